package dev.perigee.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes absolute URLs of what feeds link to. */
final class FeedUrls {

    private static final Pattern FROM_ROOT =
            Pattern.compile("(<[a-zA-Z][^<>]*\\s(?:href|src)=[\"'])/(?!/)");

    private final String origin;
    private final String base;

    FeedUrls(Site site) {
        this.origin = site.origin().toString();
        this.base = site.base();
    }

    /** The root of the site. */
    String home() {
        return origin + base + "/";
    }

    /** HTML whose links from the site's root have its origin, since readers show it elsewhere. */
    String absoluteIn(String html) {
        return FROM_ROOT.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(origin) + "/");
    }

    /**
     * The URL for a link: itself, or, for a path of the site, with origin and base in front.
     *
     * @param of what has this link, for the message
     */
    String absolute(String link, String of) {
        try {
            if (Location.staysOnSite(link)) {
                boolean based = (link + "/").startsWith(base + "/");
                return origin + (based ? "" : base) + Location.encoded(link);
            }
            return Location.external(link);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The link '"
                            + Location.printable(link)
                            + "' of "
                            + of
                            + " must be an http or https URL, or a path of the site that starts"
                            + " with '/'.",
                    e);
        }
    }
}
