package dev.perigee.runtime;

import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.runtime.files.StaticFiles;
import dev.perigee.runtime.files.StaticSite;
import dev.perigee.runtime.log.SiteLogger;
import dev.perigee.runtime.server.HttpService;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import dev.perigee.runtime.site.OpenSite;
import dev.perigee.runtime.site.SiteSource;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

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
        // Jetty and Jackson take as long to load; so two cores share the work.
        Opening opening = Opening.begin(settings);
        OpenSite site;
        try {
            site = source.open();
        } catch (StartException | RuntimeException e) {
            opening.giveUp();
            throw e;
        }
        HttpService http = opening.await();
        try {
            return start(settings, site, http);
        } catch (StartException | RuntimeException e) {
            http.stop();
            throw e;
        }
    }

    private static SiteServer start(ServerSettings settings, OpenSite site, HttpService http)
            throws StartException {
        SiteIndex built = site.index();
        SiteSettings effective = settings.applyTo(built.settings());
        SiteIndex index =
                new SiteIndex(
                        effective,
                        built.routes(),
                        built.middleware(),
                        built.matchers(),
                        built.application());
        StaticSite files = new StaticSite(site.files(), site.store());
        SiteParts parts = SiteParts.of(index, files, site.loader()).withLog(new SiteLogger());
        Dispatcher dispatcher = dispatcher(parts);
        try {
            http.serve(dispatcher, new StaticFiles(site.files(), site.store()), effective);
        } catch (StartException | RuntimeException e) {
            dispatcher.close();
            throw e;
        }
        URI url =
                URI.create("http://" + host(settings) + ":" + http.port() + effective.base() + "/");
        return new SiteServer(http, dispatcher, url);
    }

    private static Dispatcher dispatcher(SiteParts parts) throws StartException {
        try {
            return Dispatcher.start(parts);
        } catch (SiteException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
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
