package dev.perigee.core.markdown;

import dev.perigee.api.Heading;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** A heading with an anchor, in place of the parser's. */
final class AnchoredHeading extends CustomBlock {

    private final int level;
    private final HeadingText text;
    private final boolean inFootnote;
    private String id = "";

    private AnchoredHeading(int level, HeadingText text, boolean inFootnote) {
        this.level = level;
        this.text = text;
        this.inFootnote = inFootnote;
    }

    static AnchoredHeading inPlaceOf(
            org.commonmark.node.Heading heading, HeadingText text, boolean inFootnote) {
        AnchoredHeading anchored = new AnchoredHeading(heading.getLevel(), text, inFootnote);
        for (Node child = heading.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            anchored.appendChild(child);
            child = next;
        }
        heading.insertAfter(anchored);
        heading.unlink();
        return anchored;
    }

    void giveId(Anchors anchors) {
        id = anchors.next(text.named());
    }

    int level() {
        return level;
    }

    String id() {
        return id;
    }

    /** Whether it stands in a footnote, which the contents of a page are not about. */
    boolean inFootnote() {
        return inFootnote;
    }

    Heading described() {
        return new Heading(level, id, text.shown());
    }
}
