package dev.perigee.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The floor for a server: a bare Jetty handler that answers with the bytes of live-site. */
public final class BareJetty extends Handler.Abstract {

    private static final byte[] PIECE = new byte[16 * 1024];
    private static final String JSON = "application/json";

    private final byte[] page;

    private BareJetty(byte[] page) {
        this.page = page;
    }

    /** Listens on the loopback port {@code args[0]}; {@code args[1]} is the 10 KB page. */
    public static void main(String[] args) throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool();
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        }
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(args[0]));
        server.addConnector(connector);
        server.setHandler(new BareJetty(Files.readAllBytes(Path.of(args[1]))));
        server.start();
        System.out.println("listening");
        server.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        switch (request.getHttpURI().getPath()) {
            case "/api/health" ->
                    send(response, callback, JSON, "{\"status\":\"ok\",\"path\":\"/api/health\"}");
            case "/api/tasks/123" ->
                    send(
                            response,
                            callback,
                            JSON,
                            "{\"id\":123,\"title\":\"Task 123\",\"done\":false}");
            case "/api/tasks" -> post(request, response, callback);
            case "/page.html" -> send(response, callback, "text/html;charset=utf-8", page);
            case "/api/stream" -> stream(response, callback);
            default -> Response.writeError(request, response, callback, 404);
        }
        return true;
    }

    private static void post(Request request, Response response, Callback callback)
            throws IOException {
        Content.Source.asString(request, StandardCharsets.UTF_8);
        response.setStatus(201);
        send(response, callback, JSON, "{\"id\":1,\"title\":\"x\",\"done\":false}");
    }

    private static void stream(Response response, Callback callback) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/octet-stream");
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            for (int i = 0; i < 64; i++) {
                out.write(PIECE);
            }
        }
        callback.succeeded();
    }

    private static void send(Response response, Callback callback, String type, String text) {
        send(response, callback, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Response response, Callback callback, String type, byte[] bytes) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
