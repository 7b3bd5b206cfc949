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
                .replace("MESSAGE", HtmlText.escaped(message));
    }
}
