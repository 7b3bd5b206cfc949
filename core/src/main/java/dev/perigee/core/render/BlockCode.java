package dev.perigee.core.render;

import com.github.mustachejava.codes.DefaultCode;
import java.io.Writer;
import java.util.List;

/** {@code {{$name}}…{{/name}}}: what a caller gives, else its own content. */
final class BlockCode extends DefaultCode {

    private final String block;
    private final BlockBody own;
    private final Indent indent;

    BlockCode(String block, BlockBody own, Indent indent) {
        this.block = block;
        this.own = own;
        this.indent = indent;
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        RenderState state = (RenderState) scopes;
        Overrides giver = Overrides.giving(block, state.overrides());
        String white = state.indent() + indent.white();
        if (giver != null) {
            BlockBody given = giver.blocks().getOrDefault(block, own);
            state.callBack(given, own.place(), white, giver, writer);
        } else if (indent.alone()) {
            state.call(own.content(), own.place(), white, state.overrides(), writer);
        } else {
            own.content().run(writer, scopes);
        }
        return writer;
    }
}
