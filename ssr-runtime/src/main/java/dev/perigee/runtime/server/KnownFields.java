package dev.perigee.runtime.server;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The header fields of answers for Jetty. Those of which a site has the same few again and again
 * are made and encoded once, those that come first; where there is no place left for one, it is
 * made again each time. Safe for use by many threads.
 */
final class KnownFields {

    /** A power of two. */
    private static final int PLACES = 64;

    /** In so many places a field is looked for. */
    private static final int TRIES = 4;

    private static final Set<String> NAMES =
            Set.of("Content-Type", "Cache-Control", "Vary", "X-Content-Type-Options");

    private final AtomicReferenceArray<HttpField> known = new AtomicReferenceArray<>(PLACES);

    HttpField of(String name, String value) {
        int hash = 31 * name.hashCode() + value.hashCode();
        for (int i = 0; i < TRIES; i++) {
            int place = (hash ^ hash >>> 16) + i & (PLACES - 1);
            HttpField there = known.get(place);
            if (there == null) {
                return made(place, name, value);
            }
            if (value.equals(there.getValue()) && name.equals(there.getName())) {
                return there;
            }
        }
        return new HttpField(name, value);
    }

    private HttpField made(int place, String name, String value) {
        HttpField field = new HttpField(name, value);
        if (isWorthIt(name, value)) {
            HttpField encoded = new PreEncodedHttpField(field.getHeader(), name, value);
            known.compareAndSet(place, null, encoded);
        }
        return field;
    }

    /** Jetty replaces what must not stand in a head, but not in what is encoded already. */
    private static boolean isWorthIt(String name, String value) {
        return NAMES.contains(name) && value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }
}
