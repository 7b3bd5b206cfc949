package dev.perigee.runtime.server;

import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.util.EnumSet;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Jetty with one plain HTTP/1.1 connector, set up strictly. */
final class HttpDoor {

    private static final String CACHE_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";

    private final Server server;
    private final ServerConnector connector;
    private final HeadWatch heads;
    private @Nullable Repeated looks;

    /** Behind the port; clients wait there until {@link #start}. */
    HttpDoor(ServerSettings settings, HttpPort port, RequestLog log) throws IOException {
        server = new Server(threads());
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
        connector.setHost(settings.host());
        connector.setPort(port.number());
        connector.open(port.channel());
        connector.setIdleTimeout(settings.deadlines().idle().toMillis());
        // While the server stops, requests that are under way keep their time.
        connector.setShutdownIdleTimeout(-1);
        heads = new HeadWatch(settings.deadlines().header());
        connector.addBean(heads);
        connector.addBean(new NetworkConnectionLimit(settings.connectionLimit(), connector));
        server.addConnector(connector);
        server.setErrorHandler(new FaultAnswers());
        server.setRequestLog(new RequestLog.Collection(heads, log));
    }

    /** From JDK 21 on each request has a virtual thread. */
    private static QueuedThreadPool threads() {
        sayCacheLine();
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("perigee");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        }
        return threads;
    }

    /**
     * Jetty keeps what threads write apart in memory, and asks the platform's MBean server how far:
     * 500 classes, a tenth of a second of processor time at each start. A line of 64 bytes holds at
     * most 16 references.
     */
    private static void sayCacheLine() {
        if (System.getProperty(CACHE_LINE) == null) {
            System.setProperty(CACHE_LINE, "16");
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setHttpCompliance(HttpCompliance.STRICT);
        configuration.setUriCompliance(allButWhatIsNoPath());
        return configuration;
    }

    /** What a path may be, one place decides, and it is not here: {@code core.path}. */
    private static UriCompliance allButWhatIsNoPath() {
        return new UriCompliance(
                "PERIGEE",
                EnumSet.complementOf(
                        EnumSet.of(
                                UriCompliance.Violation.USER_INFO,
                                UriCompliance.Violation.FRAGMENT)));
    }

    /** Begins to answer. */
    void start(SiteHandler handler) throws StartException {
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            throw DoorProblems.notStarted(e);
        }
        looks = heads.start(server.getScheduler());
    }

    /** Lets no more clients in; those that are here are answered, and told to close. */
    void close() {
        var ignored = connector.shutdown();
    }

    /** Closes all connections. */
    void stop() {
        if (looks != null) {
            looks.stop();
        }
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty does not stop.", e);
        }
    }
}
