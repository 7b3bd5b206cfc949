package dev.perigee.generator.sitemap;

/** Text in XML. */
final class Xml {

    private Xml() {}

    /** Escaped for content and attributes; characters that XML cannot hold are left out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&apos;");
                default -> {
                    if (c >= ' ') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
