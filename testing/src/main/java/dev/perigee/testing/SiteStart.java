package dev.perigee.testing;

import dev.perigee.api.Services;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import dev.perigee.runtime.site.OpenSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a site is started for tests.
 *
 * @param server whether it listens on a port
 * @param services in place of what its application would start
 * @param environment all that it sees of one
 */
record SiteStart(boolean server, Optional<Services> services, Map<String, String> environment) {

    SiteStart {
        environment = Map.copyOf(environment);
    }

    static SiteStart inMemory() {
        return new SiteStart(false, Optional.empty(), Map.of());
    }

    static SiteStart onFreePort() {
        return new SiteStart(true, Optional.empty(), Map.of());
    }

    SiteStart withServices(Services given) {
        return new SiteStart(server, Optional.of(given), environment);
    }

    SiteStart withEnv(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new SiteStart(server, services, more);
    }

    /**
     * Starts it.
     *
     * @param test loads the classes of the project
     * @throws IllegalStateException with a sentence, if it does not start
     */
    RunningSite start(BuiltSite site, ClassLoader test) {
        try {
            URLClassLoader loader = site.loader(test);
            try {
                return new Closing(server ? serve(site, loader) : remember(site, loader), loader);
            } catch (StartException | SiteException e) {
                loader.close();
                throw TestingProblems.notStarted(e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningSite remember(BuiltSite site, ClassLoader loader) throws StartException {
        OpenSite open = site.open(loader);
        SiteParts parts = changed(open.parts(ServerSettings.parse(environment)));
        return MemorySite.start(parts, new RouteHints(open.index(), open.files()));
    }

    private RunningSite serve(BuiltSite site, ClassLoader loader) throws StartException {
        Map<String, String> all = new TreeMap<>(environment);
        all.put("HOST", "127.0.0.1");
        all.put("PORT", "0");
        OpenSite open = site.open(loader);
        FaultLog faults = new FaultLog();
        SiteServer running =
                SiteServer.start(
                        ServerSettings.parse(all),
                        site.source(loader),
                        parts -> changed(parts).withLog(faults));
        URI origin = running.url().resolve("/");
        String root = origin.toString();
        HttpSite client =
                new HttpSite(
                        URI.create(root.substring(0, root.length() - 1)),
                        open.index().settings().base(),
                        faults,
                        new RouteHints(open.index(), open.files()));
        return new Served(running, client);
    }

    private SiteParts changed(SiteParts parts) {
        SiteParts own = parts.withEnvironment(name -> Optional.ofNullable(environment.get(name)));
        return services.map(own::withServices).orElse(own);
    }

    /** Asked over HTTP, and stopped with the test. */
    private record Served(SiteServer server, HttpSite client) implements RunningSite {

        @Override
        public TestResponse ask(SiteRequest request) throws IOException, InterruptedException {
            return client.ask(request);
        }

        @Override
        public URI origin() {
            return client.origin();
        }

        @Override
        public String base() {
            return client.base();
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }

    /** Gives the site's classes back. */
    private record Closing(RunningSite site, URLClassLoader loader) implements RunningSite {

        @Override
        public TestResponse ask(SiteRequest request) throws IOException, InterruptedException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                return site.ask(request);
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        @Override
        public URI origin() {
            return site.origin();
        }

        @Override
        public String base() {
            return site.base();
        }

        @Override
        public void close() {
            site.close();
            try {
                loader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
