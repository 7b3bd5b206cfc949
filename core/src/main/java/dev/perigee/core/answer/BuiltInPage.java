package dev.perigee.core.answer;

/** The error page of a site that has none: it needs no style sheet, no script and no font. */
final class BuiltInPage {

    private BuiltInPage() {}

    static String of(int status, String message) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>STATUS MESSAGE</title>
                </head>
                <body>
                <h1>STATUS</h1>
                <p>MESSAGE</p>
                </body>
                </html>
                """
                .replace("STATUS", Integer.toString(status))
                .replace("MESSAGE", escaped(message));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
