package dev.perigee.core.fetch;

import dev.perigee.api.FetchResponse;
import dev.perigee.api.Headers;
import dev.perigee.core.http.MediaType;
import dev.perigee.core.json.Json;
import dev.perigee.core.json.JsonException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What all answers can do with the bytes of their body. */
abstract class Fetched implements FetchResponse {

    private final int status;
    private final Headers headers;
    private final Json json;
    private boolean taken;

    Fetched(int status, Headers headers, Json json) {
        this.status = status;
        this.headers = headers;
        this.json = json;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public String text() throws IOException {
        byte[] bytes = bytes();
        return new String(bytes, charset());
    }

    @Override
    public JsonNode json() throws IOException {
        return read(json::readTree);
    }

    @Override
    public <T> T json(Class<T> type) throws IOException {
        return read(text -> json.read(text, type));
    }

    private <T> T read(Function<String, T> binding) throws IOException {
        String text = text();
        try {
            return binding.apply(text);
        } catch (JsonException e) {
            throw new IOException(
                    "The answer with status "
                            + status
                            + " is not the JSON that was expected: "
                            + e.getMessage(),
                    e);
        }
    }

    private Charset charset() throws IOException {
        String name =
                headers.find("Content-Type")
                        .flatMap(MediaType::parse)
                        .flatMap(MediaType::charset)
                        .orElse("UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("The charset '" + name + "' of the answer is not known.", e);
        }
    }

    /** Notes that the body is read now, which can be done once. */
    final void take() {
        if (taken) {
            throw new IllegalStateException(
                    "The body of this answer was read already. Read it once and keep the result.");
        }
        taken = true;
    }
}
