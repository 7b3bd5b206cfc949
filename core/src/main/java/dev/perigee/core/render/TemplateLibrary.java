package dev.perigee.core.render;

import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import dev.perigee.core.render.names.Names;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.render.tags.TagKind;
import dev.perigee.core.render.tags.TemplateText;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of a site, each compiled once for each escaping that it is used with. */
final class TemplateLibrary {

    private record Key(String path, Escaping escaping) {}

    private final SourceTree sources;
    private final boolean strict;
    private final Map<Escaping, TemplateFactory> factories = new EnumMap<>(Escaping.class);
    private final Map<Key, Template> compiled = new ConcurrentHashMap<>();
    private final Set<Key> linked = ConcurrentHashMap.newKeySet();

    TemplateLibrary(SourceTree sources, TemplateOptions options) {
        this.sources = sources;
        this.strict = options.strict();
        Names names = new Names();
        for (Escaping escaping : Escaping.values()) {
            factories.put(escaping, new TemplateFactory(this, escaping, names, options));
        }
    }

    /** A page, with all that it calls compiled as well: what is missing is found at once. */
    Optional<Template> page(String path, Escaping escaping) {
        Optional<Template> template = find(path, escaping);
        Key key = new Key(path, escaping);
        if (template.isPresent() && !linked.contains(key)) {
            new TemplateLinks(this, escaping, strict).check(template.get());
            linked.add(key);
        }
        return template;
    }

    /** The layout of a page in HTML, linked as a page is. */
    Template layout(String name) {
        Place nowhere = new Place(name, 0, 0);
        Reference reference = new Reference(name, TagKind.LAYOUT, nowhere, Map.of());
        Template layout =
                reference.paths().stream()
                        .flatMap(path -> page(path, Escaping.HTML).stream())
                        .findFirst()
                        .orElseThrow(() -> TemplateProblems.noLayout(name, callable(reference)));
        new TemplateLinks(this, Escaping.HTML, strict).checkHasContent(layout);
        return layout;
    }

    /** What helpers say of the sections of a page and of all that it calls. */
    void checkHelpers(Template template, Escaping escaping) {
        new TemplateLinks(this, escaping, strict).checkHelpers(template);
    }

    /** A block that shows HTML as it is. */
    BlockBody literal(String html) {
        TemplateContext context = new TemplateContext("{{", "}}", "content", 0, false);
        Code[] codes = {new TextCode(html, new int[0])};
        DefaultMustache content =
                new DefaultMustache(context, factory(Escaping.HTML), codes, "content");
        return new BlockBody(content, new Place("content", 0, 0), false);
    }

    /** The template that a tag calls. */
    Template called(Reference reference, Escaping escaping) {
        for (String path : reference.paths()) {
            Optional<Template> found = find(path, escaping);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw TemplateProblems.noTemplate(reference, callable(reference));
    }

    /** The names that a tag of its kind could have. */
    private Set<String> callable(Reference reference) {
        Set<String> names = new TreeSet<>();
        for (String folder : reference.folders()) {
            for (String path : sources.list(folder)) {
                if (path.endsWith(Reference.ENDING)) {
                    int end = path.length() - Reference.ENDING.length();
                    names.add(path.substring(folder.length() + 1, end));
                }
            }
        }
        return names;
    }

    private Optional<Template> find(String path, Escaping escaping) {
        Key key = new Key(path, escaping);
        Template known = compiled.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return sources.find(path)
                .map(source -> compiled.computeIfAbsent(key, k -> compile(source, escaping)));
    }

    private Template compile(Source source, Escaping escaping) {
        return new TemplateCompiler(TemplateText.of(source), factory(escaping)).compile();
    }

    private TemplateFactory factory(Escaping escaping) {
        return Objects.requireNonNull(factories.get(escaping));
    }
}
