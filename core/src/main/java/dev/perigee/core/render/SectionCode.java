package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import dev.perigee.core.render.names.Absent;
import dev.perigee.core.render.names.AccessException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code {{#name}}…{{/name}}}: for each, or if there is one. */
final class SectionCode extends IterableCode {

    private final TemplateFactory templates;
    private final SectionText text;
    private final @Nullable Helper helper;
    private final boolean claimed;
    private final Optional<String> nearHelper;

    SectionCode(
            TemplateContext context,
            TemplateFactory templates,
            Mustache content,
            String name,
            SectionText text) {
        super(context, templates, content, name);
        this.templates = templates;
        this.text = text;
        this.helper = templates.helper(name);
        this.claimed = helper != null && helper.claims(text.raw());
        this.nearHelper = helper == null ? templates.nearHelper(name, text) : Optional.empty();
    }

    /** What the helper that it is meant for says of its text, to be asked for later. */
    List<Runnable> checks() {
        Helper asked = helper;
        return asked != null && claimed ? List.of(() -> asked.check(text.forHelper())) : List.of();
    }

    @Override
    public @Nullable Object get(List<Object> scopes) {
        return templates.value(binding, text.place(), (RenderState) scopes);
    }

    /** A lambda of the model, then the helper that the text is meant for, then the model. */
    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        RenderState state = (RenderState) scopes;
        Object value = get(scopes);
        if (value instanceof Function<?, ?> lambda) {
            templates.lambdas().ofSection(lambda, text, state, (PageWriter) writer);
        } else if (helper != null && (claimed || value == Absent.ABSENT)) {
            SectionCall call = new SectionCall(templates, mustache, text, state);
            ((PageWriter) writer).writeValue(helper.render(call));
        } else if (value == Absent.ABSENT && nearHelper.isPresent()) {
            refuseMisspelt(nearHelper.get(), state);
        } else {
            show(value, writer, state);
        }
        return writer;
    }

    /** Else a misspelt helper would be a section of a name that is not there, which is none. */
    private void refuseMisspelt(String near, RenderState state) {
        SectionCall call = new SectionCall(templates, mustache, text, state);
        Helper meant = templates.helper(near);
        if (meant != null && meant.fits(call)) {
            throw HelperProblems.misspelt(call, getName(), near);
        }
    }

    private void show(@Nullable Object value, Writer writer, RenderState state) {
        try {
            oh.iterate(this, writer, value, state);
        } catch (AccessException e) {
            throw TemplateProblems.threw(text.place(), e, state.call());
        }
    }

    @Override
    public Writer next(Writer writer, @Nullable Object item, List<Object> scopes) {
        ((RenderState) scopes).round(mustache, item, text.place(), writer);
        return writer;
    }
}
