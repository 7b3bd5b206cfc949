package dev.perigee.core.render;

import com.github.mustachejava.codes.DefaultCode;
import dev.perigee.core.render.tags.Place;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** {@code {{>name}}} and {@code {{<name}}…{{/name}}}: another template, with blocks or without. */
final class PartialCall extends DefaultCode {

    private final TemplateFactory templates;
    private final Reference reference;
    private final Place place;
    private final Indent indent;
    private final Map<String, BlockBody> blocks;

    PartialCall(
            TemplateFactory templates,
            Reference reference,
            Indent indent,
            Map<String, BlockBody> blocks) {
        this.templates = templates;
        this.reference = reference;
        this.place = reference.place();
        this.indent = indent;
        this.blocks = Map.copyOf(blocks);
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        RenderState state = (RenderState) scopes;
        Overrides overrides =
                blocks.isEmpty()
                        ? state.overrides()
                        : new Overrides(blocks, state.overrides(), state.call());
        Template template = templates.called(reference, state);
        state.call(template.content(), place, indent.within(state.indent()), overrides, writer);
        return writer;
    }
}
