package dev.perigee.api;

/**
 * Names a value in {@link Locals}: {@code static final Key<User> USER = Key.of("user",
 * User.class)}. Two keys of the same name and type are the same key.
 *
 * @param name for messages
 * @param type of the value
 */
public record Key<T>(String name, Class<T> type) {

    /** A key. */
    public static <T> Key<T> of(String name, Class<T> type) {
        return new Key<>(name, type);
    }

    @Override
    public String toString() {
        return name;
    }
}
