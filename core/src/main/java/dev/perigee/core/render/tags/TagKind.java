package dev.perigee.core.render.tags;

/** What a part of a template is. */
public enum TagKind {
    TEXT,
    /** {@code {{name}}}: escaped. */
    VARIABLE,
    /** <code>{{{name}}}</code> and {@code {{&name}}}: as it is. */
    RAW,
    /** {@code {{#name}}}. */
    SECTION,
    /** {@code {{^name}}}. */
    INVERTED,
    /** {@code {{>name}}}. */
    PARTIAL,
    /** {@code {{<name}}}. */
    LAYOUT,
    /** {@code {{$name}}}. */
    BLOCK,
    /** {@code {{/name}}}. */
    END,
    COMMENT,
    /** <code>{{=&lt;% %&gt;=}}</code>. */
    DELIMITERS;

    /** Whether it has an end tag. */
    public boolean opens() {
        return this == SECTION || this == INVERTED || this == LAYOUT || this == BLOCK;
    }

    /** Whether a line of its own is no line of the output. */
    boolean canStandAlone() {
        return this != TEXT && this != VARIABLE && this != RAW;
    }

    /** Whether it is of inheritance, whose tags may share a line of their own. */
    boolean inherits() {
        return this == LAYOUT || this == BLOCK;
    }

    /** How it starts, behind the delimiter. */
    public String sign() {
        return switch (this) {
            case RAW -> "{";
            case SECTION -> "#";
            case INVERTED -> "^";
            case PARTIAL -> ">";
            case LAYOUT -> "<";
            case BLOCK -> "$";
            case END -> "/";
            default -> "";
        };
    }
}
