package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import dev.perigee.core.render.tags.Place;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {{#name}}…{{/name}}}: for each, or if there is one. */
final class SectionCode extends IterableCode {

    private final TemplateFactory templates;
    private final Place place;

    SectionCode(
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
        return oh.iterate(this, writer, get(scopes), scopes);
    }

    @Override
    public Writer next(Writer writer, @Nullable Object item, List<Object> scopes) {
        scopes.add(item);
        run(writer, scopes);
        scopes.remove(scopes.size() - 1);
        return writer;
    }
}
