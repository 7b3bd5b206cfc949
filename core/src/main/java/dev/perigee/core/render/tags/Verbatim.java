package dev.perigee.core.render.tags;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows elements of HTML in which white space is shown, so that lines inside of them are never
 * indented.
 */
final class Verbatim {

    private static final Pattern ELEMENT =
            Pattern.compile("<(/?)(pre|textarea)(?=[\\s>]|$)", Pattern.CASE_INSENSITIVE);

    private final boolean markup;
    private boolean open;

    Verbatim(boolean markup) {
        this.markup = markup;
    }

    boolean isOpen() {
        return open;
    }

    void see(Tag tag) {
        if (!markup || !tag.isText() || tag.text().indexOf('<') < 0) {
            return;
        }
        Matcher matcher = ELEMENT.matcher(tag.text());
        while (matcher.find()) {
            open = matcher.group(1).isEmpty();
        }
    }
}
