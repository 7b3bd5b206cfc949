package dev.perigee.core.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as identifiers of Java (JLS § 3.8). */
final class Identifiers {

    /** JLS § 3.9, and what a call could not be written of. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("abstract assert boolean break byte case catch char class const continue"
                                    + " default do double else enum extends false final finally"
                                    + " float for goto if implements import instanceof int"
                                    + " interface long native new null package private protected"
                                    + " public return short static strictfp super switch"
                                    + " synchronized this throw throws transient true try void"
                                    + " volatile while yield _")
                            .split(" "));

    /** Methods of every object, which a static one cannot hide. */
    private static final Set<String> OF_OBJECT =
            Set.of(
                    "clone",
                    "equals",
                    "finalize",
                    "getClass",
                    "hashCode",
                    "notify",
                    "notifyAll",
                    "toString",
                    "wait");

    private Identifiers() {}

    /** {@code postsById}; of a method, which none of an object's is called. */
    static String method(List<String> words) {
        String name = variable(words);
        return OF_OBJECT.contains(name) ? name + "_" : name;
    }

    /** {@code userId}. */
    static String variable(List<String> words) {
        String name =
                small(words.get(0))
                        + words.stream()
                                .skip(1)
                                .map(Identifiers::capital)
                                .collect(Collectors.joining());
        return legal(name);
    }

    /** {@code POSTS_BY_ID}. */
    static String constant(List<String> words) {
        return legal(upper(String.join("_", words)));
    }

    static String legal(String name) {
        boolean starts = Character.isJavaIdentifierStart(name.codePointAt(0));
        String started = starts ? name : "_" + name;
        return KEYWORDS.contains(started) ? started + "_" : started;
    }

    /** Letter by letter, so that no two names become one: ß stays itself. */
    static String upper(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@code Faq} is {@code faq}, and so is {@code FAQ}. */
    private static String small(String word) {
        if (word.codePoints().noneMatch(Character::isLowerCase)) {
            return word.toLowerCase(Locale.ROOT);
        }
        int first = word.codePointAt(0);
        return Character.toString(Character.toLowerCase(first))
                + word.substring(Character.charCount(first));
    }

    private static String capital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + word.substring(Character.charCount(first));
    }
}
