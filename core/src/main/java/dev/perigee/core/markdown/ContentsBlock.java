package dev.perigee.core.markdown;

import dev.perigee.api.Heading;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The table of contents, in place of a paragraph that says nothing but {@code [[toc]]}. */
final class ContentsBlock extends CustomBlock {

    private static final String MARKER = "[[toc]]";

    private String html = "";

    private ContentsBlock() {}

    static boolean isMarker(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equalsIgnoreCase(MARKER)
                && paragraph.getParent() instanceof Document;
    }

    static ContentsBlock inPlaceOf(Paragraph paragraph) {
        ContentsBlock block = new ContentsBlock();
        paragraph.insertAfter(block);
        paragraph.unlink();
        return block;
    }

    void list(List<Heading> headings) {
        html = TableOfContents.of(headings).html();
    }

    String html() {
        return html;
    }
}
