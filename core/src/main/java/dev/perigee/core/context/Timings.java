package dev.perigee.core.context;

import dev.perigee.core.index.RouteEntry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which route answered a request, and in which time, for a development server: nobody else asks for
 * it. Parts that lie in others count by themselves: a page is rendered while its handler runs, and
 * that time is the render's alone. Used by one thread at a time.
 */
public final class Timings {

    /** The header that a browser shows it by (Server Timing § 3). */
    public static final String HEADER = "Server-Timing";

    private static final int LONGEST = 200;

    /** What takes the time of a request. */
    public enum Phase {
        MIDDLEWARE,
        HANDLER,
        RENDER
    }

    /** What is measured. */
    @FunctionalInterface
    public interface Step<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private Optional<Phase> current = Optional.empty();
    private Optional<RouteEntry> route = Optional.empty();
    private Map<String, String> params = Map.of();
    private long since;

    /** Which route answers; after a rewrite, another one. */
    public void answeredBy(RouteEntry entry, Map<String, String> values) {
        route = Optional.of(entry);
        params = values;
    }

    /** Does a step, whose time is that phase's. */
    public <T, E extends Exception> T in(Phase phase, Step<T, E> step) throws E {
        Optional<Phase> around = current;
        turnTo(Optional.of(phase));
        try {
            return step.run();
        } finally {
            turnTo(around);
        }
    }

    private void turnTo(Optional<Phase> next) {
        long now = System.nanoTime();
        current.ifPresent(phase -> nanos.merge(phase, now - since, Long::sum));
        next.ifPresent(phase -> nanos.putIfAbsent(phase, 0L));
        current = next;
        since = now;
    }

    /**
     * The value of the header: {@code route}, {@code params} (as a query) and {@code template} or
     * {@code source} as descriptions, percent-encoded where they are not plain, then the phases
     * that there were, in milliseconds.
     */
    public String header() {
        List<String> entries = new ArrayList<>();
        route.ifPresent(
                it -> {
                    entries.add(described("route", it.pattern()));
                    if (!params.isEmpty()) {
                        entries.add(described("params", query()));
                    }
                    boolean page = it.kind() == RouteEntry.Kind.PAGE;
                    entries.add(described(page ? "template" : "source", it.source()));
                });
        nanos.forEach((phase, time) -> entries.add(measured(phase, time)));
        return String.join(", ", entries);
    }

    private static String measured(Phase phase, long nanos) {
        String name = phase.name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%s;dur=%.3f", name, nanos / 1e6);
    }

    private String query() {
        List<String> pairs = new ArrayList<>();
        params.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        String whole = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return URLEncoder.encode(whole, StandardCharsets.UTF_8);
    }

    /** A quoted string of a header has neither quotes nor what is not ASCII. */
    private static String described(String name, String text) {
        StringBuilder out = new StringBuilder(name).append(";desc=\"");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f && b != '"' && b != '\\' && b != '%') {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return out.append('"').toString();
    }
}
