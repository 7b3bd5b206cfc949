package dev.perigee.core.markdown;

/** Text as HTML, fit for an element and for an attribute in double quotes. */
final class HtmlText {

    private HtmlText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
