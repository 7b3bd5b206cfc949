package dev.perigee.example.reference;

import java.util.List;

/**
 * A type of the API.
 *
 * @param kind {@code interface}, {@code class}, {@code record} or {@code annotation}
 * @param declaration as Java has it
 * @param summary the first sentence of its comment, as HTML
 * @param html its comment
 */
public record ApiType(
        String name,
        String kind,
        String declaration,
        String summary,
        String html,
        List<ApiMember> members) {

    /**
     * What a type offers.
     *
     * @param id the anchor
     * @param name as it is called: {@code json()}
     * @param signature as Java has it
     * @param html its comment
     * @param notes what the comment says of parameters, result and exceptions
     */
    public record ApiMember(
            String id, String name, String signature, String html, List<Note> notes) {

        /** Whether there is anything of that kind. */
        public boolean hasNotes() {
            return !notes.isEmpty();
        }
    }

    /**
     * A tag of a comment.
     *
     * @param label such as {@code returns}
     * @param name of a parameter or an exception; empty for a result
     */
    public record Note(String label, String name, String html) {}
}
