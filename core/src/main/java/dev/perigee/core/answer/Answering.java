package dev.perigee.core.answer;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import dev.perigee.api.ResponseBody;
import dev.perigee.core.context.Timings;
import dev.perigee.core.context.Visit;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.EventFrames;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns what an endpoint returned into what is sent. Safe for use by many threads. */
public final class Answering {

    private static final AnswerBody EMPTY = new AnswerBody.Empty();

    private final Json json;
    private final EventFrames frames;
    private final HeaderMerge headers;
    private final boolean live;

    private Answering(Json json, HeaderMerge headers, boolean live) {
        this.json = json;
        this.frames = new EventFrames(json::toText);
        this.headers = headers;
        this.live = live;
    }

    /** For a live site: with the headers of its settings and our defaults. */
    public static Answering live(
            SiteSettings settings, Json json, Map<String, Predicate<String>> matchers) {
        ConfiguredHeaders configured = new ConfiguredHeaders(settings.headers(), matchers);
        return new Answering(json, new HeaderMerge(configured, true), true);
    }

    /** For the build: with the headers that the code of the site set, and no others. */
    public static Answering building(Json json) {
        ConfiguredHeaders none = new ConfiguredHeaders(List.of(), Map.of());
        return new Answering(json, new HeaderMerge(none, false), false);
    }

    /**
     * The answer that a response makes.
     *
     * @throws IOException if it is a file that is not there
     * @throws RuntimeException if its value cannot be written as JSON
     */
    public Answer of(Response response, Visit visit) throws IOException {
        boolean bodiless = isBodiless(response.status());
        AnswerBody body = bodiless ? EMPTY : body(response.body(), visit);
        Headers own = own(response, bodiless, visit);
        return of(response.status(), own, body, visit);
    }

    /** The answer that is a file of the site: with the headers that the build gave it. */
    public Answer of(FileEntry entry, Visit visit) {
        Headers own = HeaderMerge.withNosniff(entry.headers());
        return new Answer(entry.status(), own, new AnswerBody.SiteFile(entry), isHead(visit));
    }

    /** An answer whose own headers are as good as a response's. */
    Answer of(int status, Headers own, AnswerBody body, Visit visit) {
        Headers complete = headers.complete(own, visit);
        Headers timed =
                visit.timings()
                        .map(timings -> complete.withAdded(Timings.HEADER, timings.header()))
                        .orElse(complete);
        return new Answer(status, timed, body, isHead(visit));
    }

    static boolean isHead(Visit visit) {
        return visit.exchange().method().equals("HEAD");
    }

    /** RFC 9110 §§ 15.3.5, 15.3.6, 15.4.5. */
    private static boolean isBodiless(int status) {
        return status == 204 || status == 205 || status == 304;
    }

    private static Headers own(Response response, boolean bodiless, Visit visit) {
        Headers own = response.headers();
        if (response.body() instanceof ResponseBody.Redirect redirect
                && own.find("Location").orElse("").equals(redirect.path())) {
            own = own.with("Location", visit.resolve(redirect.path()));
        }
        if (response.body() instanceof ResponseBody.Events && !own.has("X-Accel-Buffering")) {
            own = own.withAdded("X-Accel-Buffering", "no");
        }
        return bodiless && response.status() != 304 ? own.without("Content-Type") : own;
    }

    private AnswerBody body(ResponseBody body, Visit visit) throws IOException {
        if (body instanceof ResponseBody.Json value) {
            return new AnswerBody.Bytes(json.toBytes(value.value()));
        }
        if (body instanceof ResponseBody.Bytes bytes) {
            return new AnswerBody.Bytes(bytes.data());
        }
        if (body instanceof ResponseBody.Stream stream) {
            return new AnswerBody.Stream(stream.writer());
        }
        if (body instanceof ResponseBody.File file) {
            return new AnswerBody.File(live ? existing(file.path()) : file.path());
        }
        if (body instanceof ResponseBody.Events events) {
            Optional<String> last =
                    live ? visit.exchange().headers().find("Last-Event-ID") : Optional.empty();
            return new AnswerBody.Events(events.events(), last, frames);
        }
        return EMPTY;
    }

    private static Path existing(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file to respond with");
        }
        return file;
    }
}
