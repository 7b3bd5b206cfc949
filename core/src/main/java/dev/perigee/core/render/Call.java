package dev.perigee.core.render;

import dev.perigee.core.render.tags.Place;
import org.jspecify.annotations.Nullable;

/**
 * How rendering came to a template.
 *
 * @param place of the tag that called it; null for the page
 * @param caller of the template in which the tag stands; null for the page
 * @param depth how many calls it took
 */
record Call(@Nullable Place place, @Nullable Call caller, int depth) {

    static final Call PAGE = new Call(null, null, 0);

    /** A call from where rendering came to by this one. */
    Call from(Place tag) {
        return new Call(tag, this, depth + 1);
    }
}
