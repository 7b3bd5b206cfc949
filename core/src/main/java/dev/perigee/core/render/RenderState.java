package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.util.InternalArrayList;
import dev.perigee.core.render.names.Values;
import dev.perigee.core.render.tags.Place;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page being rendered: the scopes, the innermost last, and what else depends on the way that
 * rendering took. It goes through the codes in the place of their list of scopes.
 */
final class RenderState extends InternalArrayList<Object> {

    private static final long serialVersionUID = 1L;

    /** How many calls of partials, layouts and blocks may be open at a time. */
    static final int DEPTH = 250;

    /** How many sections and calls may be open at a time, as far as the stack of a thread goes. */
    static final int NESTING = 800;

    /** How many calls and rounds of sections a page may take: more never end in its time. */
    static final int STEPS = 10_000_000;

    private transient String indent = "";
    private transient @Nullable Overrides overrides;
    private transient Call call = Call.PAGE;
    private transient @Nullable Loop loop;
    private transient boolean plain;
    private transient int nesting;
    private transient int steps;

    RenderState(Scope scope) {
        scope.values().forEach(value -> add(Values.plain(value)));
    }

    /** Fills the block of a layout that is called so by everyone. */
    void giveContent(BlockBody content) {
        overrides = new Overrides(Map.of("content", content), null, call);
    }

    String indent() {
        return indent;
    }

    @Nullable Overrides overrides() {
        return overrides;
    }

    Call call() {
        return call;
    }

    @Nullable Loop loop() {
        return loop;
    }

    void setLoop(@Nullable Loop current) {
        loop = current;
    }

    /** Whether values are written unescaped, because a helper asked for the text. */
    boolean isPlain() {
        return plain;
    }

    /** Renders into a writer of its own, values unescaped. */
    void capture(Mustache body, PageWriter out) {
        boolean before = plain;
        plain = true;
        within(body, "", overrides, out);
        plain = before;
    }

    /** Renders what a tag calls, and comes back to how things were. */
    void call(Mustache body, Place tag, String white, @Nullable Overrides blocks, Writer out) {
        Call before = call;
        if (before.depth() >= DEPTH) {
            throw TemplateProblems.endless(tag, before);
        }
        step(tag);
        call = before.from(tag);
        within(body, white, blocks, out);
        call = before;
    }

    /** Renders a block that a call gave, as it would be where the call stands. */
    void callBack(BlockBody block, Place tag, String white, Overrides giver, Writer out) {
        Call before = call;
        if (before.depth() >= DEPTH) {
            throw TemplateProblems.endless(tag, before);
        }
        step(tag);
        call = new Call(tag, giver.caller(), before.depth() + 1);
        within(block.content(), white, giver.outer(), out);
        call = before;
    }

    /** Renders one round of a section. */
    void round(Mustache body, @Nullable Object item, Place tag, Writer out) {
        add(item);
        step(tag);
        nesting++;
        body.run(out, this);
        nesting--;
        remove(size() - 1);
    }

    private void step(Place tag) {
        if (nesting >= NESTING) {
            throw TemplateProblems.tooDeep(tag, call);
        }
        if (++steps > STEPS) {
            throw TemplateProblems.tooMuch(tag, call);
        }
    }

    private void within(Mustache body, String white, @Nullable Overrides blocks, Writer out) {
        String oldIndent = indent;
        Overrides oldOverrides = overrides;
        indent = white;
        overrides = blocks;
        nesting++;
        body.run(out, this);
        nesting--;
        indent = oldIndent;
        overrides = oldOverrides;
    }
}
