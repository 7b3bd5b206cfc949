package dev.perigee.generator.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What HTML says of an element, as far as the check needs it (HTML §§ 13.1.2, 13.2.6).
 *
 * @param number of the element, counted from 0 among those of an {@link ElementKinds}
 * @param name in lower case
 * @param traits what is true of it
 * @param closes what its start tag closes, besides a {@code p}
 */
record ElementKind(int number, String name, Set<Trait> traits, Optional<Closing> closes) {

    enum Trait {
        /** It has no end tag. */
        VOID("area base br col embed hr img input link meta param source track wbr"),

        /** Its end tag may be left out. */
        MAY_STAY_OPEN(
                "html head body p li dt dd option optgroup rb rt rp rtc colgroup caption thead"
                        + " tbody tfoot tr td th"),

        /** Its start tag ends an open {@code p}. */
        CLOSES_PARAGRAPH(
                "address article aside blockquote center details dialog dir div dl fieldset"
                        + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr"
                        + " listing main menu nav ol p plaintext pre search section summary"
                        + " table ul xmp li dd dt"),

        /** It bounds what a start tag closes. */
        SPECIAL(
                "applet article aside blockquote body button caption center details dir dl"
                        + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head"
                        + " header hgroup html iframe main marquee menu nav object ol section"
                        + " select summary svg math table tbody td template tfoot th thead tr"
                        + " ul"),

        /** It bounds what ends an open {@code p}. */
        BOUNDS_PARAGRAPH(
                "applet caption html table td th marquee object template button foreignobject"),

        /** Tags in it are only text. */
        HOLDS_TEXT("script style textarea title xmp iframe noembed noframes plaintext"),

        /** It must not stand in one of its kind. */
        NOT_IN_ITSELF("a button form"),

        /** It leaves the head of the page open. */
        IN_HEAD(
                "base link meta title style script noscript template basefont bgsound noframes"
                        + " head"),

        /** It holds elements of another language. */
        FOREIGN("svg math"),

        /** In such a language, it holds HTML. */
        BACK_TO_HTML("foreignobject annotation-xml desc");

        private final String names;

        Trait(String names) {
            this.names = " " + names + " ";
        }
    }

    /** What a start tag closes, up to the nearest of the bounds. */
    record Closing(Set<String> names, Set<String> bounds) {}

    private static final Map<String, Closing> CLOSES =
            Map.ofEntries(
                    closing("li", "li", "ul ol menu dir"),
                    closing("dt", "dt dd", "dl"),
                    closing("dd", "dt dd", "dl"),
                    closing("option", "option", "select datalist optgroup"),
                    closing("optgroup", "option optgroup", "select datalist"),
                    closing("rt", "rt rp rb", "ruby"),
                    closing("rp", "rt rp rb", "ruby"),
                    closing("td", "td th", "tr table template"),
                    closing("th", "td th", "tr table template"),
                    closing("tr", "td th tr caption colgroup", "table template"),
                    closing("tbody", TableParts.ALL, "table template"),
                    closing("thead", TableParts.ALL, "table template"),
                    closing("tfoot", TableParts.ALL, "table template"),
                    closing("colgroup", "caption colgroup", "table template"),
                    closing("body", "head", "html"));

    private static final class TableParts {
        static final String ALL = "td th tr tbody thead tfoot caption colgroup";
    }

    static ElementKind of(int number, String name) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (trait.names.contains(" " + name + " ")) {
                traits.add(trait);
            }
        }
        return new ElementKind(number, name, traits, Optional.ofNullable(CLOSES.get(name)));
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    private static Map.Entry<String, Closing> closing(String name, String closed, String bounds) {
        return Map.entry(name, new Closing(words(closed), words(bounds)));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
