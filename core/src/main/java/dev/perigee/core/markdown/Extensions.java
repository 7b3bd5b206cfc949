package dev.perigee.core.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;

/** The parts of commonmark-java that a flavor of Markdown is made of. */
final class Extensions {

    private static final int MAX_DEPTH = 100;

    /** The most cells that a table may have, those counted that a short row leaves out. */
    static final int MAX_CELLS = 100_000;

    private Extensions() {}

    static List<Extension> of(MarkdownOptions.Flavor flavor) {
        return switch (flavor) {
            case COMMON_MARK -> List.of();
            case UNTRUSTED -> List.of(tables(), strikethrough(), bareUrls(), tasks());
            case TRUSTED ->
                    List.of(
                            tables(),
                            strikethrough(),
                            bareUrls(),
                            tasks(),
                            FootnotesExtension.create());
        };
    }

    /** A parser that nests {@value #MAX_DEPTH} blocks and as many inlines at most. */
    static Parser.Builder parser(MarkdownOptions.Flavor flavor) {
        return Parser.builder()
                .extensions(of(flavor))
                .maxOpenBlockParsers(MAX_DEPTH)
                .maxInlineNesting(MAX_DEPTH);
    }

    private static Extension tables() {
        return TablesExtension.builder().maxCells(MAX_CELLS).build();
    }

    private static Extension strikethrough() {
        return StrikethroughExtension.create();
    }

    private static Extension bareUrls() {
        return AutolinkExtension.create();
    }

    private static Extension tasks() {
        return TaskListItemsExtension.create();
    }
}
