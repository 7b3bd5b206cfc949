package dev.perigee.core.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.DefaultMustacheFactory;
import dev.perigee.core.render.names.AccessException;
import dev.perigee.core.render.names.Name;
import dev.perigee.core.render.names.Names;
import dev.perigee.core.render.names.ValueText;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.source.SourceFault;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What the codes of templates of one escaping have in common. */
final class TemplateFactory extends DefaultMustacheFactory {

    private final TemplateLibrary library;
    private final Escaping escaping;
    private final Names names;
    private final boolean strict;

    TemplateFactory(TemplateLibrary library, Escaping escaping, Names names, boolean strict) {
        this.library = library;
        this.escaping = escaping;
        this.names = names;
        this.strict = strict;
        setObjectHandler(new SiteObjects(names));
    }

    boolean isStrict() {
        return strict;
    }

    Escaping escaping() {
        return escaping;
    }

    @Override
    public void encode(String value, Writer writer) {
        escaping.write(value, (PageWriter) writer);
    }

    /** What a name stands for; an accessor that throws is a fault of the place. */
    @Nullable Object value(Binding binding, Place place, RenderState state) {
        try {
            return binding.get(state);
        } catch (AccessException e) {
            throw TemplateProblems.accessorThrew(place, e, state.call());
        }
    }

    /** The text of a value. */
    String text(@Nullable Object value, String name, Place place, RenderState state) {
        if (strict && ValueText.isTextless(value)) {
            throw TemplateProblems.noText(place, name, value, state.call());
        }
        return ValueText.of(value);
    }

    SourceFault missing(String name, Place place, RenderState state) {
        return new MissingNames(names).fault(Name.of(name), place, state);
    }

    /** The template that a tag names, also by a variable. */
    Template called(Reference reference, RenderState state) {
        return library.called(reference, escaping);
    }
}
