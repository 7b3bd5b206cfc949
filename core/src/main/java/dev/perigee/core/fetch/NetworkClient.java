package dev.perigee.core.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/** The JDK's client, made when it is first needed: it has threads of its own. */
final class NetworkClient {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private volatile Optional<HttpClient> made = Optional.empty();
    private boolean closed;

    /**
     * The client.
     *
     * @throws IOException once it is closed
     */
    HttpClient get() throws IOException {
        Optional<HttpClient> known = made;
        return known.isPresent() ? known.get() : make();
    }

    private synchronized HttpClient make() throws IOException {
        if (closed) {
            throw new IOException("The site has stopped, so nothing is fetched any more.");
        }
        if (made.isEmpty()) {
            made =
                    Optional.of(
                            HttpClient.newBuilder()
                                    .connectTimeout(CONNECT)
                                    .followRedirects(HttpClient.Redirect.NEVER)
                                    .build());
        }
        return made.get();
    }

    /**
     * Ends the client's threads once what is under way has ended. Before Java 21 a client cannot be
     * closed: its threads end when nobody holds it any more.
     */
    synchronized void close() {
        closed = true;
        Optional<HttpClient> last = made;
        made = Optional.empty();
        if (last.isPresent() && last.get() instanceof AutoCloseable closeable) {
            // It waits for bodies that nobody may ever read to their end.
            Thread thread = new Thread(() -> close(closeable), "perigee-fetch-close");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void close(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            // Its threads are daemons; there is nothing else to be done.
        }
    }
}
