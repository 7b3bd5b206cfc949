package dev.perigee.core.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/**
 * Which fields Jackson takes for a type, as far as they are known before it reads any.
 *
 * @param typeName what messages call the type
 * @param fields by their names, in the order of the type
 * @param ignored names that mean nothing
 * @param open whether any other name is taken as well
 */
record Shape(String typeName, Map<String, Field> fields, Set<String> ignored, boolean open) {

    /**
     * A field of a type.
     *
     * @param aliases other names for it
     * @param absence what stands for it if it is absent or null
     * @param collection that it is an id of, if it is a reference
     * @param own whether it is read in a way of its own, so that its type says nothing
     */
    record Field(
            String name,
            List<String> aliases,
            JavaType type,
            Absence absence,
            Optional<String> collection,
            boolean own) {}

    /** What an absent field is. */
    enum Absence {
        /** A fault. */
        FAULT,
        /** What Jackson makes of it. */
        NOTHING,
        EMPTY_LIST,
        EMPTY_OBJECT,
        FALSE
    }

    /** The field of a name or alias. */
    Optional<Field> field(String name) {
        Field field = fields.get(name);
        return field != null
                ? Optional.of(field)
                : fields.values().stream().filter(it -> it.aliases().contains(name)).findFirst();
    }

    boolean knows(String name) {
        return open || ignored.contains(name) || field(name).isPresent();
    }
}
