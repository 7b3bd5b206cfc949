package dev.perigee.core.dispatch;

import dev.perigee.api.FetchResponse;
import dev.perigee.api.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FailingFetchTest {

    @Test
    void namesTheHostAndThePathButNotTheQuery() throws IOException {
        String nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = "http://127.0.0.1:" + free.getLocalPort();
        }
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/from",
                                c -> {
                                    try (FetchResponse answer = c.fetch(nobody + "/x%20y?key=k")) {
                                        return answer.toResponse();
                                    } catch (IOException e) {
                                        return Response.text(String.valueOf(e.getMessage()));
                                    }
                                });
        site.get("/from").isLine("200 Fetching GET " + nobody + "/x%20y failed: ConnectException");
    }
}
