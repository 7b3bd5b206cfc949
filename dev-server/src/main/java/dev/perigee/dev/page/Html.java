package dev.perigee.dev.page;

import dev.perigee.core.answer.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** HTML that is put together with all text escaped. */
final class Html {

    private static final String MARK =
            """
            <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true"><ellipse cx="17" \
            cy="15.5" rx="12.6" ry="8.2" transform="rotate(-24 17 15.5)" fill="none" \
            stroke="#c98a10" stroke-width="2.2"/><circle cx="13" cy="17.3" r="5" \
            fill="#3f7ff5"/><circle cx="5.5" cy="20.6" r="2.8" fill="#c98a10"/></svg>""";

    private static final String STYLE = resource("page.css");

    private final StringBuilder out = new StringBuilder();

    /** Markup as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, also for within the quotes of an attribute. */
    Html text(String text) {
        out.append(HtmlText.escaped(text));
        return this;
    }

    /** An element with text in it. */
    Html element(String tag, String text) {
        String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
        return raw("<" + tag + ">").text(text).raw("</" + name + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /**
     * A page with this as its content. It needs nothing but itself.
     *
     * @param kind what it is, for the script: {@code fault} or {@code nothing}
     */
    static String page(String kind, String title, String note, Html content) {
        return new Html()
                .raw("<!doctype html>\n<html lang=\"en\" data-perigee=\"" + kind + "\">\n<head>\n")
                .raw("<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"robots\" content=\"noindex\">\n")
                .element("title", title + " · Perigee")
                .raw("\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<header>")
                .raw(MARK)
                .raw("<p><b>Perigee</b> <span>development server</span></p></header>\n<main>\n")
                .raw(content.toString())
                .raw("</main>\n<footer>")
                .element("p", note)
                .raw("</footer>\n</body>\n</html>\n")
                .toString();
    }

    /** A resource of this package. */
    static String resource(String name) {
        try (InputStream in = Html.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The resource " + name + " cannot be read.", e);
        }
    }
}
