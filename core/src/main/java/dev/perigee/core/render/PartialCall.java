package dev.perigee.core.render;

import com.github.mustachejava.codes.DefaultCode;
import dev.perigee.core.render.tags.Place;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {{>name}}} and {@code {{<name}}…{{/name}}}: another template, with blocks or without. */
final class PartialCall extends DefaultCode {

    private final TemplateFactory templates;
    private final Reference reference;
    private final Place place;
    private final Indent indent;
    private @Nullable Template found;

    PartialCall(TemplateFactory templates, Reference reference, Indent indent) {
        this.templates = templates;
        this.reference = reference;
        this.place = reference.place();
        this.indent = indent;
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        RenderState state = (RenderState) scopes;
        Overrides overrides =
                reference.blocks().isEmpty()
                        ? state.overrides()
                        : new Overrides(reference.blocks(), state.overrides(), state.call());
        Template template = template(state);
        state.call(template.content(), place, indent.within(state.indent()), overrides, writer);
        return writer;
    }

    /** Looked for once; threads that do so together find the same. */
    private Template template(RenderState state) {
        Template known = found;
        if (known == null) {
            known = templates.called(reference, state);
            found = reference.isDynamic() ? null : known;
        }
        return known;
    }
}
