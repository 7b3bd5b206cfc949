package dev.perigee.core.render.names;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of a class by name, found once. */
final class Members {

    private final Map<String, Member> byName;
    private final Set<String> names;

    Members(Map<String, Member> byName, Set<String> names) {
        this.byName = byName;
        this.names = Set.copyOf(names);
    }

    static Members of(Class<?> type) {
        return Accessors.isScalar(type)
                ? new Members(Map.of(), Set.of())
                : new MemberSearch().in(type);
    }

    /** The value of a name; {@link Absent#ABSENT} if the class has none. */
    @Nullable Object get(Object owner, String name) {
        Member member = byName.get(name);
        return member == null ? Absent.ABSENT : member.get(owner);
    }

    /** As authors would write them, without the {@code getTitle} of a {@code title}. */
    Set<String> names() {
        return names;
    }
}
