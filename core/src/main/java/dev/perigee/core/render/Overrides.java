package dev.perigee.core.render;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that calls of layouts give, from the innermost call to the page's. Of blocks of one
 * name, that of the outermost call holds (specification of Mustache, inheritance, "Multi-level").
 * But a block that has one of its own name in it is a wrapper: what outer calls give goes into that
 * one, as it would be shown nowhere else.
 *
 * @param blocks of this call, by name
 * @param outer what held where the call stands
 * @param caller how rendering came to the call
 */
record Overrides(Map<String, BlockBody> blocks, @Nullable Overrides outer, Call caller) {

    /** The call that a block is taken from; null if the block's own content holds. */
    static @Nullable Overrides giving(String name, @Nullable Overrides innermost) {
        Overrides found = null;
        for (Overrides each = innermost; each != null; each = each.outer()) {
            BlockBody given = each.blocks().get(name);
            if (given != null) {
                found = each;
                if (given.wraps()) {
                    return found;
                }
            }
        }
        return found;
    }
}
