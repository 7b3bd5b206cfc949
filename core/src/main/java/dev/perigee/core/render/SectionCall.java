package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import dev.perigee.core.render.names.Absent;
import dev.perigee.core.render.names.ValueText;
import dev.perigee.core.source.SourceFault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A section on its way to a helper. */
final class SectionCall implements HelperCall {

    private static final List<String> LANGUAGE_NAMES =
            List.of("page.lang", "page.locale", "site.defaultLocale");

    private final TemplateFactory templates;
    private final Mustache content;
    private final SectionText section;
    private final RenderState state;

    SectionCall(
            TemplateFactory templates, Mustache content, SectionText section, RenderState state) {
        this.templates = templates;
        this.content = content;
        this.section = section;
        this.state = state;
    }

    @Override
    public String raw() {
        return section.raw();
    }

    @Override
    public String text() {
        return content().strip();
    }

    @Override
    public String content() {
        PageWriter out = new PageWriter();
        state.capture(content, out);
        return out.toString();
    }

    @Override
    public boolean isOwnText() {
        return section.own();
    }

    @Override
    public List<Word> words() {
        WordWriter out = new WordWriter();
        state.capture(content, out);
        return out.words();
    }

    @Override
    public Optional<Object> resolve(String name) {
        Object value = templates.find(name, section.place(), state);
        if (value == Absent.ABSENT && templates.isStrict()) {
            throw templates.missing(name, section.place(), state);
        }
        return value == null || value == Absent.ABSENT ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Optional<Object> find(String name) {
        Object value = templates.find(name, section.place(), state);
        return value == null || value == Absent.ABSENT ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Locale locale() {
        for (String name : LANGUAGE_NAMES) {
            Object value = templates.find(name, section.place(), state);
            if (value != null && value != Absent.ABSENT) {
                return Locale.forLanguageTag(ValueText.of(value).replace('_', '-'));
            }
        }
        return Locale.ENGLISH;
    }

    @Override
    public Escaping escaping() {
        return state.isPlain() ? Escaping.NONE : templates.escaping();
    }

    @Override
    public String escape(String text) {
        PageWriter out = new PageWriter();
        escaping().write(text, out);
        return out.toString();
    }

    @Override
    public SourceFault fault(String what, String todo) {
        return section.place().fault(what + TemplateProblems.chain(state.call()), todo);
    }
}
