package dev.perigee.generator.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where an endpoint in the worker waits for the test, and the test for the endpoint. */
final class Meeting implements AutoCloseable {

    private final ServerSocket place = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> waiting = new ArrayList<>();

    Meeting() throws IOException {}

    /** Java for the body of an endpoint: tells its process, and goes on when it is let go. */
    String join() {
        return """
        try (var test = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), %d)) {
            test.getOutputStream().write((ProcessHandle.current().pid() + "\\n").getBytes());
            test.getInputStream().read();
        }
        """
                .formatted(place.getLocalPort());
    }

    /** Waits until an endpoint is there; the id of its process. */
    long await() throws IOException {
        Socket endpoint = place.accept();
        waiting.add(endpoint);
        InputStreamReader in =
                new InputStreamReader(endpoint.getInputStream(), StandardCharsets.US_ASCII);
        return Long.parseLong(new BufferedReader(in).readLine());
    }

    /** Lets all go on that wait. */
    void letGo() throws IOException {
        for (Socket endpoint : waiting) {
            endpoint.close();
        }
    }

    @Override
    public void close() throws IOException {
        letGo();
        place.close();
    }
}
