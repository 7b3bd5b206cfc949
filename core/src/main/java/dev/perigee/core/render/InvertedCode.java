package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.NotIterableCode;
import dev.perigee.core.render.names.AccessException;
import dev.perigee.core.render.names.Values;
import dev.perigee.core.render.tags.Place;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {{^name}}…{{/name}}}: if there is none. */
final class InvertedCode extends NotIterableCode {

    private final TemplateFactory templates;
    private final Place place;

    InvertedCode(
            TemplateContext context,
            TemplateFactory templates,
            Mustache content,
            String name,
            Place place) {
        super(context, templates, content, name);
        this.templates = templates;
        this.place = place;
    }

    @Override
    public @Nullable Object get(List<Object> scopes) {
        return templates.value(binding, place, (RenderState) scopes);
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        if (isFalse(get(scopes), (RenderState) scopes)) {
            run(writer, scopes);
        }
        return writer;
    }

    private boolean isFalse(@Nullable Object value, RenderState state) {
        try {
            return Values.isFalse(value);
        } catch (AccessException e) {
            throw TemplateProblems.threw(place, e, state.call());
        }
    }
}
