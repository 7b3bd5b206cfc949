package dev.perigee.runtime.server;

import dev.perigee.core.exchange.SiteAnswers;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.runtime.body.UploadFolder;
import dev.perigee.runtime.files.StaticFiles;
import dev.perigee.runtime.log.AccessLog;
import dev.perigee.runtime.settings.Deadlines;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side of a live site: it listens, answers, and stops in good order. */
public final class HttpService {

    /** Time between the comments of events. */
    static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(HttpService.class);

    private final ServerSettings settings;
    private final HttpDoor door;
    private final int port;
    private final Readiness readiness;
    private final Traffic traffic = new Traffic();
    private final UploadFolder uploads = new UploadFolder();
    private final StreamSender streams;

    private HttpService(ServerSettings settings, HttpPort port, Duration keepAlive, RequestLog log)
            throws IOException {
        this.settings = settings;
        this.readiness = new Readiness(settings.readyPath());
        this.streams =
                new StreamSender(
                        new StreamThreads(settings.streamLimit()),
                        settings.compression(),
                        keepAlive);
        this.door = new HttpDoor(settings, port, log);
        this.port = port.number();
    }

    /** Makes it, behind the port. Clients that come now wait until {@link #serve}. */
    public static HttpService behind(HttpPort port, ServerSettings settings) throws IOException {
        return behind(port, settings, KEEP_ALIVE);
    }

    /** The same with another time between the comments of events. */
    static HttpService behind(HttpPort port, ServerSettings settings, Duration keepAlive)
            throws IOException {
        return new HttpService(settings, port, keepAlive, new AccessLog());
    }

    /** The same for a server of one developer, who is told of each request in another form. */
    public static HttpService behind(HttpPort port, ServerSettings settings, RequestLines lines)
            throws IOException {
        return new HttpService(settings, port, KEEP_ALIVE, log(lines));
    }

    private static RequestLog log(RequestLines lines) {
        return (request, response) ->
                lines.answered(
                        request.getMethod(),
                        String.valueOf(request.getHttpURI().getPathQuery()),
                        response.getStatus(),
                        NanoTime.since(request.getBeginNanoTime()));
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /**
     * Begins to answer.
     *
     * @param site the settings of the site, as the environment changed them
     */
    public void serve(SiteAnswers answers, StaticFiles files, SiteSettings site)
            throws StartException {
        AnswerSender sender = new AnswerSender(answers, files, streams, settings.compression());
        SiteAddress address = new SiteAddress(site, port);
        door.start(
                new SiteHandler(
                        answers,
                        sender,
                        new Surroundings(address, settings.trustedProxies(), uploads),
                        readiness,
                        traffic,
                        new SlowEndpoints(settings.deadlines().request())));
    }

    /**
     * Stops in good order:
     *
     * <ol>
     *   <li>readiness is off, events end, and each answer closes its connection;
     *   <li>when the shutdown delay is over, requests that come are refused with 503, but still
     *       told that it is not ready, until those from before are answered;
     *   <li>no more clients are let in, and what is under way is answered;
     *   <li>what is not answered within the shutdown deadline is cut, and the log says so.
     * </ol>
     *
     * @return whether nothing was cut
     */
    public boolean drain() {
        if (settings.deadlines().shutdownDelay().isZero()) {
            readiness.refuse();
        } else {
            readiness.end();
        }
        streams.endEvents();
        Traffic.Count before = traffic.turn();
        try {
            return letFinish(before);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean letFinish(Traffic.Count before) throws InterruptedException {
        Deadlines deadlines = settings.deadlines();
        Thread.sleep(deadlines.shutdownDelay().toMillis());
        readiness.refuse();
        long end = NanoTime.now() + deadlines.shutdown().toNanos();
        before.awaitNone(end - NanoTime.now());
        door.close();
        Traffic.Count since = traffic.turn();
        since.awaitNone(end - NanoTime.now());
        long left = before.open() + since.open();
        if (left > 0) {
            LOG.warn("{} requests took longer than the shutdown deadline and are cut.", left);
        }
        return left == 0;
    }

    /** Closes all connections at once, and gives back what it holds. */
    public void stop() {
        door.stop();
        streams.close();
        try {
            uploads.close();
        } catch (IOException e) {
            LOG.warn("The folder of uploaded files could not be deleted.", e);
        }
    }
}
