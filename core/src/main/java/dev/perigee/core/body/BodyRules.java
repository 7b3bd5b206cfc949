package dev.perigee.core.body;

import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.http.MediaType;
import java.util.List;
import java.util.Optional;

/** What the headers of a body must say before anything runs. */
public final class BodyRules {

    private BodyRules() {}

    /**
     * Refuses a body that could only be refused later. In the order of the code:
     *
     * <ol>
     *   <li>longer than {@code limit} by its own account: 413 (RFC 9110 § 15.5.14)
     *   <li>several content types: 400, as two readers could take it for two things
     *   <li>encoded, such as with gzip: 415 (RFC 9110 § 8.4)
     * </ol>
     *
     * @param limit in bytes
     * @throws HttpError with the status of the rule
     */
    public static void check(Exchange exchange, long limit) {
        long length = exchange.bodyLength();
        if (length == 0) {
            return;
        }
        if (length > limit) {
            throw tooLarge(limit);
        }
        Headers headers = exchange.headers();
        if (headers.all("Content-Type").size() > 1) {
            throw HttpError.of(400, "The request has more than one Content-Type.");
        }
        for (String encoding : headers.all("Content-Encoding")) {
            if (!encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
                throw HttpError.of(
                        415, "Encoded request bodies are not taken. Send it without encoding.");
            }
        }
    }

    static HttpError tooLarge(long limit) {
        return HttpError.of(413, "The request body is larger than " + limit + " bytes.");
    }

    /** The type of the body; empty if there is none, or none that can be read. */
    static Optional<MediaType> type(Exchange exchange) {
        List<String> types = exchange.headers().all("Content-Type");
        return types.size() == 1 ? MediaType.parse(types.get(0)) : Optional.empty();
    }
}
