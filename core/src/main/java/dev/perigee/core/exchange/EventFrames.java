package dev.perigee.core.exchange;

import dev.perigee.api.Event;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Writes server-sent events (WHATWG HTML § 9.2.6). Whatever the data holds, it stays inside its own
 * event: each of its lines, ended by CR, LF or both, gets a {@code data:} of its own.
 */
public final class EventFrames {

    private static final byte[] KEEP_ALIVE = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Function<Object, String> json;

    /**
     * Frames for one site.
     *
     * @param json writes data that is no text
     */
    public EventFrames(Function<Object, String> json) {
        this.json = json;
    }

    /** A comment, which clients ignore, to learn whether one is still there. */
    public static byte[] keepAlive() {
        return KEEP_ALIVE.clone();
    }

    /** The bytes of an event, with the empty line that ends it. */
    public byte[] write(Event event) {
        StringBuilder out = new StringBuilder(64);
        event.id().ifPresent(id -> field(out, "id", id));
        event.name().ifPresent(name -> field(out, "event", name));
        event.retry().ifPresent(retry -> field(out, "retry", Long.toString(retry.toMillis())));
        Object data = event.data();
        lines(out, data instanceof CharSequence text ? text.toString() : json.apply(data));
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void lines(StringBuilder out, String data) {
        int start = 0;
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c == '\r' || c == '\n') {
                field(out, "data", data.substring(start, i));
                boolean pair = c == '\r' && i + 1 < data.length() && data.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        field(out, "data", data.substring(start));
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }
}
