package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import java.util.List;
import java.util.Set;

/** A template, compiled for one escaping. */
final class Template {

    private final String name;
    private final Mustache content;
    private final List<Reference> references;
    private final Set<String> blocks;
    private final List<Runnable> checks;

    Template(
            String name,
            Mustache content,
            List<Reference> references,
            Set<String> blocks,
            List<Runnable> checks) {
        this.name = name;
        this.content = content;
        this.references = List.copyOf(references);
        this.blocks = Set.copyOf(blocks);
        this.checks = List.copyOf(checks);
    }

    /** What helpers say of their sections before anything is rendered. */
    void checkHelpers() {
        checks.forEach(Runnable::run);
    }

    /** Of its file, as messages call it. */
    String name() {
        return name;
    }

    Mustache content() {
        return content;
    }

    /** The templates that it calls, in their order. */
    List<Reference> references() {
        return references;
    }

    /** The blocks that a caller can give. */
    Set<String> blocks() {
        return blocks;
    }
}
