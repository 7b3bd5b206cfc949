package dev.perigee.dev.server;

import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.dev.page.ClientScript;
import dev.perigee.dev.site.Generation;
import dev.perigee.dev.site.KeptFiles;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the script that loads pages anew into the pages that a browser shows. */
final class PageScript {

    private static final long LARGEST = 32L << 20;

    private final String base;
    private final KeptFiles files;

    PageScript(String base, KeptFiles files) {
        this.base = base;
        this.files = files;
    }

    ClientScript script(String id) {
        return ClientScript.of(base, id);
    }

    /** The links of a prerendered page that lead nowhere; none if the answer is no such page. */
    List<Problem> brokenLinks(Answer answer, Generation generation, Exchange exchange) {
        if (answer.status() != 200
                || !isPage(answer, exchange)
                || !(answer.body() instanceof AnswerBody.SiteFile file)) {
            return List.of();
        }
        try {
            return html(answer.body())
                    .map(html -> generation.brokenLinks(file.entry(), html))
                    .orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isPage(Answer answer, Exchange exchange) {
        String type = answer.headers().find("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/html")
                && !answer.headers().has("Content-Encoding")
                && ClientScript.belongsTo(exchange.headers());
    }

    /** The answer with the script, if it is a page. */
    Answer into(Answer answer, String id, Exchange exchange) {
        if (!isPage(answer, exchange)) {
            return answer;
        }
        try {
            return html(answer.body())
                    .map(html -> script(id).into(html, exchange.method()))
                    .map(html -> page(answer, html))
                    .orElse(answer);
        } catch (IOException e) {
            // Whoever sends the answer meets the same, and tells it.
            return answer;
        }
    }

    /** What is written as it goes cannot be waited for. */
    private Optional<byte[]> html(AnswerBody body) throws IOException {
        if (body instanceof AnswerBody.Bytes bytes) {
            return Optional.of(bytes.data());
        }
        if (body instanceof AnswerBody.SiteFile file && file.entry().size() <= LARGEST) {
            return Optional.of(files.bytes(file.entry()));
        }
        return body instanceof AnswerBody.File file ? small(file.path()) : Optional.empty();
    }

    private static Optional<byte[]> small(Path file) throws IOException {
        return Files.size(file) <= LARGEST
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** A page with a script that is another one with each state is not to be kept. */
    private static Answer page(Answer answer, byte[] html) {
        Headers headers = answer.headers();
        if (!headers.has("Cache-Control")) {
            headers = headers.with("Cache-Control", "no-store");
        }
        return new Answer(answer.status(), headers, new AnswerBody.Bytes(html), answer.head());
    }
}
