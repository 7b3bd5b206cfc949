package dev.perigee.core.page;

import dev.perigee.core.markdown.FrontMatter;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the front matter of a page says to us, and not only to its template.
 *
 * @param matter all of it, and the body below
 * @param prerender {@code prerender: false} keeps the page live
 * @param draft whether it is {@code draft: true}
 * @param listed {@code sitemap: false} keeps the page out of {@code sitemap.xml}
 * @param layout the layout that its body is put into
 */
public record PageFront(
        FrontMatter matter,
        Optional<Boolean> prerender,
        boolean draft,
        boolean listed,
        Optional<String> layout) {

    private static final String PRERENDER = "prerender";
    private static final String DRAFT = "draft";
    private static final String SITEMAP = "sitemap";
    private static final String LAYOUT = "layout";

    /**
     * Reads it.
     *
     * @throws SourceFault if it is malformed, or one of its fields is not what it must be
     */
    public static PageFront of(Source source) {
        FrontMatter matter = FrontMatter.of(source);
        return new PageFront(
                matter,
                truth(matter, PRERENDER),
                truth(matter, DRAFT).orElse(false),
                truth(matter, SITEMAP).orElse(true),
                layout(matter));
    }

    /** The path of a layout among the sources. */
    static String layoutPath(String layout) {
        return "layouts/" + layout + ".mustache";
    }

    /**
     * Checks that its layout is there.
     *
     * @throws SourceFault naming the layouts that there are
     */
    public void requireLayout(SourceTree sources) {
        if (layout.isPresent() && sources.find(layoutPath(layout.get())).isEmpty()) {
            List<String> there =
                    sources.list("layouts").stream()
                            .filter(path -> path.endsWith(".mustache"))
                            .map(path -> path.substring(8, path.length() - 9))
                            .toList();
            throw PageProblems.noLayout(matter, LAYOUT, layout.get(), there);
        }
    }

    private static Optional<Boolean> truth(FrontMatter matter, String field) {
        Optional<JsonNode> value = value(matter, field);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw PageProblems.noTruth(matter, field, value.get());
        }
        return value.map(JsonNode::booleanValue);
    }

    private static Optional<String> layout(FrontMatter matter) {
        Optional<JsonNode> value = value(matter, LAYOUT);
        if (value.isPresent() && !value.get().isString()) {
            throw PageProblems.noLayoutName(matter, LAYOUT, value.get());
        }
        return value.map(JsonNode::stringValue);
    }

    private static Optional<JsonNode> value(FrontMatter matter, String field) {
        return Optional.ofNullable(matter.data().get(field)).filter(value -> !value.isNull());
    }
}
