package dev.perigee.core.render;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Templates of a test, in memory. */
final class TemplateFiles implements SourceTree {

    private final TreeMap<String, String> texts = new TreeMap<>();

    /** With one page, {@code pages/page.mustache}. */
    static TemplateFiles page(String text) {
        return new TemplateFiles().with("pages/page.mustache", text);
    }

    TemplateFiles with(String path, String text) {
        texts.put(path, text);
        return this;
    }

    TemplateFiles component(String name, String text) {
        return with("components/" + name + ".mustache", text);
    }

    TemplateFiles layout(String name, String text) {
        return with("layouts/" + name + ".mustache", text);
    }

    String strict(Object... scopes) {
        return Templates.of(this, TemplateOptions.strict(Map.of()))
                .render("pages/page.mustache", Scope.of(scopes));
    }

    String lenient(Object... scopes) {
        return Templates.of(this, TemplateOptions.strict(Map.of()).lenient())
                .render("pages/page.mustache", Scope.of(scopes));
    }

    @Override
    public Optional<Source> find(String path) {
        return Optional.ofNullable(texts.get(path))
                .map(text -> new Source(path, "src/main/" + path, text));
    }

    @Override
    public List<String> list(String folder) {
        return texts.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
    }
}
