package dev.perigee.api;

/** Makes absolute URLs of what feeds link to. */
final class FeedUrls {

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

    /**
     * The URL for a link: itself, or, for a path of the site, with origin and base in front.
     *
     * @param of what has this link, for the message
     */
    String absolute(String link, String of) {
        if (Location.staysOnSite(link)) {
            boolean based = (link + "/").startsWith(base + "/");
            return origin + (based ? "" : base) + Location.encoded(link);
        }
        try {
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
