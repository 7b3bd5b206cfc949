package dev.perigee.core.markdown;

import dev.perigee.core.source.SourceFault;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Gives the fault of a link its line. For that the text is parsed once more, with the places that
 * would cost time and memory in all the texts without a fault.
 */
final class LinkPlaces implements LinkResolver {

    private static final Parser PARSER =
            Extensions.parser(MarkdownOptions.Flavor.TRUSTED)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    private final FrontMatter file;
    private final LinkResolver links;

    LinkPlaces(FrontMatter file, LinkResolver links) {
        this.file = file;
        this.links = links;
    }

    @Override
    public String resolve(String target) {
        try {
            return links.resolve(target);
        } catch (SourceFault e) {
            if (e.line() > 0 || !e.name().equals(file.source().name())) {
                throw e;
            }
            Finder finder = new Finder(target);
            PARSER.parse(file.body()).accept(finder);
            int line = finder.line < 0 ? 0 : file.bodyLine() + finder.line;
            throw SourceFault.at(e.name(), line, finder.column + 1, e.what(), e.todo());
        }
    }

    /** Line and column count from 0; -1 as long as nothing is found. */
    private static final class Finder extends AbstractVisitor {
        private final String target;
        private int line = -1;
        private int column = -1;

        Finder(String target) {
            this.target = target;
        }

        @Override
        public void visit(Link link) {
            found(link, link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            found(image, image.getDestination());
            visitChildren(image);
        }

        private void found(Node node, String destination) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (line < 0 && destination.equals(target) && !spans.isEmpty()) {
                line = spans.get(0).getLineIndex();
                column = spans.get(0).getColumnIndex();
            }
        }
    }
}
