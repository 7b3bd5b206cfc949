package dev.perigee.core.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks what templates call before one is rendered, so that a component that is missing is told of
 * even if the page of today does not show it.
 */
final class TemplateLinks {

    private static final String CONTENT = "content";

    private final TemplateLibrary library;
    private final Escaping escaping;
    private final boolean strict;

    TemplateLinks(TemplateLibrary library, Escaping escaping, boolean strict) {
        this.library = library;
        this.escaping = escaping;
        this.strict = strict;
    }

    /** Compiles all that a template calls, and looks whether blocks that are given are there. */
    void check(Template start) {
        for (Template template : reachable(start)) {
            for (Reference reference : template.references()) {
                if (strict && !reference.blocks().isEmpty() && !reference.isDynamic()) {
                    checkBlocks(reference);
                }
            }
        }
    }

    /** Has helpers look at all their sections, also those that the page of today does not show. */
    void checkHelpers(Template start) {
        reachable(start).forEach(Template::checkHelpers);
    }

    /** Looks whether a layout shows what a page in Markdown has. */
    void checkHasContent(Template layout) {
        blocksOf(layout)
                .filter(blocks -> !blocks.contains(CONTENT))
                .ifPresent(
                        blocks -> {
                            throw TemplateProblems.noContent(layout.name(), blocks);
                        });
    }

    private void checkBlocks(Reference reference) {
        Template called = library.called(reference, escaping);
        Set<String> known = blocksOf(called).orElse(reference.blocks().keySet());
        for (Map.Entry<String, BlockBody> block : new TreeMap<>(reference.blocks()).entrySet()) {
            if (!known.contains(block.getKey())) {
                throw TemplateProblems.noBlock(
                        block.getValue().place(), block.getKey(), called.name(), known);
            }
        }
    }

    /** Of a template and all that it calls; empty if a variable says what it calls. */
    private Optional<Set<String>> blocksOf(Template template) {
        Set<String> blocks = new TreeSet<>();
        for (Template each : reachable(template)) {
            blocks.addAll(each.blocks());
            if (each.references().stream().anyMatch(Reference::isDynamic)) {
                return Optional.empty();
            }
        }
        return Optional.of(blocks);
    }

    private Set<Template> reachable(Template start) {
        Set<Template> seen = new LinkedHashSet<>(Set.of(start));
        Deque<Template> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Reference reference : open.pop().references()) {
                if (!reference.isDynamic()) {
                    Template called = library.called(reference, escaping);
                    if (seen.add(called)) {
                        open.push(called);
                    }
                }
            }
        }
        return seen;
    }
}
