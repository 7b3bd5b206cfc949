package dev.perigee.generator.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.StaticPath;
import dev.perigee.generator.prerender.SourceLines.SourceLine;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrerenderProblemsTest {

    private static final PrerenderedRoute ROUTE = Routes.route("p/[id].java");
    private static final String SOURCE = "src/main/pages/p/[id].java";
    private static final Optional<SourceLine> LINE = Optional.of(new SourceLine(SOURCE, 7));
    private static final Optional<SourceLine> OTHER_LINE =
            Optional.of(new SourceLine("src/main/java/site/Posts.java", 12));

    private static PathToRender path() {
        try {
            return EntryCheck.listed(ROUTE, 3, StaticPath.of("id", 9));
        } catch (BadEntryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AtWork at(Station.Task task) {
        return new AtWork(
                task, List.of(new StackTraceElement("java.lang.Thread", "sleep", "T", 1)));
    }

    private static Arguments says(Problem problem, String text) {
        return Arguments.of(problem, text);
    }

    static List<Arguments> ofResponses() {
        PathToRender root = EntryCheck.fixed(Routes.route("index.java"));
        return List.of(
                says(
                        PrerenderProblems.failed(path(), new IOException("closed"), LINE),
                        SOURCE + ":7: GET /p/9 (entry 3: id=9) failed: IOException: closed."),
                says(
                        PrerenderProblems.failed(path(), new IOException("closed"), OTHER_LINE),
                        "src/main/java/site/Posts.java:12: GET /p/9 (entry 3: id=9) failed:"
                                + " IOException: closed. Its route is /p/[id] ("
                                + SOURCE
                                + ")."),
                says(
                        PrerenderProblems.failed(
                                path(), new IOException("closed"), Optional.empty()),
                        SOURCE + ": GET /p/9 (entry 3: id=9) failed: IOException: closed."),
                says(
                        PrerenderProblems.status(path(), 500),
                        SOURCE
                                + ": GET /p/9 (entry 3: id=9) answered 500. A prerendered path must"
                                + " answer 2xx or a redirect; do not list it, or serve the route"
                                + " live with @Route(prerender = false)."),
                says(
                        PrerenderProblems.answered(path(), 404, "No\nsuch post"),
                        SOURCE
                                + ": GET /p/9 (entry 3: id=9) answered 404 (No such post). A"
                                + " prerendered path must answer 2xx or a redirect; do not list it,"
                                + " or serve the route live with @Route(prerender = false)."),
                says(
                        PrerenderProblems.events(path()),
                        SOURCE
                                + ": GET /p/9 (entry 3: id=9) answered server-sent events, which no"
                                + " file can hold. Serve the route live with"
                                + " @Route(prerender = false)."),
                says(
                        PrerenderProblems.noLocation(path(), 304),
                        SOURCE
                                + ": GET /p/9 (entry 3: id=9) answered 304 without a Location. Use"
                                + " Response.redirect or Response.redirectExternal."),
                says(
                        PrerenderProblems.rootNotHtml(root, "application/json"),
                        "src/main/pages/index.java: GET / answered application/json, but its file is"
                                + " index.html. Answer HTML, give the source another name (such as"
                                + " data.json.java), or serve it live with"
                                + " @Route(prerender = false)."),
                says(
                        PrerenderProblems.bodyFileMissing(path(), Path.of("data.csv")),
                        SOURCE
                                + ": GET /p/9 (entry 3: id=9) answered the file data.csv, which"
                                + " cannot be read. Check its name; a relative one starts at the"
                                + " project's folder."),
                says(
                        PrerenderProblems.hidesLive(path(), "/p/9", "src/main/pages/p/9.java"),
                        SOURCE
                                + ": The file of /p/9 (entry 3: id=9) would hide the live route /p/9"
                                + " (src/main/pages/p/9.java), which comes first for this path. Do"
                                + " not list it, or make that route prerendered."),
                says(
                        PrerenderProblems.emptyBody(ROUTE, "/p/9", 1),
                        SOURCE
                                + ": GET /p/9 answered an empty body, so the file is empty. Answer"
                                + " something, or serve the route live with"
                                + " @Route(prerender = false)."),
                says(
                        PrerenderProblems.otherStatus(ROUTE, "/p/9", "201", 2),
                        SOURCE
                                + ": GET /p/9 and one more path answered 201. A CDN will answer 200"
                                + " with the file; only the jar repeats the status."),
                says(
                        PrerenderProblems.environment(ROUTE, "HOME"),
                        SOURCE
                                + ": The prerendered route /p/[id] reads the environment variable"
                                + " HOME, whose value at build becomes part of the file. Read it in"
                                + " a live route if it must not, or differs between machines."));
    }

    static List<Arguments> ofLists() {
        return List.of(
                says(
                        ListingProblems.nullStream(ROUTE),
                        SOURCE
                                + ": getStaticPaths returned null. Return a stream; Stream.empty() if"
                                + " there is nothing to render."),
                says(
                        ListingProblems.nullEntry(ROUTE, 2),
                        SOURCE
                                + ": Entry 2 of getStaticPaths (counted from 1) of /p/[id] is null."
                                + " Each must be a StaticPath."),
                says(
                        ListingProblems.failed(ROUTE, 0, new IOException("down"), LINE),
                        SOURCE + ":7: getStaticPaths of /p/[id] failed: IOException: down."),
                says(
                        ListingProblems.failed(ROUTE, 5, new IOException("down"), Optional.empty()),
                        SOURCE
                                + ": getStaticPaths of /p/[id] failed behind entry 5 (counted from"
                                + " 1): IOException: down."),
                says(
                        ListingProblems.entryFailed(ROUTE, 5, new IOException("down"), LINE),
                        SOURCE
                                + ":7: Entry 5 of getStaticPaths (counted from 1) of /p/[id] could"
                                + " not be made a path: IOException: down."),
                says(
                        ListingProblems.tooMany(ROUTE, 11, 10),
                        SOURCE
                                + ": Entry 11 of getStaticPaths (counted from 1) of /p/[id] is beyond"
                                + " the 10 paths that a site may have. If the stream is not endless,"
                                + " raise perigee.pathLimit."));
    }

    static List<Arguments> ofEnds() {
        Station.Task rendering = new Station.Task.Rendering(path());
        Station.Task listing = new Station.Task.Listing(ROUTE, 4);
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return List.of(
                says(
                        FatalProblems.hangs(at(rendering), LINE, Duration.ofSeconds(60)),
                        SOURCE
                                + ":7: GET /p/9 (entry 3: id=9) did not finish within 60 seconds. It"
                                + " was in java.lang.Thread.sleep, called from "
                                + SOURCE
                                + ":7. If it is only slow, raise perigee.pathDeadline (seconds)."),
                says(
                        FatalProblems.hangs(at(listing), Optional.empty(), Duration.ofSeconds(1)),
                        SOURCE
                                + ": getStaticPaths of /p/[id] yielded nothing for 1 second behind"
                                + " entry 4 (counted from 1). It was in java.lang.Thread.sleep. If"
                                + " it is only slow, raise perigee.pathDeadline (seconds)."),
                says(
                        FatalProblems.exits(rendering, LINE),
                        SOURCE
                                + ":7: GET /p/9 (entry 3: id=9) called System.exit, which ends the"
                                + " build. Throw an exception instead."),
                says(
                        FatalProblems.exits("pool-1", Optional.empty()),
                        "The thread 'pool-1' called System.exit, which ends the build. Throw an"
                                + " exception instead."),
                says(
                        FatalProblems.outOfMemory(
                                rendering, new OutOfMemoryError("Java heap space"), LINE),
                        SOURCE
                                + ":7: GET /p/9 (entry 3: id=9) ran out of memory (Java heap space;"
                                + " the worker has "
                                + megabytes
                                + " MB). Use less, as by"
                                + " Response.stream, or give the worker more:"
                                + " -Dperigee.worker.args=-Xmx2g."));
    }

    @ParameterizedTest
    @MethodSource({"ofResponses", "ofLists", "ofEnds"})
    void saysWhatHappenedWhereAndWhatToDo(Problem problem, String text) {
        assertThat(problem).hasToString(text);
    }
}
