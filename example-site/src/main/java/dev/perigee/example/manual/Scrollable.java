package dev.perigee.example.manual;

/** HTML whose wide parts can be scrolled, with the keyboard too. */
public final class Scrollable {

    private Scrollable() {}

    /** The same HTML; code can be focused, and a table has a box to scroll in. */
    public static String html(String html) {
        return html.replace("<pre>", "<pre tabindex=\"0\">")
                .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }
}
