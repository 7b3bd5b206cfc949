package dev.perigee.core.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.DefaultMustacheFactory;
import dev.perigee.core.naming.NearestName;
import dev.perigee.core.render.names.Absent;
import dev.perigee.core.render.names.Name;
import dev.perigee.core.render.names.Names;
import dev.perigee.core.render.names.ValueText;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.source.SourceFault;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the codes of templates of one escaping have in common. */
final class TemplateFactory extends DefaultMustacheFactory {

    private final TemplateLibrary library;
    private final Escaping escaping;
    private final Names names;
    private final SiteObjects objects;
    private final TemplateOptions options;
    private final Lambdas lambdas = new Lambdas(this);

    TemplateFactory(
            TemplateLibrary library, Escaping escaping, Names names, TemplateOptions options) {
        this.library = library;
        this.escaping = escaping;
        this.names = names;
        this.options = options;
        this.objects = new SiteObjects(names);
        setObjectHandler(objects);
    }

    boolean isStrict() {
        return options.strict();
    }

    Lambdas lambdas() {
        return lambdas;
    }

    @Nullable Helper helper(String name) {
        return options.helpers().get(name);
    }

    /** The helper that a section of another name may be meant for, which has no tags in it. */
    Optional<String> nearHelper(String name, SectionText text) {
        return options.strict() && !text.raw().contains(text.delimiters().open())
                ? NearestName.of(name, options.helpers().keySet())
                : Optional.empty();
    }

    Escaping escaping() {
        return escaping;
    }

    @Override
    public void encode(String value, Writer writer) {
        escaping.write(value, (PageWriter) writer);
    }

    /** What a name stands for; what throws instead is a fault of the place. */
    @Nullable Object value(Binding binding, Place place, RenderState state) {
        try {
            return binding.get(state);
        } catch (RuntimeException e) {
            throw TemplateProblems.threw(place, e, state.call());
        }
    }

    /** The text of a value. */
    String text(@Nullable Object value, String name, Place place, RenderState state) {
        if (value instanceof String text) {
            return text;
        }
        try {
            if (options.strict() && ValueText.isTextless(value)) {
                throw TemplateProblems.noText(place, name, value, state.call());
            }
            return ValueText.of(value);
        } catch (RuntimeException e) {
            throw TemplateProblems.threw(place, e, state.call());
        }
    }

    /** The value of a name that a helper asks for. */
    @Nullable Object find(String name, Place place, RenderState state) {
        return value(objects.binding(name), place, state);
    }

    SourceFault missing(String name, Place place, RenderState state) {
        return new MissingNames(names).fault(Name.of(name), place, state);
    }

    /** The template that a tag names, also by a variable. */
    Template called(Reference reference, RenderState state) {
        if (!reference.isDynamic()) {
            return library.called(reference, escaping);
        }
        String name = reference.name().substring(1);
        Object value = find(name, reference.place(), state);
        if (value == null || value == Absent.ABSENT) {
            throw missing(name, reference.place(), state);
        }
        String named = text(value, name, reference.place(), state);
        return library.called(reference.named(named), escaping);
    }
}
