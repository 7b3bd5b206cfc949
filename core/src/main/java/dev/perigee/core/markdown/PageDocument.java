package dev.perigee.core.markdown;

import dev.perigee.api.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Makes a parsed text a part of a page, in one walk: headings get anchors, links their URLs, the
 * first paragraph {@code [[toc]]} becomes the table of contents.
 */
final class PageDocument extends LinkVisitor {

    private static final Pattern ID =
            Pattern.compile(
                    "\\sid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RAW_LINK =
            Pattern.compile("<(/?)a(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    private final Anchors anchors = new Anchors();
    private final List<AnchoredHeading> found = new ArrayList<>();
    private Optional<ContentsBlock> contents = Optional.empty();
    private boolean inRawLink;
    private boolean inFootnote;

    private PageDocument(LinkResolver links) {
        super(links);
    }

    /** Changes the document; the headings have their anchors. */
    static List<Heading> prepare(Node document, LinkResolver links) {
        PageDocument page = new PageDocument(links);
        document.accept(page);
        List<Heading> headings = new ArrayList<>();
        for (AnchoredHeading heading : page.found) {
            heading.giveId(page.anchors);
            if (!heading.inFootnote()) {
                headings.add(heading.described());
            }
        }
        page.contents.ifPresent(block -> block.list(headings));
        return headings;
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        visitChildren(heading);
        HeadingText text = HeadingText.of(heading);
        if (!text.shown().isEmpty()) {
            found.add(AnchoredHeading.inPlaceOf(heading, text, inFootnote));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        inRawLink = false;
        if (contents.isEmpty() && ContentsBlock.isMarker(paragraph)) {
            contents = Optional.of(ContentsBlock.inPlaceOf(paragraph));
        } else {
            visitChildren(paragraph);
        }
    }

    /** A bare URL within a raw link is its text: a link in a link would be no HTML. */
    @Override
    public void visit(Link link) {
        if (inRawLink && isBare(link)) {
            link.insertAfter(link.getFirstChild());
            link.unlink();
        } else {
            super.visit(link);
        }
    }

    private static boolean isBare(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && link.getTitle() == null
                && link.getDestination().endsWith(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        keepIds(html.getLiteral());
        Matcher tag = RAW_LINK.matcher(html.getLiteral());
        if (tag.lookingAt()) {
            inRawLink = tag.group(1).isEmpty();
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        keepIds(html.getLiteral());
    }

    private void keepIds(String html) {
        Matcher id = ID.matcher(html);
        while (id.find()) {
            for (int group = 1; group <= 3; group++) {
                if (id.group(group) != null) {
                    anchors.keep(id.group(group));
                }
            }
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            anchors.keep("fn-" + definition.getLabel());
            inFootnote = true;
            visitChildren(block);
            inFootnote = false;
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            anchors.keepReference(reference.getLabel());
        }
        visitChildren(node);
    }
}
