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

    static SourceFault tooLong(String name, int limit) {
        return SourceFault.at(
                name,
                0,
                0,
                "The Markdown is longer than %,d characters.".formatted(limit),
                "Divide it.");
    }

    static SourceFault endlessParagraph(String name, int line) {
        return SourceFault.at(
                name,
                line,
                0,
                "Too many lines follow each other without an empty one.",
                "Put empty lines between paragraphs, or make a code block of it.");
    }

    static SourceFault deepBrackets(String name, int line) {
        return SourceFault.at(
                name,
                line,
                0,
                "Too many brackets stand within brackets here.",
                "Close each '[' where its link ends, or write it as '\\['.");
    }
}
