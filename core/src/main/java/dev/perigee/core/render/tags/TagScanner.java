package dev.perigee.core.render.tags;

import java.util.ArrayList;
import java.util.List;

/** Divides a template into tags and texts of one line each. */
final class TagScanner {

    /** In characters. What is larger is data. */
    private static final int LIMIT = 4 << 20;

    private final TemplateText template;
    private final String text;
    private final List<Tag> found = new ArrayList<>();
    private Delimiters delimiters;

    TagScanner(TemplateText template, Delimiters delimiters) {
        this.template = template;
        this.text = template.text();
        this.delimiters = delimiters;
    }

    List<Tag> scan() {
        if (text.length() > LIMIT) {
            throw TagProblems.tooLong(template.name(), LIMIT);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw TagProblems.nul(template.place(nul));
        }
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf(delimiters.open(), at);
            addLines(at, open < 0 ? text.length() : open);
            at = open < 0 ? text.length() : addTag(open);
        }
        return found;
    }

    private void addLines(int from, int to) {
        int at = from;
        while (at < to) {
            int line = text.indexOf('\n', at);
            int end = line < 0 || line >= to ? to : line + 1;
            found.add(Tag.text(text.substring(at, end), at, delimiters));
            at = end;
        }
    }

    private int addTag(int open) {
        int inside = open + delimiters.open().length();
        char sign = inside < text.length() ? text.charAt(inside) : ' ';
        return switch (sign) {
            case '=' -> changeDelimiters(open, inside + 1);
            case '{' -> add(TagKind.RAW, open, inside + 1, "}" + delimiters.close());
            case '&' -> add(TagKind.RAW, open, inside + 1, delimiters.close());
            case '!' -> add(TagKind.COMMENT, open, inside + 1, delimiters.close());
            case '#' -> add(TagKind.SECTION, open, inside + 1, delimiters.close());
            case '^' -> add(TagKind.INVERTED, open, inside + 1, delimiters.close());
            case '/' -> add(TagKind.END, open, inside + 1, delimiters.close());
            case '>' -> add(TagKind.PARTIAL, open, inside + 1, delimiters.close());
            case '<' -> add(TagKind.LAYOUT, open, inside + 1, delimiters.close());
            case '$' -> add(TagKind.BLOCK, open, inside + 1, delimiters.close());
            case '%' -> throw TagProblems.pragma(template.place(open));
            default -> add(TagKind.VARIABLE, open, inside, delimiters.close());
        };
    }

    private int add(TagKind kind, int open, int inside, String close) {
        int end = text.indexOf(close, inside);
        if (end < 0) {
            throw TagProblems.notClosed(template.place(open), line(open), close);
        }
        String name = text.substring(inside, end).strip();
        if (kind != TagKind.COMMENT) {
            TagNames.check(kind, name, delimiters, template.place(open));
        }
        int behind = end + close.length();
        found.add(Tag.of(kind, TagNames.tidy(kind, name), open, behind, delimiters));
        return behind;
    }

    private int changeDelimiters(int open, int inside) {
        String close = "=" + delimiters.close();
        int end = text.indexOf(close, inside);
        if (end < 0) {
            throw TagProblems.notClosed(template.place(open), line(open), close);
        }
        String[] pair = text.substring(inside, end).strip().split("\\s+", -1);
        if (pair.length != 2 || pair[0].contains("=") || pair[1].contains("=")) {
            throw TagProblems.delimiters(template.place(open));
        }
        delimiters = new Delimiters(pair[0], pair[1]);
        int behind = end + close.length();
        found.add(Tag.of(TagKind.DELIMITERS, "", open, behind, delimiters));
        return behind;
    }

    /** What is left of a line, for messages. */
    private String line(int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}
