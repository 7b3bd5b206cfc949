package dev.perigee.generator.check;

import java.util.Locale;

/**
 * Walks over the tags of an HTML page as the tokenizer of HTML does (HTML § 13.2.5), at some
 * hundred megabytes a second: comments, raw text and quoted values hold no tags. The text is taken
 * as bytes, one each character, which does for every encoding that HTML allows but UTF-16.
 */
final class HtmlScanner {

    /** Told of what is found, in the order of the page. */
    interface Reader {

        /** A start tag. */
        void start(ElementKind element, Tag tag, boolean selfClosing, int position);

        /** An end tag. */
        void end(ElementKind element, int position);

        /** The text of a {@code style} element. */
        void style(String css);

        /** Whether what comes is SVG or MathML, where there is CDATA and no raw text. */
        boolean isForeign();
    }

    private final String html;
    private final Reader reader;
    private final ElementKinds kinds;
    private final Tag tag;
    private int at;
    private boolean selfClosing;

    HtmlScanner(String html, ElementKinds kinds, Reader reader) {
        this.kinds = kinds;
        this.html = html;
        this.reader = reader;
        this.tag = new Tag(html);
    }

    void scan() {
        while (at >= 0 && at < html.length()) {
            at = html.indexOf('<', at);
            if (at < 0 || at + 1 >= html.length()) {
                return;
            }
            char next = html.charAt(at + 1);
            if (isLetter(next)) {
                startTag();
            } else if (next == '/') {
                endTag();
            } else if (next == '!') {
                declaration();
            } else if (next == '?') {
                skipPast(">", at + 2);
            } else {
                at++;
            }
        }
    }

    private void startTag() {
        int position = at++;
        ElementKind element = name();
        attributes();
        if (at > html.length()) {
            return; // a tag that the end of the file cuts short is none
        }
        boolean foreign = reader.isForeign();
        reader.start(element, tag, selfClosing, position);
        if (element.is(ElementKind.Trait.HOLDS_TEXT) && !(foreign || reader.isForeign())) {
            text(element);
        }
    }

    private void endTag() {
        int position = at;
        at += 2;
        if (at >= html.length() || !isLetter(html.charAt(at))) {
            skipPast(">", at);
            return;
        }
        ElementKind element = name();
        attributes();
        if (at <= html.length()) {
            reader.end(element, position);
        }
    }

    private void declaration() {
        if (html.startsWith("<!--", at)) {
            comment();
        } else if (reader.isForeign() && html.startsWith("<![CDATA[", at)) {
            skipPast("]]>", at + 9);
        } else {
            skipPast(">", at + 2);
        }
    }

    /** It also ends at {@code --!>}, and right where it starts: {@code <!-->}, {@code <!--->}. */
    private void comment() {
        int start = at + 4;
        if (html.startsWith(">", start) || html.startsWith("->", start)) {
            skipPast(">", start);
            return;
        }
        int end = html.indexOf("--", start);
        while (end >= 0 && !html.startsWith("-->", end) && !html.startsWith("--!>", end)) {
            end = html.indexOf("--", end + 1);
        }
        if (end < 0) {
            at = html.length();
        } else {
            skipPast(">", end + 2);
        }
    }

    /** Text up to the end tag of its element, which is left to be read. */
    private void text(ElementKind element) {
        int start = at;
        int end = html.indexOf("</", start);
        while (end >= 0 && !isEndTag(element.name(), end)) {
            end = html.indexOf("</", end + 2);
        }
        at = end < 0 || element.name().equals("plaintext") ? html.length() : end;
        if (element.name().equals("style")) {
            reader.style(html.substring(start, at));
        }
    }

    private boolean isEndTag(String name, int end) {
        int behind = end + 2 + name.length();
        return html.regionMatches(true, end + 2, name, 0, name.length())
                && (behind >= html.length()
                        || isBlank(html.charAt(behind))
                        || html.charAt(behind) == '/'
                        || html.charAt(behind) == '>');
    }

    private ElementKind name() {
        int start = at;
        boolean lower = true;
        while (at < html.length() && !endsName(html.charAt(at))) {
            lower &= html.charAt(at) < 'A' || html.charAt(at) > 'Z';
            at++;
        }
        String name = html.substring(start, at);
        return kinds.of(lower ? name : name.toLowerCase(Locale.ROOT));
    }

    /** Leaves {@code at} behind the tag, or beyond the end of the file. */
    private void attributes() {
        tag.clear();
        selfClosing = false;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                at++;
                return;
            }
            if (isBlank(c) || c == '/') {
                selfClosing = c == '/' && at + 1 < html.length() && html.charAt(at + 1) == '>';
                at++;
            } else {
                attribute();
            }
        }
        at = html.length() + 1;
    }

    private void attribute() {
        int nameStart = at++;
        while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
            at++;
        }
        int nameEnd = at;
        skipBlanks();
        if (at >= html.length() || html.charAt(at) != '=') {
            tag.add(nameStart, nameEnd, nameEnd, nameEnd);
            return;
        }
        at++;
        skipBlanks();
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int valueStart = at + 1;
            int close = html.indexOf(html.charAt(at), valueStart);
            at = close < 0 ? html.length() : close + 1;
            tag.add(nameStart, nameEnd, valueStart, close < 0 ? html.length() : close);
            return;
        }
        int valueStart = at;
        while (at < html.length() && !isBlank(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        tag.add(nameStart, nameEnd, valueStart, at);
    }

    private void skipBlanks() {
        while (at < html.length() && isBlank(html.charAt(at))) {
            at++;
        }
    }

    private void skipPast(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + end.length();
    }

    private static boolean endsName(char c) {
        return isBlank(c) || c == '/' || c == '>';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
