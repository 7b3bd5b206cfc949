package dev.perigee.dev;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that is open in a browser, as far as it listens for changes. */
final class ListeningPage implements AutoCloseable {

    private final EditedSite site;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private Optional<InputStream> stream = Optional.empty();

    ListeningPage(EditedSite site) {
        this.site = site;
    }

    ListeningPage open() throws Exception {
        HttpRequest request = site.request("/@perigee/events").build();
        InputStream in =
                HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
        stream = Optional.of(in);
        Thread thread = new Thread(() -> read(in), "listening-page");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void read(InputStream in) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[4096];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                int end = text.indexOf("\n\n");
                while (end >= 0) {
                    add(text.substring(0, end));
                    text.delete(0, end + 2);
                    end = text.indexOf("\n\n");
                }
            }
        } catch (IOException e) {
            // The page is closed.
        }
    }

    private void add(String event) {
        if (event.contains("event:")) {
            seen.add(event);
            events.add(event);
        }
    }

    /** The next event, as it was sent. */
    String next() throws InterruptedException {
        String event = events.poll(60, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("No event came after " + seen);
        }
        return event;
    }

    long reloads() {
        return seen.stream().filter(it -> it.contains("reload")).count();
    }

    @Override
    public void close() throws IOException {
        if (stream.isPresent()) {
            stream.get().close();
        }
    }
}
