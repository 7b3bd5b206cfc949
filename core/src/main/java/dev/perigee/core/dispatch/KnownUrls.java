package dev.perigee.core.dispatch;

import java.net.URI;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The URLs that were asked for last. Most requests are for few of them, and parsing one takes a
 * good part of a small answer's time. Safe for use by many threads.
 */
final class KnownUrls {

    private static final int PLACES = 256;

    private final AtomicReferenceArray<URI> places = new AtomicReferenceArray<>(PLACES);

    URI of(String text) {
        int place = text.hashCode() & (PLACES - 1);
        URI known = places.get(place);
        if (known != null && known.toString().equals(text)) {
            return known;
        }
        URI parsed = URI.create(text);
        places.set(place, parsed);
        return parsed;
    }
}
