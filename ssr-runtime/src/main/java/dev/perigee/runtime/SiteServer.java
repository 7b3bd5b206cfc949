package dev.perigee.runtime;

import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import dev.perigee.runtime.files.StaticFiles;
import dev.perigee.runtime.log.SiteLogger;
import dev.perigee.runtime.server.HttpPort;
import dev.perigee.runtime.server.HttpService;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import dev.perigee.runtime.site.OpenSite;
import dev.perigee.runtime.site.SiteSource;
import java.net.URI;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * A running site.
 *
 * <pre>{@code
 * try (SiteServer server = SiteServer.start(settings, SiteSource.folder(files, index, loader))) {
 *     server.url(); // http://localhost:8080/
 * }
 * }</pre>
 */
public final class SiteServer implements AutoCloseable {

    private final HttpService http;
    private final Dispatcher dispatcher;
    private final URI url;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private SiteServer(HttpService http, Dispatcher dispatcher, URI url) {
        this.http = http;
        this.dispatcher = dispatcher;
        this.url = url;
    }

    /**
     * Starts a site: takes the port, starts the site's application, then begins to answer.
     *
     * @throws StartException with a sentence for the user, if any of it fails; nothing is left open
     */
    public static SiteServer start(ServerSettings settings, SiteSource source)
            throws StartException {
        return start(settings, source, parts -> parts.withLog(new SiteLogger()));
    }

    /**
     * As {@link #start(ServerSettings, SiteSource)}, with other parts of the site than a jar has: a
     * test gives it services, an environment or a log of its own.
     */
    public static SiteServer start(
            ServerSettings settings, SiteSource source, UnaryOperator<SiteParts> change)
            throws StartException {
        // Jackson, Jetty and the site take about as long to load; so the cores share the work.
        Json json = Json.later(source.loader());
        Opening<Json> jackson = Opening.begin("json", () -> opened(json));
        HttpPort port = HttpPort.take(settings);
        Opening<HttpService> http = Opening.begin("http", () -> HttpService.behind(port, settings));
        boolean serves = false;
        try {
            OpenSite site = source.open();
            Dispatcher dispatcher = dispatcher(change.apply(site.parts(settings)), json);
            SiteServer server = serve(settings, site, dispatcher, http, jackson);
            serves = true;
            return server;
        } finally {
            if (!serves) {
                giveBack(http, port);
            }
        }
    }

    private static void giveBack(Opening<HttpService> http, HttpPort port) {
        try {
            http.await().stop();
        } catch (StartException e) {
            // There is nothing to stop, and what went wrong first is told.
        } finally {
            port.giveBack();
        }
    }

    private static Json opened(Json json) throws StartException {
        try {
            json.open();
            return json;
        } catch (RuntimeException | ServiceConfigurationError | LinkageError e) {
            throw new StartException(
                    "Jackson cannot be set up with the modules of the class path. Remove the one that is"
                            + " named here, or add what it needs.",
                    e);
        }
    }

    private static Dispatcher dispatcher(SiteParts parts, Json json) throws StartException {
        try {
            return Dispatcher.start(parts, json);
        } catch (SiteException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    private static SiteServer serve(
            ServerSettings settings,
            OpenSite site,
            Dispatcher dispatcher,
            Opening<HttpService> opening,
            Opening<Json> json)
            throws StartException {
        SiteSettings effective = settings.applyTo(site.index().settings());
        try {
            HttpService http = opening.await();
            json.await();
            http.serve(dispatcher, new StaticFiles(site.files(), site.store()), effective);
            String authority = host(settings) + ":" + http.port();
            URI url = URI.create("http://" + authority + effective.base() + "/");
            return new SiteServer(http, dispatcher, url);
        } catch (StartException | RuntimeException e) {
            dispatcher.close();
            throw e;
        }
    }

    /** What to call it from here: an address that means all of them is none to call. */
    private static String host(ServerSettings settings) {
        String host = settings.host();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** Where it answers. */
    public URI url() {
        return url;
    }

    /**
     * Stops in good order: not ready, requests that are under way are answered, connections and
     * then the site's application closed. Does nothing when called again.
     *
     * @return whether all requests were answered in time
     */
    public boolean stop() {
        if (stopped.getAndSet(true)) {
            return true;
        }
        boolean all = http.drain();
        http.stop();
        dispatcher.close();
        return all;
    }

    /** As {@link #stop}. */
    @Override
    public void close() {
        stop();
    }
}
