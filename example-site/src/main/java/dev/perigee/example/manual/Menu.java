package dev.perigee.example.manual;

import java.util.List;
import java.util.Optional;

/**
 * The links beside a page.
 *
 * @param name of the whole
 */
public record Menu(String name, List<Part> parts) {

    /** Links below a heading. */
    public record Part(String title, List<Link> links) {}

    /**
     * A link of a menu.
     *
     * @param text what is behind it
     * @param here whether it is to the page that it stands on
     */
    public record Link(String title, String text, String url, boolean here) {}

    /** All links, in order. */
    private List<Link> links() {
        return parts.stream().flatMap(part -> part.links().stream()).toList();
    }

    private int here() {
        List<Link> links = links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).here()) {
                return i;
            }
        }
        return -1;
    }

    /** The link before the page that this stands on. */
    public Optional<Link> before() {
        int here = here();
        return here > 0 ? Optional.of(links().get(here - 1)) : Optional.empty();
    }

    /** The link after the page that this stands on. */
    public Optional<Link> after() {
        int here = here();
        return here >= 0 && here + 1 < links().size()
                ? Optional.of(links().get(here + 1))
                : Optional.empty();
    }
}
