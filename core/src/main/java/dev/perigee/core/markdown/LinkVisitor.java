package dev.perigee.core.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Gives links and images that stay on the site the URLs that they have there. */
class LinkVisitor extends AbstractVisitor {

    /**
     * A scheme (RFC 3986 § 3.1) but that of routes, or a host; an anchor or a query of the page
     * itself; or nothing.
     */
    private static final Pattern NOT_ASKED_FOR =
            Pattern.compile("(?:(?!route:)[a-zA-Z][a-zA-Z0-9+.-]*:|//|#|\\?|$)");

    private final LinkResolver links;

    LinkVisitor(LinkResolver links) {
        this.links = links;
    }

    @Override
    public void visit(Link link) {
        link.setDestination(resolve(link.getDestination()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(resolve(image.getDestination()));
        visitChildren(image);
    }

    private String resolve(String target) {
        return NOT_ASKED_FOR.matcher(target).lookingAt() ? target : links.resolve(target);
    }
}
