package dev.perigee.example.manual;

import dev.perigee.api.Entry;
import java.util.List;
import java.util.Optional;

/** The headings of a page, to go to. */
public record Contents(List<Heading> headings) {

    /**
     * A heading.
     *
     * @param deep whether it is below another one
     */
    public record Heading(String id, String text, boolean deep) {}

    /** Those of an entry, if it has more than one. */
    public static Optional<Contents> of(Entry<?> entry) {
        return of(
                entry.headings().stream()
                        .filter(heading -> heading.level() == 2 || heading.level() == 3)
                        .map(each -> new Heading(each.id(), each.text(), each.level() == 3))
                        .toList());
    }

    /** These, if there is more than one. */
    public static Optional<Contents> of(List<Heading> headings) {
        return headings.size() < 2 ? Optional.empty() : Optional.of(new Contents(headings));
    }
}
