package dev.perigee.api;

/** Writes XML 1.0, an element a line. */
final class XmlText {

    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    XmlText open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        return this;
    }

    XmlText close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds text. */
    XmlText text(String name, String text, String... attributes) {
        escape(text, tag(name, attributes).append('>'), false);
        return close(name);
    }

    /** An element that holds nothing. */
    XmlText empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out, true);
            out.append('"');
        }
        return out;
    }

    private static void escape(String text, StringBuilder to, boolean attribute) {
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> to.append("&amp;");
                                case '<' -> to.append("&lt;");
                                case '>' -> to.append("&gt;");
                                case '"' -> to.append(attribute ? "&quot;" : "\"");
                                case '\r' -> to.append("&#13;");
                                case '\n' -> to.append(attribute ? "&#10;" : "\n");
                                case '\t' -> to.append(attribute ? "&#9;" : "\t");
                                default -> to.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
                            }
                        });
    }

    /** Whether XML 1.0 may hold a character (§ 2.2). */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
