package dev.perigee.core.render.names;

/** Looks at each class once. Lets go of a class with its loader. */
final class MembersOfClasses {

    private final ClassValue<Members> known =
            new ClassValue<>() {
                @Override
                protected Members computeValue(Class<?> type) {
                    return Members.of(type);
                }
            };

    Members of(Class<?> type) {
        return known.get(type);
    }
}
