package dev.perigee.dev.page;

import dev.perigee.api.Headers;
import dev.perigee.core.answer.HtmlText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The script that shows a change in the browser, and the toolbar: one {@code <script>} at the end
 * of a page.
 */
public final class ClientScript {

    /** Below the site's base. */
    public static final String PATH = "/@perigee/client.js";

    /** What a browser says it wants a page for (Fetch Metadata § 2.1). */
    private static final Set<String> PAGES = Set.of("document", "iframe", "frame");

    private static final byte[] SOURCE =
            (Html.resource("client/changes.js") + Html.resource("client/toolbar.js"))
                    .getBytes(StandardCharsets.UTF_8);

    private final String attributes;

    private ClientScript(String attributes) {
        this.attributes = attributes;
    }

    /**
     * For the pages of one generation of the site.
     *
     * @param base of the site, such as {@code /docs}, or empty
     * @param generation any text, another one for each state of the site and each start of the
     *     server; the event {@code hello} tells it too, and a page of another one loads itself anew
     */
    public static ClientScript of(String base, String generation) {
        return new ClientScript(
                " src=\"%s\" data-base=\"%s\" data-generation=\"%s\""
                        .formatted(
                                HtmlText.escaped(base + PATH),
                                HtmlText.escaped(base),
                                HtmlText.escaped(generation)));
    }

    /** The script itself, UTF-8. */
    public static byte[] source() {
        return SOURCE.clone();
    }

    /**
     * Whether an answer of {@code text/html} to this request becomes a page of the browser, and no
     * part of one that a script fetches. Browsers say so in {@code Sec-Fetch-Dest}; those that do
     * not (over plain HTTP to another machine) name {@code text/html} when a page is opened.
     */
    public static boolean belongsTo(Headers request) {
        Optional<String> destination = request.find("Sec-Fetch-Dest");
        return destination.isPresent()
                ? PAGES.contains(destination.get().strip().toLowerCase(Locale.ROOT))
                : String.join(",", request.all("Accept")).contains("text/html")
                        && !request.has("X-Requested-With");
    }

    /**
     * The page with the script: before its {@code </body>} or {@code </html>}, else at its end.
     * What is in no encoding that keeps ASCII (UTF-16), or ends within a comment or a script, stays
     * as it is.
     *
     * @param html a whole page, in any encoding that has ASCII in it
     */
    public byte[] into(byte[] html) {
        return into(html, "GET");
    }

    /**
     * As {@link #into(byte[])}, for the answer to any method: a page that a form was answered with
     * is not asked for again with that form.
     */
    public byte[] into(byte[] html, String method) {
        int place = PageEnd.of(html);
        if (place < 0) {
            return html;
        }
        String posted = method.equals("GET") ? "" : " data-posted";
        byte[] tag =
                ("<script" + attributes + posted + " defer></script>")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] page = new byte[html.length + tag.length];
        System.arraycopy(html, 0, page, 0, place);
        System.arraycopy(tag, 0, page, place, tag.length);
        System.arraycopy(html, place, page, place + tag.length, html.length - place);
        return page;
    }
}
