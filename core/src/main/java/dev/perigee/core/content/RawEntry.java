package dev.perigee.core.content;

import tools.jackson.databind.JsonNode;

/**
 * An entry as it was read, bound to no type.
 *
 * @param file that holds it
 * @param name what messages call the file by
 * @param way to it within the data of the file; empty if it is the whole
 * @param data its object
 * @param body where its text starts
 * @param stage whether it is published
 */
record RawEntry(
        String id,
        ContentFile file,
        String name,
        String way,
        JsonNode data,
        BodyPlace body,
        Stage stage) {

    /** Whether an entry is published, and why not. */
    enum Stage {
        PUBLISHED("is published"),
        DRAFT("is a draft"),
        FUTURE("has a date to come");

        private final String said;

        Stage(String said) {
            this.said = said;
        }

        String said() {
            return said;
        }
    }

    /**
     * The text of an entry within its file. Only where it is stays in memory.
     *
     * @param start its first character; -1 if there is none
     * @param length of the whole file, in characters
     * @param hash of the whole file, to tell when it changed meanwhile
     */
    record BodyPlace(int start, int length, int hash) {

        static BodyPlace of(int start, String text) {
            return new BodyPlace(start, text.length(), text.hashCode());
        }

        boolean isOf(String text) {
            return text.length() == length && text.hashCode() == hash;
        }
    }
}
