package dev.perigee.core.page;

import java.util.Optional;

/** The page around Markdown that has no layout: nothing but what makes it valid HTML. */
final class BarePage {

    private BarePage() {}

    /**
     * The page.
     *
     * @param language that its text is in, as BCP 47 has it
     */
    static String of(Optional<String> title, String language, String html) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                </head>
                <body>
                %s</body>
                </html>
                """
                .formatted(
                        escaped(language).replace("\"", "&quot;"), escaped(title.orElse("")), html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
