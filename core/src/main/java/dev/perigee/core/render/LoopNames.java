package dev.perigee.core.render;

import dev.perigee.core.render.names.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a section that repeats knows of itself. */
final class LoopNames {

    /** {@code @index} counts from 0, {@code @number} from 1. */
    static final List<String> ALL =
            List.of("@first", "@last", "@index", "@number", "@odd", "@even");

    private LoopNames() {}

    /** The value of such a name; {@link Absent#ABSENT} outside of any section that repeats. */
    static Object find(String name, @Nullable Loop loop) {
        if (loop == null) {
            return Absent.ABSENT;
        }
        return switch (name) {
            case "@first" -> loop.index() == 0;
            case "@last" -> !loop.hasNext();
            case "@index" -> loop.index();
            case "@number" -> loop.index() + 1;
            case "@odd" -> loop.index() % 2 == 0;
            case "@even" -> loop.index() % 2 == 1;
            default -> Absent.ABSENT;
        };
    }
}
