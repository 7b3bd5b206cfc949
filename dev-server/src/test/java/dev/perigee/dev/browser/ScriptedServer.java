package dev.perigee.dev.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.perigee.dev.page.ClientScript;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves pages with the client's script, and tells them what a test wants them to hear. */
final class ScriptedServer implements AutoCloseable {

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile String generation = "1";
    private volatile String headers = "";
    private HttpServer server;

    ScriptedServer() throws IOException {
        server = start(0);
    }

    private HttpServer start(int port) throws IOException {
        HttpServer fresh =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        fresh.setExecutor(threads);
        fresh.createContext("/", this::answer);
        fresh.start();
        return fresh;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** A page of the site from now on. */
    ScriptedServer page(String path, String html) {
        pages.put(path, html);
        return this;
    }

    /** A header of all answers, such as {@code Server-Timing: render;dur=1}. */
    ScriptedServer header(String line) {
        headers = line;
        return this;
    }

    /** The state of the site from now on. */
    ScriptedServer generation(String id) {
        generation = id;
        return this;
    }

    /** How often a path was asked for. */
    int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    int listeners() {
        return listeners.size();
    }

    /** Tells all pages, as of the state of the site now. */
    synchronized void tell(String event, String data) {
        listeners.forEach(out -> tell(out, event, data));
    }

    private void tell(OutputStream out, String event, String data) {
        String text = "id: %s\nevent: %s\ndata: %s\n\n".formatted(generation, event, data);
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            listeners.remove(out);
        }
    }

    /** Goes down, and comes up on the same port. */
    void restart() throws IOException {
        int port = server.getAddress().getPort();
        server.stop(0);
        listeners.clear();
        server = start(port);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
        if (path.equals("/@perigee/events")) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            greet(exchange.getResponseBody());
        } else if (path.equals(ClientScript.PATH)) {
            send(exchange, 200, "text/javascript", ClientScript.source());
        } else {
            page(exchange, path);
        }
    }

    /** Nothing can be told between its hello and its being a listener. */
    private synchronized void greet(OutputStream out) {
        tell(out, "hello", generation);
        listeners.add(out);
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        byte[] text = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        int colon = headers.indexOf(':');
        if (colon > 0) {
            exchange.getResponseHeaders()
                    .set(headers.substring(0, colon), headers.substring(colon + 1).strip());
        }
        if (path.endsWith(".css")) {
            send(exchange, 200, "text/css", text);
            return;
        }
        ClientScript script = ClientScript.of("", generation);
        byte[] html = script.into(text, exchange.getRequestMethod());
        send(exchange, pages.containsKey(path) ? 200 : 404, "text/html;charset=utf-8", html);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
