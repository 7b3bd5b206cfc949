package dev.perigee.core.exchange;

import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One request, as a server, a test or an in-process fetch hands it in. It is used by one thread at
 * a time, and nothing in it has been decoded or trusted yet but what is said here.
 */
public interface Exchange {

    /** The method as sent, in its own letter case (RFC 9110 § 9.1). */
    String method();

    /** The path as sent, without query: it starts with {@code /}, escapes as they came. */
    String rawPath();

    /** The query as sent, without {@code ?}; empty if there is none. */
    String rawQuery();

    /** The headers as sent. Asked for only when something looks at them, perhaps several times. */
    Headers headers();

    /**
     * The declared length of the body in bytes: 0 without a body, -1 if only its end will tell
     * (chunked).
     */
    long bodyLength();

    /**
     * The body, without framing. Opened at most once. Reading may throw an {@link HttpError} of the
     * server, such as 408; an {@link IOException} is answered with 400.
     */
    InputStream openBody() throws IOException;

    /**
     * Reads a {@code multipart/form-data} body (RFC 7578). Uploads are kept until the exchange is
     * done.
     *
     * @param content the body, already limited; it throws {@link HttpError} 413 by itself
     * @param contentType the header's value, with its boundary
     * @throws HttpError 400 if it is malformed, 413 if it has too many or too large parts
     */
    FormData readMultipart(InputStream content, String contentType) throws IOException;

    /** The client's address: the peer's, or what a trusted proxy named. */
    String clientAddress();

    /** {@code http} or {@code https}, as the client called: a trusted proxy's word counts. */
    String scheme();

    /**
     * The authority that the client called, such as {@code example.com:8080}: the {@code Host}
     * header, or what a trusted proxy forwarded; empty if there is none. It is what a client says,
     * so it is only compared, and never becomes part of a URL.
     */
    String host();

    /**
     * Scheme and authority of the request's URL by the server's host policy, such as {@code
     * https://example.com}.
     */
    String origin();

    /** An object of the server below, if it has one of that type. */
    <T> Optional<T> platform(Class<T> type);

    /** How many fetches of the site from itself this request lies within. */
    default int depth() {
        return 0;
    }

    /** Runs an action once the answer is sent, or will never be. Actions do not throw. */
    void whenDone(Runnable action);
}
