package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.perigee.api.FetchRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A site that is closed, as at each reload while it is developed, leaves no client behind. */
class FetchClosingTest {

    private HttpServer server;

    @BeforeEach
    void startStandIn() throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(free, 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stopStandIn() {
        server.stop(0);
    }

    @Test
    @Timeout(60)
    void theThreadsOfTheClientEndWithTheSite() throws InterruptedException {
        Set<Thread> before = clientThreads();
        TestSite site = FetchingSite.site(FetchRequest.get(url()));
        site.get("/from").isLine("204");
        Set<Thread> own = new HashSet<>(clientThreads());
        own.removeAll(before);
        assertThat(own).isNotEmpty();

        site.dispatcher().close();

        for (Thread thread : own) {
            while (thread.isAlive()) {
                // Before Java 21 it is the garbage collector that ends a client.
                System.gc();
                thread.join(50);
            }
        }
    }

    @Test
    void nothingIsFetchedAfterwards() {
        TestSite site = FetchingSite.site(FetchRequest.get(url()));
        site.dispatcher().close();

        String log = LogLines.of(() -> assertThat(site.get("/from").status()).isEqualTo(500));
        assertThat(log).contains("The site has stopped, so nothing is fetched any more.");
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static Set<Thread> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("HttpClient-\\d+-SelectorManager"))
                .collect(Collectors.toSet());
    }
}
