package dev.perigee.dev.server;

import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.http.Accept;
import dev.perigee.dev.page.ClientScript;
import dev.perigee.dev.page.Fault;
import dev.perigee.dev.page.FaultPage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers with what is wrong, in the form that the client asks for. */
final class FaultAnswer {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    private FaultAnswer() {}

    static Answer of(List<Fault> faults, Exchange exchange, ClientScript script) {
        String form =
                Accept.choose(exchange.headers().all("Accept"), HTML, JSON, TEXT).orElse(TEXT);
        return switch (form) {
            case HTML ->
                    answer(
                            HTML + ";charset=utf-8",
                            script.into(bytes(FaultPage.html(faults)), exchange.method()),
                            exchange);
            case JSON -> answer(JSON, bytes(FaultPage.json(faults)), exchange);
            default -> answer(TEXT + ";charset=utf-8", bytes(FaultPage.text(faults)), exchange);
        };
    }

    /** Whether the client says that it wants a page or JSON, and not just anything. */
    static boolean isFor(Exchange exchange) {
        String accept = String.join(",", exchange.headers().all("Accept"));
        return accept.contains(HTML) || accept.contains(JSON);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Answer answer(String type, byte[] body, Exchange exchange) {
        Headers headers =
                Headers.empty().with("Content-Type", type).with("Cache-Control", "no-store");
        boolean head = exchange.method().equals("HEAD");
        return new Answer(500, headers, new AnswerBody.Bytes(body), head);
    }
}
