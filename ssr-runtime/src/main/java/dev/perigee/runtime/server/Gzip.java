package dev.perigee.runtime.server;

import dev.perigee.runtime.files.AcceptedCodings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Compresses live answers. Files are not its matter: they have compressed siblings or are sent as
 * they are, so that ranges stay ranges. In this order an answer is compressed if
 *
 * <ol>
 *   <li>its type gains from it, and events have none;
 *   <li>it is not encoded already, nor says {@code no-transform};
 *   <li>it is not small;
 *   <li>the client takes it; {@code Vary} is set even if not.
 * </ol>
 */
final class Gzip {

    /** Below this a packet holds it anyway. */
    static final int LEAST = 1024;

    /** Half way between speed and size; what stands behind a CDN is compressed once more there. */
    private static final int LEVEL = 5;

    private static final List<String> TYPES =
            List.of(
                    "text/",
                    "application/json",
                    "application/javascript",
                    "application/xml",
                    "application/x-ndjson",
                    "application/yaml",
                    "application/wasm",
                    "image/svg+xml");

    private Gzip() {}

    /**
     * Decides, and sets the headers accordingly.
     *
     * @param size of the body; {@link Long#MAX_VALUE} if it is not known
     */
    static boolean applies(HttpFields request, HttpFields.Mutable response, long size) {
        if (size < LEAST || !gains(response) || isFixed(response)) {
            return false;
        }
        response.ensureField(new HttpField(HttpHeader.VARY, "Accept-Encoding"));
        String accepted = String.join(",", request.getValuesList(HttpHeader.ACCEPT_ENCODING));
        if (!AcceptedCodings.best(accepted, List.of("gzip")).equals("gzip")) {
            return false;
        }
        response.put(HttpHeader.CONTENT_ENCODING, "gzip");
        weaken(response);
        return true;
    }

    private static boolean gains(HttpFields response) {
        String type = response.get(HttpHeader.CONTENT_TYPE);
        if (type == null) {
            return false;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        int end = lower.indexOf(';');
        String name = (end < 0 ? lower : lower.substring(0, end)).strip();
        return !name.equals("text/event-stream")
                && (name.endsWith("+json")
                        || name.endsWith("+xml")
                        || TYPES.stream().anyMatch(name::startsWith));
    }

    private static boolean isFixed(HttpFields response) {
        String cache = response.get(HttpHeader.CACHE_CONTROL);
        return response.contains(HttpHeader.CONTENT_ENCODING)
                || response.contains(HttpHeader.CONTENT_RANGE)
                || (cache != null && cache.toLowerCase(Locale.ROOT).contains("no-transform"));
    }

    /** The bytes are others now, so a strong tag would be wrong (RFC 9110 § 8.8.1). */
    private static void weaken(HttpFields.Mutable response) {
        String tag = response.get(HttpHeader.ETAG);
        if (tag != null && !tag.startsWith("W/")) {
            response.put(HttpHeader.ETAG, "W/" + tag);
        }
    }

    static byte[] bytes(byte[] data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(data.length / 3);
        try (OutputStream out = stream(packed)) {
            out.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail.", e);
        }
        return packed.toByteArray();
    }

    /** Whose flush reaches {@code out} with all that was written. */
    static OutputStream stream(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 8192, true) {
            {
                def.setLevel(LEVEL);
            }
        };
    }
}
