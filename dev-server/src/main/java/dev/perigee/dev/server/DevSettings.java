package dev.perigee.dev.server;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.dev.site.KeptFiles;
import java.util.List;

/**
 * What the server goes by.
 *
 * @param host the address that it listens on
 * @param base of the site, such as {@code /docs}, or empty
 * @param allowedDomains of the site
 * @param files the bytes of files that the site answers with
 * @param browsers the pages that are open
 */
public record DevSettings(
        String host,
        String base,
        List<String> allowedDomains,
        KeptFiles files,
        OpenPages browsers) {

    /** Of a site. */
    public static DevSettings of(
            String host, SiteSettings site, KeptFiles files, OpenPages browsers) {
        return new DevSettings(host, site.base(), site.allowedDomains(), files, browsers);
    }
}
