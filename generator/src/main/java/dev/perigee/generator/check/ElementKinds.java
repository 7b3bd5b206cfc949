package dev.perigee.generator.check;

import java.util.HashMap;
import java.util.Map;

/** The elements that the pages have named so far. Used by one thread. */
final class ElementKinds {

    /** Pages that name more are up to no good; what is beyond is one element to us. */
    private static final int REMEMBERED = 1000;

    private final Map<String, ElementKind> kinds = new HashMap<>();

    ElementKind of(String name) {
        ElementKind known = kinds.get(name);
        if (known != null) {
            return known;
        }
        if (kinds.size() >= REMEMBERED) {
            return of("unknown");
        }
        ElementKind made = ElementKind.of(kinds.size(), name);
        kinds.put(name, made);
        return made;
    }
}
