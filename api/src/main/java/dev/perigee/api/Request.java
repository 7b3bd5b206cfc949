package dev.perigee.api;

import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * A request. Its body can be read once, by one of {@link #text}, {@link #bytes}, {@link #stream},
 * {@link #formData}, {@link #json} and {@link #findJson}; a second read is an {@link
 * IllegalStateException}. At build time there is no query, header or body: asking for one is an
 * {@link IllegalStateException} that says so.
 */
public interface Request {

    /** The method, as sent: {@code "GET"}. */
    String method();

    /**
     * The absolute URL. Scheme and host come from the {@code site} setting; without one, from the
     * {@code Host} header if that is loopback or allowed, else {@code localhost}.
     */
    URI url();

    /**
     * The canonical path below the site's base, percent-encoded, without query: {@code "/a%20b"}.
     */
    String path();

    /** The parameters of the query. */
    Query query();

    /** The request's headers. */
    Headers headers();

    /**
     * The body, decoded with the charset of its content type, or UTF-8.
     *
     * @throws HttpError 400 if the bytes do not decode, 413 if the body is too large, 415 if the
     *     charset is unknown
     */
    String text();

    /**
     * The body.
     *
     * @throws HttpError 413 if it is too large
     */
    byte[] bytes();

    /** The body as it arrives; reading past the limit throws {@link HttpError} 413. */
    InputStream stream();

    /**
     * The fields of an {@code application/x-www-form-urlencoded} or {@code multipart/form-data}
     * body. Uploaded files are kept until the response is sent.
     *
     * @throws HttpError 400 if it is malformed, 413 if it is too large or has too many fields, 415
     *     if the content type is neither of the two
     */
    FormData formData();

    /**
     * The body as JSON of any shape.
     *
     * @throws HttpError 400 if it is malformed or empty, 413 if it is too large, 415 if its content
     *     type is one of a form
     */
    JsonNode json();

    /**
     * The body as JSON, bound to a type, usually a record. Scalars are not coerced ({@code 5} is no
     * string); unknown fields are ignored.
     *
     * @throws HttpError as {@link #json()}, and 400 if it does not bind or is {@code null}
     */
    <T> T json(Class<T> type);

    /** As {@link #json(Class)}, for a generic type such as {@code List<Task>}. */
    <T> T json(TypeReference<T> type);

    /**
     * As {@link #json(Class)}, but empty where that throws 400 or 415, so that the endpoint can
     * answer in its own words. A body that is too large still throws 413.
     */
    <T> Optional<T> findJson(Class<T> type);

    /**
     * Chooses by the {@code Accept} header (RFC 9110 § 12.5.1) and adds {@code Vary: Accept} to the
     * response.
     *
     * @param types media types, in the order of our own preference
     * @return the one that the client likes best, the earlier of equals; empty if it takes none
     */
    Optional<String> accepts(String... types);

    /**
     * The first language of the {@code Accept-Language} header, by weight, that is one of the
     * site's {@code locales}: {@code de-CH} finds {@code de} (RFC 4647 § 3.4). Empty if none is.
     * {@code Vary: Accept-Language} is added to the response.
     *
     * @throws IllegalStateException at build time, where there is no client
     */
    Optional<String> preferredLocale();
}
