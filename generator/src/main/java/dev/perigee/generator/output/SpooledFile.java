package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.Sha256;
import java.util.Locale;

/**
 * What is remembered of a finished file until the site is published.
 *
 * @param file what it is, and who made it
 * @param size in bytes
 * @param sha256 of its content
 * @param status what it is answered with
 * @param headers what it is answered with
 * @param served whether the site answers it; a host's configuration is only copied
 * @param staged whether it lies in the new tree; if not, it is as it was in the last site
 */
public record SpooledFile(
        OutputFile file,
        long size,
        Sha256 sha256,
        int status,
        Headers headers,
        boolean served,
        boolean staged) {

    /** Its path below the output folder, decoded. */
    public String key() {
        return file.key();
    }

    /** Whether it is a page that is shown: HTML, answered as it is. */
    public boolean isHtml() {
        return served
                && headers.find("Content-Type")
                        .map(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
                        .orElse(false);
    }
}
