package dev.perigee.core.page;

import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.MediaTypes;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the paths and files of a route look like. A route is one of
 *
 * <ol>
 *   <li>the root, whose file is {@code index.html}
 *   <li>an error page: a page whose name is a status, {@code 404} or {@code de/404}, and whose file
 *       is always {@code 404.html}
 *   <li>exactly its path: an endpoint, or a page whose name ends like a file that is known, such as
 *       {@code feed.xml} or {@code old.html}
 *   <li>a page: {@code about/index.html} or {@code about.html}, as the site wants it
 * </ol>
 */
public final class RouteOutput {

    private static final String HTML = "text/html;charset=utf-8";
    private static final Pattern ERROR_STATUS = Pattern.compile("[45][0-9][0-9]");

    private final boolean page;
    private final boolean endpoint;
    private final String contentType;
    private final OptionalInt errorStatus;
    private final boolean folders;
    private final TrailingSlash slash;

    private RouteOutput(RouteEntry entry, String name, SiteSettings settings) {
        String type = MediaTypes.ofFile(name);
        boolean known = !type.equals(MediaTypes.UNKNOWN);
        this.endpoint = entry.kind() == RouteEntry.Kind.ENDPOINT;
        this.page = !endpoint && !known;
        this.contentType = known ? type : HTML;
        this.errorStatus =
                page && ERROR_STATUS.matcher(name).matches()
                        ? OptionalInt.of(Integer.parseInt(name))
                        : OptionalInt.empty();
        this.folders = settings.buildFormat() == BuildFormat.DIRECTORY;
        this.slash = settings.trailingSlash();
    }

    /** Of a route. */
    public static RouteOutput of(RouteEntry entry, SiteSettings settings) {
        return new RouteOutput(entry, lastName(RoutePattern.parse(entry.pattern())), settings);
    }

    /** Whether a page of this pattern is an error page, and so has no path of its own. */
    public static boolean isErrorPage(RoutePattern pattern) {
        return ERROR_STATUS.matcher(lastName(pattern)).matches();
    }

    /** The last name of a path, with a letter for each parameter; empty for the root. */
    private static String lastName(RoutePattern pattern) {
        if (pattern.segments().isEmpty()) {
            return "";
        }
        Segment last = pattern.segments().get(pattern.segments().size() - 1);
        StringBuilder name = new StringBuilder();
        for (Piece piece : last.pieces()) {
            name.append(piece instanceof Piece.Text text ? text.text() : "p");
        }
        return name.toString();
    }

    /** The status that the route is the page of, if it is an error page. */
    public OptionalInt errorStatus() {
        return errorStatus;
    }

    /** Whether this is a page whose file has a name that its path has not. */
    public boolean isPage() {
        return page;
    }

    /** Whether this is a page whose file is its path and {@code .html}. */
    public boolean isHtmlFile() {
        return page && (!folders || errorStatus.isPresent());
    }

    /** Whether this is a page whose paths end like files, and so have no slash at their end. */
    public boolean isFile() {
        return !page && !endpoint;
    }

    /** What a page is answered as, unless its class says else. */
    public String contentType() {
        return contentType;
    }

    /**
     * Whether a path of the route is written with a slash at its end: that of a page if the site
     * always wants one, or does not mind and makes a folder for each page.
     *
     * @param root whether it is the path of the site's root
     */
    public boolean hasSlash(boolean root) {
        if (root) {
            return slash != TrailingSlash.NEVER;
        }
        return page
                && errorStatus.isEmpty()
                && (slash == TrailingSlash.ALWAYS || (slash == TrailingSlash.IGNORE && folders));
    }

    /**
     * The file of a path, without a slash in front.
     *
     * @param segments of the path, decoded
     */
    public String file(List<String> segments) {
        if (segments.isEmpty()) {
            return "index.html";
        }
        String path = String.join("/", segments);
        if (!page) {
            return path;
        }
        return path + (folders && errorStatus.isEmpty() ? "/index.html" : ".html");
    }
}
