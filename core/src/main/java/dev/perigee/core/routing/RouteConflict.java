package dev.perigee.core.routing;

/**
 * Two route sources that cannot stand side by side.
 *
 * @param first the source path that comes first in code-point order
 * @param second the other
 */
public record RouteConflict(Kind kind, String first, String second) {

    /** Why they cannot. */
    public enum Kind {
        /** Both are the same pattern. */
        SAME_PATTERN("are both the route %s. Remove or rename one of them."),
        /** Both match the same paths, whatever their parameters are called. */
        SAME_SHAPE(
                "match the same paths: %s. Remove one of them, or tell them apart by text or by a"
                        + " matcher, as in [name=int]."),
        /** File systems and hosts that do not tell cases apart would take them for one. */
        CASE(
                "have file or folder names that differ only in upper and lower case, which not"
                        + " every file system and host tells apart. Rename one of them."),
        /** They look alike, and systems that normalise names would take them for one. */
        UNICODE_FORM(
                "have file or folder names that look alike and differ only in their Unicode form."
                        + " Rename one of them, or remove it.");

        private final String sentences;

        Kind(String sentences) {
            this.sentences = sentences;
        }
    }

    /** Both sources, what is wrong and what to do, in full sentences. */
    public String message() {
        RoutePattern a = RoutePattern.ofSource(first);
        RoutePattern b = RoutePattern.ofSource(second);
        String shown = a.equals(b) ? a.toString() : a + " and " + b;
        return "'%s' and '%s' ".formatted(first, second) + kind.sentences.formatted(shown);
    }
}
