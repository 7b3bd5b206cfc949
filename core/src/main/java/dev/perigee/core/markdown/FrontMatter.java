package dev.perigee.core.markdown;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A source divided into the data at its top and the text below: YAML between two lines of three
 * dashes, the first of which is the very first line of the file. The second may be three dots.
 *
 * <pre>{@code
 * ---
 * title: About us
 * ---
 * The text.
 * }</pre>
 *
 * <p>A source that does not start so has no front matter, and all of it is text: dashes further
 * down are the text's own. {@link YamlData} says which YAML is read.
 */
public final class FrontMatter {

    /** The most characters that a front matter may have. */
    static final int LIMIT = 1 << 16;

    private final Source source;
    private final YamlText yaml;
    private final JsonNode data;
    private final int bodyStart;

    private FrontMatter(Source source, YamlText yaml, JsonNode data, int bodyStart) {
        this.source = source;
        this.yaml = yaml;
        this.data = data;
        this.bodyStart = bodyStart;
    }

    /**
     * Divides a source.
     *
     * @throws SourceFault if the front matter has no end, is no YAML, is no list of fields, or is
     *     longer than {@value #LIMIT} characters
     */
    public static FrontMatter of(Source source) {
        String text = source.text();
        int start = FrontMatterLines.afterOpening(text);
        if (start < 0) {
            YamlText none = new YamlText(source.name(), 1, "");
            return new FrontMatter(source, none, JsonNodeFactory.instance.objectNode(), 0);
        }
        int end = FrontMatterLines.closing(text, start);
        if (end < 0) {
            throw YamlProblems.notClosed(source.name());
        }
        YamlText yaml = new YamlText(source.name(), 2, text.substring(start, end));
        if (yaml.text().length() > LIMIT) {
            throw YamlProblems.tooLong(yaml, LIMIT);
        }
        return new FrontMatter(source, yaml, fields(yaml), FrontMatterLines.next(text, end));
    }

    private static JsonNode fields(YamlText yaml) {
        JsonNode data = YamlTree.read(yaml);
        if (data.isMissingNode()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!data.isObject()) {
            throw YamlProblems.noFields(yaml, YamlPlaces.lineOf(yaml, ""));
        }
        return data;
    }

    /** The source that this comes from. */
    public Source source() {
        return source;
    }

    /** An object; it has no fields if there is no front matter. Not to be changed. */
    public JsonNode data() {
        return data;
    }

    /** What follows the front matter. */
    public String body() {
        return source.text().substring(bodyStart);
    }

    /** The line of the file in which the body starts, counted from 1. */
    public int bodyLine() {
        return FrontMatterLines.count(source.text(), bodyStart) + 1;
    }

    /**
     * The line of the file in which a value starts, counted from 1. It is looked for anew on each
     * call, for messages.
     *
     * @param path a field, or a way such as {@code authors[0].name}
     * @return 0 if there is no such value
     */
    public int lineOf(String path) {
        return YamlPlaces.lineOf(yaml, path);
    }
}
