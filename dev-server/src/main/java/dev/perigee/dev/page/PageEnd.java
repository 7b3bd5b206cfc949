package dev.perigee.dev.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Finds the place at the end of a page where an element can still be put: before the last {@code
 * </body>} that is markup and not text of a script, a comment, an attribute; else before {@code
 * </html>}; else at the end. It reads bytes, since whichever encoding a page has, all but UTF-16
 * have ASCII in it.
 */
final class PageEnd {

    /** Elements whose content is text up to their end tag (HTML § 13.2.5, tokenization). */
    private static final List<String> TEXT_ONLY =
            List.of(
                    "script",
                    "style",
                    "textarea",
                    "title",
                    "noscript",
                    "iframe",
                    "xmp",
                    "noembed",
                    "noframes");

    private final String html;
    private int at;
    private int body = -1;
    private int end = -1;

    private PageEnd(String html) {
        this.html = html;
    }

    /** The index; -1 if there is no such place. */
    static int of(byte[] html) {
        if (isUtf16(html)) {
            return -1;
        }
        // One character a byte, so that indexes are the same.
        return new PageEnd(new String(html, StandardCharsets.ISO_8859_1)).find();
    }

    private static boolean isUtf16(byte[] html) {
        return html.length > 1
                && ((html[0] == (byte) 0xfe && html[1] == (byte) 0xff)
                        || (html[0] == (byte) 0xff && html[1] == (byte) 0xfe));
    }

    private int find() {
        boolean whole = true;
        for (int open = html.indexOf('<'); open >= 0 && whole; open = html.indexOf('<', at)) {
            at = open;
            whole = skip();
        }
        if (body >= 0) {
            return body;
        }
        if (end >= 0) {
            return end;
        }
        return whole ? html.length() : -1;
    }

    /** Goes behind what starts here; false if it does not end. */
    private boolean skip() {
        if (html.startsWith("<!--", at)) {
            // <!--> and <!---> are whole comments.
            boolean empty = html.startsWith(">", at + 4) || html.startsWith("->", at + 4);
            return empty ? behind(">", at + 4) : behind("-->", at + 4);
        }
        if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            return behind(">", at + 2);
        }
        boolean closing = html.startsWith("</", at);
        int start = closing ? at + 2 : at + 1;
        if (start >= html.length() || !isLetter(html.charAt(start))) {
            at++;
            return true;
        }
        return closing ? endTag(start) : startTag(start);
    }

    private boolean endTag(int start) {
        String name = name(start);
        if (name.equals("body")) {
            body = at;
        } else if (name.equals("html")) {
            end = at;
        }
        return tagEnd(start);
    }

    private boolean startTag(int start) {
        String name = name(start);
        if (!tagEnd(start)) {
            return false;
        }
        if (name.equals("plaintext")) {
            return false;
        }
        return !TEXT_ONLY.contains(name) || endOfText(name);
    }

    private boolean endOfText(String name) {
        for (int close = html.indexOf("</", at);
                close >= 0;
                close = html.indexOf("</", close + 2)) {
            if (name(close + 2).equals(name)) {
                at = close;
                return tagEnd(close + 2);
            }
        }
        return false;
    }

    /** Goes behind the {@code >} of a tag; one within the quotes of a value is none. */
    private boolean tagEnd(int start) {
        char quote = 0;
        boolean value = false;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (value && (c == '"' || c == '\'')) {
                quote = c;
                value = false;
            } else if (c == '>') {
                at = i + 1;
                return true;
            } else if (!Character.isWhitespace(c)) {
                value = c == '=';
            }
        }
        return false;
    }

    private boolean behind(String close, int from) {
        int found = html.indexOf(close, from);
        at = found + close.length();
        return found >= 0;
    }

    private String name(int start) {
        int i = start;
        while (i < html.length() && "/> \t\n\f\r".indexOf(html.charAt(i)) < 0) {
            i++;
        }
        return html.substring(start, i).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
