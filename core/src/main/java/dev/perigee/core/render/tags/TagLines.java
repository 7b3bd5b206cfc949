package dev.perigee.core.render.tags;

import java.util.List;

/**
 * Tags that stand alone on a line take the line with them, as the specification of Mustache says of
 * each kind of tag:
 *
 * <ol>
 *   <li>one tag that outputs nothing by itself, and white space: the line is none of the output;
 *   <li>the same of several tags of inheritance, whose opening and closing tags may share a line,
 *       unless the line starts with a block that ends there too, which is text;
 *   <li>the white space before a tag that stands alone indents what stands in its place, and so
 *       does that before a block at the start of a line.
 * </ol>
 */
final class TagLines {

    private final List<Tag> tags;
    private final Verbatim verbatim;

    TagLines(List<Tag> tags, Verbatim verbatim) {
        this.tags = tags;
        this.verbatim = verbatim;
    }

    void mark() {
        int start = 0;
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).endsLine() || i == tags.size() - 1) {
                markLine(start, i + 1);
                start = i + 1;
            }
        }
    }

    private void markLine(int from, int to) {
        boolean inside = verbatim.isOpen();
        tags.subList(from, to).forEach(verbatim::see);
        if (standsAlone(from, to)) {
            dropWhite(from, to);
        } else if (!inside && !isEmptyLine(from, to)) {
            markStart(from, to);
        }
    }

    private boolean isEmptyLine(int from, int to) {
        return to - from == 1 && tags.get(from).text().equals("\n");
    }

    private boolean standsAlone(int from, int to) {
        int count = 0;
        boolean inherits = true;
        for (int i = from; i < to; i++) {
            Tag tag = tags.get(i);
            if (tag.isText() ? !tag.isBlank() : !tag.kind().canStandAlone()) {
                return false;
            }
            if (!tag.isText()) {
                count++;
                inherits &= inherits(tag);
            }
        }
        return count == 1 || (count > 1 && inherits && !startsWithWholeBlock(from, to));
    }

    private boolean inherits(Tag tag) {
        return tag.kind() == TagKind.END
                ? tags.get(tag.partner()).kind().inherits()
                : tag.kind().inherits();
    }

    private boolean startsWithWholeBlock(int from, int to) {
        Tag first = tags.get(tags.get(from).isText() ? from + 1 : from);
        return first.kind() == TagKind.BLOCK && first.partner() < to;
    }

    private void dropWhite(int from, int to) {
        String white = "";
        for (int i = from; i < to; i++) {
            Tag tag = tags.get(i);
            if (!tag.isText()) {
                tags.set(i, tag.standingAlone(white));
                continue;
            }
            white = i == from ? tag.text() : white;
            tags.set(i, tag.withText(""));
        }
    }

    private void markStart(int from, int to) {
        Tag first = tags.get(from);
        tags.set(from, first.startingLine());
        if (first.isBlank() && from + 1 < to && tags.get(from + 1).kind() == TagKind.BLOCK) {
            tags.set(from + 1, tags.get(from + 1).withIndent(first.text()));
        }
    }
}
