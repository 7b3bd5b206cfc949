package dev.perigee.generator.assets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a style sheet refers to, by the tokens of CSS Syntax Level 3 (§ 4). References are
 *
 * <ol>
 *   <li>{@code url(…)} and {@code src(…)}, quoted or not, but for those of {@code @namespace}
 *   <li>the string of an {@code @import}
 *   <li>strings that stand directly in {@code image-set(…)}
 *   <li>the {@code sourceMappingURL} of a comment
 * </ol>
 *
 * The text is taken as bytes, one each character, so that what is not rewritten stays as it was
 * whatever its encoding.
 */
public final class CssScanner {

    private static final Pattern SOURCE_MAP =
            Pattern.compile("\\A[#@]\\s*sourceMappingURL=(\\S+?)\\s*\\z");
    private static final Set<String> IMAGE_SETS = Set.of("image-set", "-webkit-image-set");

    private final String css;
    private final List<Reference> references = new ArrayList<>();
    private final Deque<Boolean> parentheses = new ArrayDeque<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private String rule = "";
    private boolean afterImport;

    private CssScanner(String css) {
        this.css = css;
    }

    /** The references of a style sheet, in the order of the text. */
    public static List<Reference> references(String css) {
        CssScanner scanner = new CssScanner(css);
        while (scanner.at < css.length()) {
            scanner.token();
        }
        return scanner.references;
    }

    private void token() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'') {
            boolean counts = afterImport || Boolean.TRUE.equals(parentheses.peek());
            string(counts);
            afterImport = false;
        } else if (c == '@') {
            at++;
            rule = name().toLowerCase(Locale.ROOT);
            afterImport = rule.equals("import");
        } else if (isNameCharacter(c)) {
            nameOrFunction();
        } else {
            mark(c);
        }
    }

    private void mark(char c) {
        at++;
        switch (c) {
            case '(' -> parentheses.push(false);
            case ')' -> parentheses.poll();
            case ';', '{', '}' -> rule = "";
            default -> {
                if (isBlank(c)) {
                    return;
                }
            }
        }
        afterImport = false;
    }

    private void comment() {
        int end = css.indexOf("*/", at + 2);
        int stop = end < 0 ? css.length() : end;
        Matcher map = SOURCE_MAP.matcher(css.substring(at + 2, stop));
        if (map.find()) {
            add(at + 2 + map.start(1), at + 2 + map.end(1), false);
        }
        at = Math.min(css.length(), stop + 2);
    }

    /** Leaves {@code at} behind the string; one that a line end cuts short is none. */
    private void string(boolean counts) {
        char quote = css.charAt(at++);
        int start = at;
        while (at < css.length() && css.charAt(at) != quote) {
            if (css.charAt(at) == '\n') {
                return;
            }
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, css.length());
        if (counts) {
            add(start, at, true);
        }
        at = Math.min(css.length(), at + 1);
    }

    private void nameOrFunction() {
        String name = name().toLowerCase(Locale.ROOT);
        boolean function = at < css.length() && css.charAt(at) == '(';
        if (!function) {
            afterImport = false;
        } else if (name.equals("url") || name.equals("src")) {
            at++;
            url();
            afterImport = false;
        } else {
            at++;
            parentheses.push(IMAGE_SETS.contains(name));
        }
    }

    private void url() {
        boolean counts = !rule.equals("namespace");
        skipBlanks();
        if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
            string(counts);
            parentheses.push(false); // what follows the string may be anything up to the bracket
            return;
        }
        int start = at;
        while (at < css.length() && css.charAt(at) != ')') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, css.length());
        int end = at;
        while (end > start && isBlank(css.charAt(end - 1))) {
            end--;
        }
        if (counts) {
            add(start, end, true);
        }
        at = Math.min(css.length(), at + 1);
    }

    private String name() {
        int start = at;
        while (at < css.length() && isNameCharacter(css.charAt(at))) {
            at = css.charAt(at) == '\\' ? escapeEnd(css, at + 1) : at + 1;
        }
        at = Math.min(at, css.length());
        return unescaped(css.substring(start, at));
    }

    private void skipBlanks() {
        while (at < css.length() && isBlank(css.charAt(at))) {
            at++;
        }
    }

    private void add(int start, int end, boolean required) {
        for (; lineStart < start; lineStart++) {
            line += css.charAt(lineStart) == '\n' ? 1 : 0;
        }
        String url = unescaped(css.substring(start, end));
        references.add(new Reference(start, end, url, line, required));
    }

    /** Escapes read (§ 4.3.7), and the bytes as the UTF-8 that they are. */
    private static String unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i = unescape(text, i + 1, bytes);
            } else {
                bytes.write(text.charAt(i++));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Reads one escape behind its backslash, and says where it ends. */
    private static int unescape(String text, int start, ByteArrayOutputStream bytes) {
        int digits = digitsEnd(text, start);
        if (digits == start) {
            if (text.charAt(start) != '\n') {
                bytes.write(text.charAt(start));
            }
            return start + 1;
        }
        int code = Integer.parseInt(text.substring(start, digits), 16);
        boolean isCharacter =
                code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
        String decoded = Character.toString(isCharacter ? code : 0xFFFD);
        bytes.writeBytes(decoded.getBytes(StandardCharsets.UTF_8));
        return escapeEnd(text, start);
    }

    /** Behind an escape: one character, or up to six digits and the blank that ends them. */
    private static int escapeEnd(String text, int start) {
        int digits = digitsEnd(text, start);
        if (digits == start) {
            return start + 1;
        }
        return digits < text.length() && isBlank(text.charAt(digits)) ? digits + 1 : digits;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < Math.min(text.length(), start + 6)
                && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '\\'
                || c >= 0x80;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
