package dev.perigee.core.render.names;

import dev.perigee.api.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds what names stand for. Safe for use by many threads; what it learned of a class is kept as
 * long as the class is.
 *
 * <ol>
 *   <li>The first part of a name is looked for in the scopes, from the innermost outwards.
 *   <li>Each further part is looked for in what the part before it stands for, and nowhere else.
 *   <li>What is behind a null or an empty {@code Optional} is null.
 *   <li>A scope or value has the names of its keys (maps, JSON) or of its accessors (all else); in
 *       dotted names, lists, maps and text also have {@code size} and the like.
 *   <li>An entry of a collection has its own names ({@code id html headings} …) and those of its
 *       data.
 * </ol>
 */
public final class Names {

    private final MembersOfClasses members = new MembersOfClasses();

    /**
     * The value of a name: {@link Absent#ABSENT} if there is none.
     *
     * @param scopes plain values, the outermost first
     * @throws AccessException if an accessor throws
     */
    public @Nullable Object find(Name name, List<? extends @Nullable Object> scopes) {
        if (name.isThis()) {
            return scopes.isEmpty() ? Absent.ABSENT : scopes.get(scopes.size() - 1);
        }
        Object value = Absent.ABSENT;
        for (int i = scopes.size() - 1; i >= 0 && value == Absent.ABSENT; i--) {
            value = ownMember(scopes.get(i), name.first());
        }
        return behind(value, name, 1);
    }

    /** What the parts of a name from the given one on stand for in a value. */
    public @Nullable Object behind(@Nullable Object start, Name name, int part) {
        Object value = Values.plain(start);
        for (int i = part; i < name.parts().size() && value != Absent.ABSENT; i++) {
            if (value == null) {
                return null;
            }
            value = Values.plain(member(value, name.parts().get(i)));
        }
        return value;
    }

    /** The names that a value has, sorted. */
    public Set<String> of(@Nullable Object value) {
        Object plain = Values.plain(value);
        Set<String> names = new TreeSet<>();
        if (plain instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> names.add(String.valueOf(key)));
        } else if (plain instanceof JsonNode node) {
            names.addAll(node.propertyNames());
        } else if (plain != null && plain != Absent.ABSENT) {
            names.addAll(members.of(plain.getClass()).names());
            names.addAll(plain instanceof Entry<?> entry ? of(entry.data()) : Set.of());
        }
        return names;
    }

    /** Whether a value has something of a name that is not public, which nobody sees. */
    public boolean hides(@Nullable Object value, String name) {
        Object plain = Values.plain(value);
        return plain != null && Hidden.has(plain.getClass(), name);
    }

    private @Nullable Object member(Object value, String name) {
        Object own = ownMember(value, name);
        return own == Absent.ABSENT ? Properties.of(value, name) : own;
    }

    private @Nullable Object ownMember(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return Keys.get(map, name);
        }
        if (value instanceof JsonNode node) {
            JsonNode found = node.get(name);
            return found == null ? Absent.ABSENT : found;
        }
        if (value == null) {
            return Absent.ABSENT;
        }
        Object own = members.of(value.getClass()).get(value, name);
        return own == Absent.ABSENT && value instanceof Entry<?> entry
                ? ownMember(Values.plain(entry.data()), name)
                : own;
    }
}
