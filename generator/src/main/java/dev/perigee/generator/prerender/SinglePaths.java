package dev.perigee.generator.prerender;

import dev.perigee.api.HttpError;
import dev.perigee.api.StaticPath;
import dev.perigee.core.dispatch.BuildSurroundings;
import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.page.SiteText;
import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.output.LooseFile;
import dev.perigee.generator.output.LooseFiles;
import dev.perigee.generator.output.OutputException;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders single paths of a site when they are asked for, by the rules of a build and with its
 * messages. Each time anew; only what routes list is kept. Safe for use by many threads.
 */
public final class SinglePaths implements AutoCloseable {

    private final SingleRequest request;
    private final SiteRenderer site;
    private final SourceLines lines;
    private final Map<String, ListedPaths> listed = new HashMap<>();
    private final PathsByKey byKey;

    /** Prepares; nothing of the site's code runs yet. */
    public SinglePaths(SingleRequest request) {
        this(request, Map.of());
    }

    /**
     * The same site with other templates: what routes have listed stays.
     *
     * @param next of the same index, content and instances
     */
    public SinglePaths with(SingleRequest next) {
        return new SinglePaths(next, listed);
    }

    private SinglePaths(SingleRequest request, Map<String, ListedPaths> known) {
        this.request = request;
        this.lines = new SourceLines(request.sourceOfClass());
        this.site = SiteRenderer.over(request.index(), request.loaded(), new Around());
        List<RouteEntry> all = request.index().routes();
        Map<String, PrerenderedRoute> routes = new HashMap<>();
        for (int order = 0; order < all.size(); order++) {
            RouteEntry entry = all.get(order);
            if (entry.prerendered()) {
                PrerenderedRoute route =
                        PrerenderedRoute.of(
                                order,
                                entry,
                                request.sourceName().apply(entry.source()),
                                request.index().settings(),
                                site.matchers());
                routes.put(entry.pattern(), route);
                listed.put(
                        entry.pattern(),
                        Optional.ofNullable(known.get(entry.pattern()))
                                .filter(ListedPaths::isKept)
                                .orElseGet(() -> list(route)));
            }
        }
        this.byKey = new PathsByKey(all, routes, site.matchers(), this::listed);
    }

    private ListedPaths list(PrerenderedRoute route) {
        return new ListedPaths(route, site::staticPaths, lines, request.pathLimit());
    }

    /**
     * Renders the file that a build would write at this key; empty if it would write none.
     *
     * @param key decoded, without a slash in front: {@code about/index.html}
     * @throws PathFailure if it cannot be rendered, and says why as a build does
     */
    public Optional<LooseFile> render(String key) {
        return byKey.find(key).map(this::render);
    }

    /**
     * The source of the page whose file would have this key, as messages name it; empty if there
     * would be no such file.
     */
    public Optional<String> sourceOf(String key) {
        return byKey.find(key).map(path -> path.route().source());
    }

    private LooseFile render(PathToRender path) {
        try {
            return rendered(path);
        } catch (PathFailure e) {
            throw new PathFailure(e, path);
        }
    }

    private LooseFile rendered(PathToRender path) {
        LooseFiles.Taker taker = request.files().taker();
        try {
            Answer answer = site.render(path.route().entry(), path.params(), path.props());
            new ResponseFile(taker, new Observations()).write(path, answer);
            return taker.file();
        } catch (HttpError e) {
            throw new PathFailure(
                    List.of(PrerenderProblems.answered(path, e.status(), e.message())), e);
        } catch (SiteException e) {
            throw new PathFailure(
                    List.of(PrerenderProblems.notMade(path.route().source(), e, lines.find(e))), e);
        } catch (RefusedException e) {
            throw new PathFailure(List.of(e.problem()));
        } catch (OutputException e) {
            throw new PathFailure(e.problems());
        } catch (SourceFault e) {
            throw new PathFailure(PrerenderProblems.faults(path, e));
        } catch (PathFailure e) {
            throw e;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            throw new PathFailure(List.of(PrerenderProblems.failed(path, e, lines.find(e))), e);
        } finally {
            // What the site's code left behind is not for the next path.
            Thread.interrupted();
        }
    }

    private Optional<PathToRender> listed(PrerenderedRoute route, Map<String, String> params) {
        ListedPaths paths = listed.get(route.entry().pattern());
        try {
            return paths == null ? Optional.empty() : paths.find(params);
        } catch (SiteException e) {
            throw new PathFailure(
                    List.of(PrerenderProblems.notMade(route.source(), e, lines.find(e))), e);
        } catch (SourceFault e) {
            throw new PathFailure(Problem.all(e));
        }
    }

    @Override
    public void close() {
        site.close();
    }

    /** What the code of a page can reach of the rest of the site. */
    private final class Around implements BuildSurroundings {

        @Override
        public Optional<StaticPath> listed(RouteEntry route, Map<String, String> params) {
            ListedPaths paths = listed.get(route.pattern());
            return paths == null ? Optional.empty() : paths.find(params).map(Around::toStaticPath);
        }

        private static StaticPath toStaticPath(PathToRender path) {
            StaticPath bare = StaticPath.of(path.params());
            return path.props().map(bare::withProps).orElse(bare);
        }

        @Override
        public Optional<Path> publicFile(String key) {
            return request.publicFile().apply(key);
        }

        @Override
        public SiteText text() {
            return request.text();
        }

        @Override
        public boolean isTimed() {
            return true;
        }

        /** A build warns of it once; a developer would read it with every request. */
        @Override
        public void environmentRead(RouteEntry route, String variable) {}
    }
}
