package dev.perigee.core.page;

import java.util.Optional;

/** The page around Markdown that has no layout: nothing but what makes it valid HTML. */
final class BarePage {

    private BarePage() {}

    static String of(Optional<String> title, Optional<String> locale, String html) {
        return """
                <!doctype html>
                <html%s>
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
                        locale.map(it -> " lang=\"" + it + "\"").orElse(""),
                        escaped(title.orElse("")),
                        html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
