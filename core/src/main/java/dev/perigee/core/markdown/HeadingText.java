package dev.perigee.core.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * What a heading says without its markup. What an image says instead counts only if there is
 * nothing else, as on GitHub.
 */
final class HeadingText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder images = new StringBuilder();
    private int inImage;

    private HeadingText() {}

    static HeadingText of(Heading heading) {
        HeadingText text = new HeadingText();
        text.visitChildren(heading);
        return text;
    }

    /** Empty if there is nothing to read. */
    String shown() {
        String shown = words.toString().strip();
        return shown.isEmpty() ? images.toString().strip() : shown;
    }

    /** What the anchor is named after; blanks at the ends count. */
    String named() {
        return words.toString().isBlank() ? shown() : words.toString();
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(Image image) {
        inImage++;
        visitChildren(image);
        inImage--;
    }

    private void add(String literal) {
        (inImage == 0 ? words : images).append(literal);
    }
}
