package dev.perigee.generator.output;

import dev.perigee.core.answer.HtmlText;
import java.nio.charset.StandardCharsets;

/**
 * The page in place of a redirect, for hosts that know nothing of {@code _redirects}: the browser
 * goes on at once, and search engines learn the new address.
 */
public final class RefreshPage {

    private RefreshPage() {}

    /**
     * The page.
     *
     * @param location a URL, percent-encoded; quotes and angle brackets may still be in it
     */
    public static byte[] of(String location) {
        String url = HtmlText.escaped(location);
        String page =
                "<!doctype html><meta charset=\"utf-8\"><title>Redirecting to "
                        + url
                        + "</title><meta http-equiv=\"refresh\" content=\"0;url="
                        + url
                        + "\"><meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\""
                        + " href=\""
                        + url
                        + "\"><a href=\""
                        + url
                        + "\">Redirecting to "
                        + url
                        + "</a>";
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
