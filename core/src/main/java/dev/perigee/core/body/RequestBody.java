package dev.perigee.core.body;

import dev.perigee.api.FormData;
import dev.perigee.api.HttpError;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.http.MediaType;
import dev.perigee.core.http.UrlEncoded;
import dev.perigee.core.json.Json;
import dev.perigee.core.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** The body of one request, which can be read once. Used by one thread at a time. */
public final class RequestBody {

    /** Up to here a declared length is worth a buffer before anything has come. */
    private static final int SMALL = 64 * 1024;

    private final Exchange exchange;
    private final long limit;
    private final Json json;
    private final long length;
    private String reader = "";

    /**
     * The body of an exchange. Its length is asked for before its type is: where there can be no
     * body, as at build, the exchange refuses in words about that, and not about headers.
     *
     * @param limit in bytes
     */
    public RequestBody(Exchange exchange, long limit, Json json) {
        this.exchange = exchange;
        this.limit = limit;
        this.length = exchange.bodyLength();
        this.json = json;
    }

    /** As {@link dev.perigee.api.Request#text}. */
    public String text() {
        Optional<String> charset = BodyRules.type(exchange).flatMap(MediaType::charset);
        return BodyText.decode(read("text()"), charset);
    }

    /** As {@link dev.perigee.api.Request#bytes}. */
    public byte[] bytes() {
        return read("bytes()");
    }

    /** As {@link dev.perigee.api.Request#stream}. */
    public InputStream stream() {
        return open("stream()");
    }

    /** As {@link dev.perigee.api.Request#formData}. */
    public FormData formData() {
        MediaType type =
                BodyRules.type(exchange)
                        .filter(MediaType::isForm)
                        .orElseThrow(() -> HttpError.of(415, "A form was expected."));
        if (type.isMultipart()) {
            return multipart();
        }
        if (!type.isUtf8()) {
            throw HttpError.of(415, "Forms are taken in UTF-8 only.");
        }
        return FormData.of(UrlEncoded.body(read("formData()")), Map.of());
    }

    private FormData multipart() {
        try {
            return exchange.readMultipart(
                    open("formData()"), exchange.headers().get("Content-Type"));
        } catch (IOException e) {
            throw HttpError.of(400, "The form could not be read to its end.");
        }
    }

    /** As {@link dev.perigee.api.Request#json()}. */
    public JsonNode json() {
        return json("json()", body -> json.read(body, JsonNode.class));
    }

    /** As {@link dev.perigee.api.Request#json(Class)}. */
    public <T> T json(Class<T> type) {
        return json("json(…)", body -> json.read(body, type));
    }

    /** As {@link dev.perigee.api.Request#json(TypeReference)}. */
    public <T> T json(TypeReference<T> type) {
        return json("json(…)", body -> json.read(body, type));
    }

    /** As {@link dev.perigee.api.Request#findJson}. */
    public <T> Optional<T> findJson(Class<T> type) {
        try {
            return Optional.of(json("findJson(…)", body -> json.read(body, type)));
        } catch (HttpError e) {
            if (e.status() == 400 || e.status() == 415) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private <T> T json(String call, Function<byte[], T> binding) {
        Optional<MediaType> type = BodyRules.type(exchange);
        if (type.isPresent() && type.get().isForm()) {
            throw HttpError.of(415, "JSON was expected, not a form.");
        }
        if (type.isPresent() && !type.get().isUtf8()) {
            throw HttpError.of(415, "JSON is taken in UTF-8 only (RFC 8259 section 8.1).");
        }
        try {
            return binding.apply(read(call));
        } catch (JsonException e) {
            throw HttpError.of(400, String.valueOf(e.getMessage()));
        }
    }

    private byte[] read(String call) {
        InputStream in = open(call);
        try {
            return length >= 0 && length <= SMALL ? in.readNBytes((int) length) : in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The stream throws no such exception.", e);
        }
    }

    private InputStream open(String call) {
        if (!reader.isEmpty()) {
            throw new IllegalStateException(
                    "The request's body was read by "
                            + reader
                            + " already, so "
                            + call
                            + " finds nothing. Read it once and keep the result.");
        }
        reader = call;
        try {
            return length == 0
                    ? InputStream.nullInputStream()
                    : new LimitedStream(exchange.openBody(), limit);
        } catch (IOException e) {
            throw HttpError.of(400, "The request body broke off.");
        }
    }
}
