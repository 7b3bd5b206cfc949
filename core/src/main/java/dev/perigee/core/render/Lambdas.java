package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import dev.perigee.core.render.tags.Delimiters;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.render.tags.TemplateText;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Functions of the model, which get the text of a section and give a template to show instead. */
final class Lambdas {

    private final TemplateFactory templates;

    Lambdas(TemplateFactory templates) {
        this.templates = templates;
    }

    /** In place of a section: its result is a template with the delimiters that hold there. */
    void ofSection(Function<?, ?> lambda, SectionText section, RenderState state, PageWriter out) {
        String result = apply(lambda, section.raw(), section.place(), state);
        render(result, section.delimiters(), section.place(), state, out);
    }

    /** In place of a variable: its result is a template with the usual delimiters. */
    String ofVariable(Function<?, ?> lambda, Place place, RenderState state) {
        PageWriter out = new PageWriter();
        String result = apply(lambda, "", place, state);
        render(result, Delimiters.DEFAULT, place, state, out);
        return out.toString();
    }

    @SuppressWarnings("unchecked")
    private String apply(Function<?, ?> lambda, String text, Place place, RenderState state) {
        try {
            Object result = ((Function<Object, @Nullable Object>) lambda).apply(text);
            return templates.text(result, "", place, state);
        } catch (RuntimeException e) {
            throw TemplateProblems.lambdaThrew(place, e, state.call());
        }
    }

    private void render(
            String result, Delimiters delimiters, Place place, RenderState state, PageWriter out) {
        if (!result.contains(delimiters.open())) {
            out.write(result);
            return;
        }
        TemplateText text = TemplateText.of(place.name(), result, place.line());
        Mustache content = new TemplateCompiler(text, templates, delimiters).compile().content();
        state.call(content, place, "", state.overrides(), out);
    }
}
