package dev.perigee.core.markdown;

import dev.perigee.core.source.SourceFault;

/** Everything that can be wrong with Markdown, each in full sentences. */
final class MarkdownProblems {

    private MarkdownProblems() {}

    static SourceFault hugeTable(String name, int limit) {
        return SourceFault.at(
                name,
                0,
                0,
                "A table has more than %,d cells.".formatted(limit),
                "Divide it, or make it from data in a template.");
    }
}
