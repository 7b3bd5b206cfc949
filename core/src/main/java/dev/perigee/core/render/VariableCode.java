package dev.perigee.core.render;

import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import dev.perigee.core.render.names.Absent;
import dev.perigee.core.render.tags.Place;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
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
        RenderState state = (RenderState) scopes;
        Object value = get(scopes);
        String text =
                value instanceof Function<?, ?> lambda
                        ? templates.lambdas().ofVariable(lambda, place, state)
                        : templates.text(value, name, place, state);
        if (encoded && !state.isPlain()) {
            templates.encode(text, writer);
        } else {
            ((PageWriter) writer).writeValue(text);
        }
        return writer;
    }
}
