package dev.perigee.core.markdown;

import dev.perigee.api.Heading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The headings of a text as a tree, each below the one that it is a part of.
 *
 * @param entries those at the top
 */
public record TableOfContents(List<Entry> entries) {

    private static final int TOP_LEVEL = 2;
    private static final int DEEPEST_LEVEL = 3;

    public TableOfContents {
        entries = List.copyOf(entries);
    }

    /**
     * One heading.
     *
     * @param id the name of its anchor
     * @param text what it says, without markup
     * @param entries the headings below it
     */
    public record Entry(int level, String id, String text, List<Entry> entries) {

        public Entry {
            entries = List.copyOf(entries);
        }
    }

    /** Of the headings of levels 2 and 3: level 1 is the page's title. */
    public static TableOfContents of(List<Heading> headings) {
        return of(headings, TOP_LEVEL, DEEPEST_LEVEL);
    }

    /**
     * Of the headings of levels {@code from} to {@code to}. A level that is left out does no harm.
     */
    public static TableOfContents of(List<Heading> headings, int from, int to) {
        Deque<Branch> open = new ArrayDeque<>();
        Branch root = new Branch(new Heading(0, "", ""), new ArrayList<>());
        open.push(root);
        for (Heading heading : headings) {
            if (heading.level() < from || heading.level() > to) {
                continue;
            }
            while (open.element().heading().level() >= heading.level()) {
                open.pop();
            }
            Branch branch = new Branch(heading, new ArrayList<>());
            open.element().below().add(branch);
            open.push(branch);
        }
        return new TableOfContents(root.entry().entries());
    }

    /**
     * As HTML, {@code <ul class="toc">} with a list within a list for each level; empty if there
     * are no headings.
     */
    public String html() {
        StringBuilder html = new StringBuilder();
        write(entries, " class=\"toc\"", html);
        return html.toString();
    }

    private static void write(List<Entry> entries, String attributes, StringBuilder html) {
        if (entries.isEmpty()) {
            return;
        }
        html.append("<ul").append(attributes).append(">\n");
        for (Entry entry : entries) {
            html.append("<li><a href=\"#").append(HtmlText.escaped(entry.id())).append("\">");
            html.append(HtmlText.escaped(entry.text())).append("</a>");
            if (!entry.entries().isEmpty()) {
                html.append('\n');
                write(entry.entries(), "", html);
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private record Branch(Heading heading, List<Branch> below) {
        Entry entry() {
            return new Entry(
                    heading.level(),
                    heading.id(),
                    heading.text(),
                    below.stream().map(Branch::entry).toList());
        }
    }
}
