package dev.perigee.generator.prerender;

import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.prerender.SourceLines.SourceLine;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What can go wrong when paths are rendered. Lists and their entries: {@link ListingProblems}. */
final class PrerenderProblems {

    private PrerenderProblems() {}

    static Problem more(int count, boolean gaveUp) {
        String stopped = gaveUp ? " Rendering was stopped after so many." : "";
        return Problem.of("… and " + count + " more failures like these." + stopped);
    }

    /** An exception of the endpoint, of its middleware, or while its body was written. */
    static Problem failed(PathToRender path, Throwable thrown, Optional<SourceLine> line) {
        PrerenderedRoute route = path.route();
        boolean elsewhere = line.filter(at -> !at.file().equals(route.source())).isPresent();
        String whose =
                elsewhere
                        ? " Its route is " + route.entry().pattern() + " (" + route.source() + ")."
                        : "";
        return at(path, line, "GET " + path.named() + " failed: " + Wording.of(thrown) + whose);
    }

    /** Faults of sources; where one is not the page's own, the route is told, too. */
    static List<Problem> faults(PathToRender path, SourceFault faults) {
        return Problem.all(faults).stream().map(problem -> withRoute(path, problem)).toList();
    }

    private static Problem withRoute(PathToRender path, Problem problem) {
        PrerenderedRoute route = path.route();
        boolean own = problem.file().equals(Optional.of(route.source()));
        String whose = own ? "" : " The route " + route.entry().pattern() + " needs it.";
        return new Problem(
                problem.message() + whose, problem.file(), problem.line(), problem.column());
    }

    /** A class of the source, or what its constructor asks for, cannot be made. */
    static Problem notMade(String source, SiteException failure, Optional<SourceLine> line) {
        SourceLine place = line.orElse(new SourceLine(source, 0));
        return Problem.at(place.file(), place.line(), Wording.sentence(Wording.message(failure)));
    }

    static Problem status(PathToRender path, int status) {
        return answered(path, status, "");
    }

    /** Answered an error, perhaps with a message for the client. */
    static Problem answered(PathToRender path, int status, String message) {
        String said = message.isEmpty() ? "" : " (" + Wording.printable(message) + ")";
        return at(
                path,
                Optional.empty(),
                "GET "
                        + path.named()
                        + " answered "
                        + status
                        + said
                        + ". A prerendered path must"
                        + " answer 2xx or a redirect; do not list it, or serve the route live with"
                        + " @Route(prerender = false).");
    }

    static Problem events(PathToRender path) {
        return at(
                path,
                Optional.empty(),
                "GET "
                        + path.named()
                        + " answered server-sent events, which no file can hold. Serve"
                        + " the route live with @Route(prerender = false).");
    }

    static Problem noLocation(PathToRender path, int status) {
        return at(
                path,
                Optional.empty(),
                "GET "
                        + path.named()
                        + " answered "
                        + status
                        + " without a Location. Use"
                        + " Response.redirect or Response.redirectExternal.");
    }

    static Problem rootNotHtml(PathToRender path, String contentType) {
        return at(
                path,
                Optional.empty(),
                "GET / answered "
                        + contentType
                        + ", but its file is index.html. Answer HTML, give"
                        + " the source another name (such as data.json.java), or serve it live with"
                        + " @Route(prerender = false).");
    }

    static Problem bodyFileMissing(PathToRender path, Path file) {
        return at(
                path,
                Optional.empty(),
                "GET "
                        + path.named()
                        + " answered the file "
                        + file
                        + ", which cannot be read."
                        + " Check its name; a relative one starts at the project's folder.");
    }

    static Problem hidesLive(PathToRender path, String pattern, String source) {
        return at(
                path,
                Optional.empty(),
                "The file of "
                        + path.named()
                        + " would hide the live route "
                        + pattern
                        + " ("
                        + source
                        + "), which comes first for this path. Do not list it, or make"
                        + " that route prerendered.");
    }

    /** An empty body, or a status that a CDN does not replay. */
    static Problem emptyBody(PrerenderedRoute route, String path, long count) {
        return Problem.in(
                route.source(),
                "GET "
                        + path
                        + Wording.others(count - 1)
                        + " answered an empty body, so the file"
                        + " is empty. Answer something, or serve the route live with"
                        + " @Route(prerender = false).");
    }

    static Problem otherStatus(PrerenderedRoute route, String path, String status, long count) {
        return Problem.in(
                route.source(),
                "GET "
                        + path
                        + Wording.others(count - 1)
                        + " answered "
                        + status
                        + ". A CDN will"
                        + " answer 200 with the file; only the jar repeats the status.");
    }

    static Problem environment(PrerenderedRoute route, String name) {
        return Problem.in(
                route.source(),
                "The prerendered route "
                        + route.entry().pattern()
                        + " reads the environment"
                        + " variable "
                        + name
                        + ", whose value at build becomes part of the file."
                        + " Read it in a live route if it must not, or differs between machines.");
    }

    private static Problem at(PathToRender path, Optional<SourceLine> line, String message) {
        SourceLine place = line.orElse(new SourceLine(path.route().source(), 0));
        return Problem.at(place.file(), place.line(), message);
    }
}
