package dev.perigee.core.page;

import dev.perigee.core.markdown.FrontMatter;
import dev.perigee.core.source.SourceFault;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Everything that can be wrong with a page besides its text, each in full sentences. */
final class PageProblems {

    private PageProblems() {}

    static SourceFault noTruth(FrontMatter matter, String field, JsonNode value) {
        return at(matter, field, "'" + field + "' is " + value + ".", "Write 'true' or 'false'.");
    }

    static SourceFault noLayoutName(FrontMatter matter, String field, JsonNode value) {
        return at(
                matter,
                field,
                "'" + field + "' is " + value + ".",
                "Write the name of a file in the layouts folder without its ending.");
    }

    static SourceFault noLayout(
            FrontMatter matter, String field, String layout, List<String> there) {
        return at(
                matter,
                field,
                "There is no layout '" + layout + "' (layouts/" + layout + ".mustache).",
                there.isEmpty()
                        ? "The layouts folder is empty: add it."
                        : "There are: " + String.join(", ", there) + ".");
    }

    static SourceFault gone(String path) {
        return link(path, "The source of this page is gone.", "Build the site again.");
    }

    static SourceFault leavesSources(String source, String target) {
        return link(
                source,
                "The link '" + target + "' leads out of the site's sources.",
                "Link to a file below src/main, or to a path that starts with '/'.");
    }

    static SourceFault noSuchPage(String source, String target, String file) {
        return link(
                source,
                "The link '" + target + "' leads to " + file + ", which is no page of the site.",
                "Correct it. A draft is no page unless the setting drafts is true.");
    }

    static SourceFault dynamicTarget(String source, String target, String file) {
        return link(
                source,
                "The link '" + target + "' leads to " + file + ", which is a page of many paths.",
                "Link to the path that is meant, such as '/blog/first'.");
    }

    static SourceFault noPageOfEntry(String source, String target, String collection) {
        return link(
                source,
                "The link '"
                        + target
                        + "' leads to an entry of '"
                        + collection
                        + "', but no page shows these.",
                "Add a page whose last name is a parameter below that of the collection, such as"
                        + " pages/"
                        + collection
                        + "/[slug].mustache, or link to a path.");
    }

    static SourceFault noSuchRoute(String source, String target, String what, String todo) {
        return link(source, "The link '" + target + "' leads nowhere. " + what, todo);
    }

    static SourceFault unfitValue(String source, String target, RuntimeException failure) {
        return link(source, "'" + target + "' is no link.", String.valueOf(failure.getMessage()));
    }

    /** Who renders the text knows the line. */
    private static SourceFault link(String source, String what, String todo) {
        return SourceFault.at(source, 0, 0, what, todo);
    }

    private static SourceFault at(FrontMatter matter, String field, String what, String todo) {
        return SourceFault.at(matter.source().name(), matter.lineOf(field), 0, what, todo);
    }
}
