package dev.perigee.core.render.tags;

import dev.perigee.core.source.SourceFault;

/** Everything that can be wrong with the tags of a template, each in full sentences. */
final class TagProblems {

    private TagProblems() {}

    static SourceFault tooLong(String name, int limit) {
        return SourceFault.at(
                name,
                0,
                0,
                "The template has more than %d million characters.".formatted(limit >> 20),
                "Divide it into components, or put what is no template into the public folder.");
    }

    static SourceFault nul(Place place) {
        return place.fault(
                "There is a NUL character here, which no text has.",
                "Remove it, or see whether the file is a template at all.");
    }

    static SourceFault notClosed(Place place, String line, String close) {
        return place.fault(
                "The tag that starts here, '%s', is not closed.".formatted(shown(line)),
                "Write '%s' behind its name.".formatted(close));
    }

    static SourceFault empty(Place place, String tag) {
        return place.fault("The tag '%s' has no name.".formatted(tag), "Write one into it.");
    }

    static SourceFault whiteSpace(Place place, String tag, String name) {
        return place.fault(
                "The tag '%s' has white space in its name.".formatted(tag), TagHints.of(name));
    }

    static SourceFault badName(Place place, String tag) {
        return place.fault(
                "The tag '%s' holds no name.".formatted(tag),
                "Names are divided by single dots, as in {{page.title}}; {{.}} is the value itself.");
    }

    static SourceFault delimiters(Place place) {
        return place.fault(
                "These are no delimiters.",
                "Write two of them, with white space between and without '=': {{=<% %>=}}.");
    }

    static SourceFault pragma(Place place) {
        return place.fault("The pragma here is not known: templates have none.", "Remove the tag.");
    }

    static SourceFault tooDeep(Place place, int depth) {
        return place.fault(
                "Sections stand in each other more than %d deep here.".formatted(depth),
                "Move the inner ones into a component.");
    }

    static SourceFault notEnded(Place place, Tag tag) {
        return place.fault(
                "'%s' is never ended.".formatted(shown(tag)),
                "Write {{/%s}} where it ends.".formatted(tag.text()));
    }

    static SourceFault endsNothing(Place place, Tag tag) {
        return place.fault(
                "'%s' ends nothing: no section is open here.".formatted(shown(tag)),
                "Remove it, or write {{#%s}} where the section starts.".formatted(tag.text()));
    }

    static SourceFault endsAnother(Place place, Tag tag, Tag opener, Place opened) {
        return place.fault(
                "'%s' stands where {{/%s}} has to end '%s' of line %d."
                        .formatted(shown(tag), opener.text(), shown(opener), opened.line()),
                "Write the end tags in the reverse order of the opening ones.");
    }

    private static String shown(Tag tag) {
        return "{{" + tag.kind().sign() + shown(tag.text()) + "}}";
    }

    private static String shown(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
