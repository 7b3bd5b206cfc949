package dev.perigee.core.answer;

import dev.perigee.api.ClientGone;
import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.core.context.Visit;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.http.Accept;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Answers what went wrong. An {@link HttpError} keeps its status and message; anything else is a
 * 500 whose text goes into the log, under an id that the client gets in the header {@value
 * #ERROR_ID}.
 *
 * <p>The body is what the {@code Accept} header likes best of JSON, the site's error page for the
 * status, or a plain built-in one, and text. A client that likes them all gets JSON, unless nothing
 * was found at its path and the site has a page to say so.
 */
public final class ErrorAnswers {

    /** Names the entry of the log. */
    public static final String ERROR_ID = "Error-Id";

    private static final String JSON_TYPE = "application/json";
    private static final String HTML_TYPE = "text/html";
    private static final String TEXT_TYPE = "text/plain";

    /** The site's own policy may forbid the style that stands in such a page. */
    private static final String OWN_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self';"
                    + " img-src 'self'; base-uri 'none'; form-action 'none'";

    /** What belongs to the answer that there would have been. */
    private static final Set<String> OF_THE_OTHER_ANSWER =
            Set.of("etag", "last-modified", "cache-control", "expires", "location", "age");

    private final Answering answering;
    private final SiteFiles files;
    private final Json json;
    private final ErrorPages pages;
    private final ErrorTexts texts;
    private final SiteLog log;

    /** For one site. */
    public ErrorAnswers(
            Answering answering,
            SiteFiles files,
            Json json,
            ErrorPages pages,
            ErrorTexts texts,
            SiteLog log) {
        this.answering = answering;
        this.files = files;
        this.json = json;
        this.pages = pages;
        this.texts = texts;
        this.log = log;
    }

    /** The answer to what an endpoint or middleware threw. */
    public Answer thrown(Throwable fault, Visit visit) {
        if (fault instanceof HttpError error) {
            return of(error.status(), error.message(), Headers.empty(), visit, false);
        }
        if (fault instanceof ClientGone) {
            return of(400, "The client went away.", Headers.empty(), visit, false);
        }
        String id = ErrorId.next();
        Headers headers = Headers.empty().with(ERROR_ID, id);
        Optional<ErrorText> told = texts.thrown(fault, visit);
        if (told.isPresent()) {
            return said(500, told.get(), headers, visit, false);
        }
        log.error(
                "Error " + id + ": " + visit.exchange().method() + " " + visit.path() + " failed.",
                fault);
        return of(500, "Internal Error", headers, visit, false);
    }

    /** The answer where nothing is at a path, or not for that method. */
    public Answer nothingHere(int status, String message, Headers headers, Visit visit) {
        return texts.nothingHere(status, visit)
                .map(text -> said(status, text, headers, visit, true))
                .orElseGet(() -> of(status, message, headers, visit, true));
    }

    /** The answer to a request that breaks a rule. */
    public Answer refused(int status, String message, Visit visit) {
        return of(status, message, Headers.empty(), visit, false);
    }

    private Answer of(
            int status, String message, Headers headers, Visit visit, boolean nothingHere) {
        return switch (form(status, visit, nothingHere)) {
            case JSON_TYPE ->
                    written(
                            status,
                            headers,
                            JSON_TYPE,
                            json.toText(new JsonError(status, message)),
                            visit);
            case HTML_TYPE -> page(status, message, headers, visit);
            default -> written(status, headers, "text/plain;charset=utf-8", message, visit);
        };
    }

    private Answer said(
            int status, ErrorText text, Headers headers, Visit visit, boolean nothingHere) {
        return switch (form(status, visit, nothingHere)) {
            case JSON_TYPE -> written(status, headers, JSON_TYPE, text.json(), visit);
            case HTML_TYPE -> {
                Headers own = headers.with("Content-Security-Policy", OWN_STYLE);
                yield written(status, own, "text/html;charset=utf-8", text.html(), visit);
            }
            default -> written(status, headers, "text/plain;charset=utf-8", text.text(), visit);
        };
    }

    private record JsonError(int status, String message) {}

    private String form(int status, Visit visit, boolean nothingHere) {
        List<String> accept = visit.exchange().headers().all("Accept");
        boolean pageFirst = nothingHere && page(status, visit).isPresent();
        return (pageFirst
                        ? Accept.choose(accept, HTML_TYPE, JSON_TYPE, TEXT_TYPE)
                        : Accept.choose(accept, JSON_TYPE, HTML_TYPE, TEXT_TYPE))
                .orElse(TEXT_TYPE);
    }

    /**
     * The site's own page for a status.
     *
     * @param file of the page; without one it is rendered
     * @param status that it is for
     */
    private record OwnPage(Optional<FileEntry> file, int status) {}

    /** Of files and live pages the one in the nearest folder; that of 500 for those above it. */
    private Optional<OwnPage> page(int status, Visit visit) {
        Optional<OwnPage> exact = exactPage(status, visit);
        return exact.isEmpty() && status > 500 ? exactPage(500, visit) : exact;
    }

    private Optional<OwnPage> exactPage(int status, Visit visit) {
        Optional<FileEntry> file = ErrorFile.of(files, status, visit.path());
        int live = pages.depth(status, visit);
        if (file.isPresent() && ErrorFile.depth(file.get()) >= live) {
            return Optional.of(new OwnPage(file, status));
        }
        return live < 0 ? Optional.empty() : Optional.of(new OwnPage(Optional.empty(), status));
    }

    private Answer page(int status, String message, Headers headers, Visit visit) {
        Optional<OwnPage> page = page(status, visit);
        Optional<FileEntry> file = page.flatMap(OwnPage::file);
        if (file.isPresent()) {
            Headers own = withoutCaching(file.get().headers());
            return complete(
                    status,
                    Headers.builder().addAll(own).addAll(headers).build(),
                    new AnswerBody.SiteFile(file.get()),
                    visit);
        }
        return page.flatMap(it -> pages.render(it.status(), status, message, visit))
                .flatMap(response -> livePage(status, response, headers, visit))
                .orElseGet(
                        () ->
                                written(
                                        status,
                                        headers,
                                        "text/html;charset=utf-8",
                                        BuiltInPage.of(status, message),
                                        visit));
    }

    private Optional<Answer> livePage(int status, Response page, Headers headers, Visit visit) {
        try {
            Headers own = Headers.builder().addAll(page.headers()).addAll(headers).build();
            AnswerBody body = answering.of(page, visit).body();
            return Optional.of(complete(status, withoutCaching(own), body, visit));
        } catch (IOException | RuntimeException e) {
            log.error("The page for " + status + " failed.", e);
            return Optional.empty();
        }
    }

    private Answer written(int status, Headers headers, String type, String text, Visit visit) {
        return complete(
                status,
                headers.with("Content-Type", type),
                new AnswerBody.Bytes(text.getBytes(StandardCharsets.UTF_8)),
                visit);
    }

    private Answer complete(int status, Headers own, AnswerBody body, Visit visit) {
        Answer answer = answering.of(status, own.with("Cache-Control", "no-store"), body, visit);
        Headers.Builder kept = Headers.builder();
        answer.headers()
                .forEach(
                        (name, value) -> {
                            if (own.has(name) || !isOfTheOtherAnswer(name)) {
                                kept.add(name, value);
                            }
                        });
        kept.add("Cache-Control", "no-store");
        return new Answer(status, kept.build(), answer.body(), answer.head());
    }

    private static boolean isOfTheOtherAnswer(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OF_THE_OTHER_ANSWER.contains(lower)
                || (lower.startsWith("content-") && !lower.startsWith("content-security"));
    }

    private static Headers withoutCaching(Headers headers) {
        Headers.Builder kept = Headers.builder();
        headers.forEach(
                (name, value) -> {
                    if (!OF_THE_OTHER_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                        kept.add(name, value);
                    }
                });
        return kept.build();
    }
}
