package dev.perigee.core.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import dev.perigee.core.render.names.Name;
import dev.perigee.core.render.names.Names;
import dev.perigee.core.render.names.ValueText;
import dev.perigee.core.render.names.Values;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds Mustache's names to the values of a site. */
final class SiteObjects implements ObjectHandler {

    private final Names names;

    SiteObjects(Names names) {
        this.names = names;
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        Name parsed = Name.of(name);
        return current -> names.find(parsed, current);
    }

    @Override
    public @Nullable Object coerce(@Nullable Object value) {
        return Values.plain(value);
    }

    @Override
    public String stringify(@Nullable Object value) {
        return ValueText.of(value);
    }

    @Override
    public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
        return binding(name == null ? "." : name);
    }

    Binding binding(String name) {
        Name parsed = Name.of(name);
        return parsed.text().startsWith("@")
                ? scopes -> LoopNames.find(parsed.text(), ((RenderState) scopes).loop())
                : scopes -> names.find(parsed, scopes);
    }

    @Override
    public Writer iterate(
            Iteration section, Writer out, @Nullable Object value, List<Object> scopes) {
        Iterator<?> items = value == null ? null : Values.items(value);
        if (items == null) {
            return Values.isFalse(value) ? out : section.next(out, value, scopes);
        }
        RenderState state = (RenderState) scopes;
        Loop loop = new Loop(items, state.loop());
        state.setLoop(loop);
        while (loop.hasNext()) {
            section.next(out, loop.next(), scopes);
        }
        state.setLoop(loop.outer());
        return out;
    }

    @Override
    public Writer falsey(
            Iteration section, Writer out, @Nullable Object value, List<Object> scopes) {
        return Values.isFalse(value) ? section.next(out, value, scopes) : out;
    }
}
