package dev.perigee.generator.check;

import java.util.List;

/**
 * The same page in another language: {@code <link rel="alternate" hreflang="de" href="…">}.
 *
 * @param language as BCP 47 has it, or {@code x-default}
 * @param url as the page has it
 */
public record Alternate(String language, String url) {

    /** Those of a page, in its order. */
    public static List<Alternate> of(byte[] html) {
        return List.copyOf(PageScan.of(html, new ElementKinds()).alternates());
    }
}
