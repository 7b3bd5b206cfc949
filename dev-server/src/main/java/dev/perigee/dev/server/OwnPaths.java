package dev.perigee.dev.server;

import dev.perigee.api.Event;
import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.EventFrames;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.dev.page.ClientScript;
import dev.perigee.dev.site.CurrentSite;
import java.util.Optional;

/** What the development server answers itself, below {@code /@perigee/}. */
final class OwnPaths {

    private static final String FOLDER = "/@perigee/";

    private final String folder;
    private final String script;
    private final OpenPages pages;
    private final CurrentSite site;
    private final EventFrames frames = new EventFrames(String::valueOf);

    OwnPaths(String base, OpenPages pages, CurrentSite site) {
        this.folder = base + FOLDER;
        this.script = base + ClientScript.PATH;
        this.pages = pages;
        this.site = site;
    }

    boolean has(String rawPath) {
        return rawPath.startsWith(folder);
    }

    Answer answer(Exchange exchange) {
        String path = exchange.rawPath();
        boolean head = exchange.method().equals("HEAD");
        if (!head && !exchange.method().equals("GET")) {
            return bytes(405, "text/plain", new byte[0], false);
        }
        if (path.equals(script)) {
            return bytes(200, "text/javascript;charset=utf-8", ClientScript.source(), head);
        }
        if (path.equals(folder + "events")) {
            return head ? bytes(200, "text/event-stream", new byte[0], true) : events();
        }
        return bytes(404, "text/plain", new byte[0], head);
    }

    private Answer events() {
        Headers headers = headers("text/event-stream").with("X-Accel-Buffering", "no");
        AnswerBody body =
                new AnswerBody.Events(
                        client -> pages.listen(client, this::hello), Optional.empty(), frames);
        return new Answer(200, headers, body, false);
    }

    private Event hello() {
        return Event.of(site.now().id()).withName("hello");
    }

    private static Answer bytes(int status, String type, byte[] content, boolean head) {
        return new Answer(status, headers(type), new AnswerBody.Bytes(content), head);
    }

    private static Headers headers(String type) {
        return Headers.empty()
                .with("Content-Type", type)
                .with("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff");
    }
}
