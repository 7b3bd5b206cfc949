package dev.perigee.core.render.tags;

import java.util.List;

/**
 * A block that starts on a line of its own loses the indentation of its first line, which becomes
 * that of whatever stands in its place: of its own content or of what another template puts there
 * (specification of Mustache, inheritance, "Intrinsic indentation").
 */
final class BlockIndents {

    private final List<Tag> tags;

    BlockIndents(List<Tag> tags) {
        this.tags = tags;
    }

    /** From the innermost blocks to the outer ones. */
    void take() {
        for (int i = tags.size() - 1; i >= 0; i--) {
            Tag tag = tags.get(i);
            if (tag.kind() == TagKind.BLOCK && tag.alone() && startsOnNewLine(i)) {
                takeFrom(i);
            }
        }
    }

    /** Whether the rest of the line behind the tag is empty. */
    private boolean startsOnNewLine(int block) {
        int next = block + 1;
        return next < tags.size() && tags.get(next).isText() && tags.get(next).text().isEmpty();
    }

    private void takeFrom(int block) {
        int end = tags.get(block).partner();
        int first = firstLine(block + 1, end);
        if (first < 0) {
            return;
        }
        String white = white(tags.get(first));
        tags.set(block, tags.get(block).withIndent(white));
        for (int i = block + 1; i < end; i = next(i)) {
            tags.set(i, without(tags.get(i), white));
        }
    }

    private int firstLine(int from, int end) {
        for (int i = from; i < end; i = next(i)) {
            if (startsLine(tags.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** What stands in a layout's call or another block has an indentation of its own. */
    private int next(int i) {
        Tag tag = tags.get(i);
        return tag.kind() == TagKind.LAYOUT || (tag.kind() == TagKind.BLOCK && tag.alone())
                ? tag.partner()
                : i + 1;
    }

    private static boolean startsLine(Tag tag) {
        return switch (tag.kind()) {
            case PARTIAL, LAYOUT, BLOCK -> tag.alone() || tag.lineStart();
            default -> tag.lineStart();
        };
    }

    private static String white(Tag tag) {
        if (!tag.isText()) {
            return tag.indent();
        }
        String text = tag.text();
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(0, end);
    }

    private static Tag without(Tag tag, String white) {
        if (!tag.isText()) {
            return tag.withIndent(withoutStart(tag.indent(), white));
        }
        return tag.lineStart() ? tag.withText(withoutStart(tag.text(), white)) : tag;
    }

    private static String withoutStart(String text, String white) {
        int common = 0;
        int most = Math.min(text.length(), white.length());
        while (common < most && text.charAt(common) == white.charAt(common)) {
            common++;
        }
        return text.substring(common);
    }
}
