package dev.perigee.core.render;

import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import dev.perigee.core.render.names.Absent;
import dev.perigee.core.render.tags.Place;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {{name}}}: the text of a value. */
final class VariableCode extends ValueCode {

    private final TemplateFactory templates;
    private final Place place;

    VariableCode(
            TemplateContext context,
            TemplateFactory templates,
            String name,
            boolean escaped,
            Place place) {
        super(context, templates, name, escaped);
        this.templates = templates;
        this.place = place;
    }

    @Override
    public @Nullable Object get(List<Object> scopes) {
        Object value = templates.value(binding, place, (RenderState) scopes);
        if (value == Absent.ABSENT && templates.isStrict()) {
            throw templates.missing(name, place, (RenderState) scopes);
        }
        return value == Absent.ABSENT ? null : value;
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        String text = templates.text(get(scopes), name, place, (RenderState) scopes);
        if (encoded) {
            templates.encode(text, writer);
        } else {
            ((PageWriter) writer).write(text);
        }
        return writer;
    }
}
