package dev.perigee.core.markdown;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import tools.jackson.databind.JsonNode;

/**
 * A source that is YAML as a whole. Here as in front matter the language is YAML 1.2 without what
 * is surprising or dangerous in it:
 *
 * <ul>
 *   <li>what is written as JSON would write a number is one ({@code 5}, {@code -1.10}, {@code
 *       2e3}), and keeps its digits; {@code true} and {@code false} are truth values and {@code
 *       null}, {@code ~} and nothing at all are null, the words also as {@code True} and {@code
 *       TRUE};
 *   <li>everything else is text as it is written: {@code yes}, {@code no}, {@code on}, {@code off},
 *       {@code 2026-01-31}, {@code 10:30}, {@code 007}, {@code 1_000}, {@code +49}, {@code 0x1F};
 *       so is what stands in quotes;
 *   <li>a name stands once in an object, and is a text;
 *   <li>there are no tags ({@code !!type}), anchors, aliases, merged keys, directives, or second
 *       documents, and no more than {@value YamlTree#MAX_DEPTH} levels.
 * </ul>
 */
public final class YamlData {

    private final YamlText yaml;
    private final JsonNode data;

    private YamlData(YamlText yaml, JsonNode data) {
        this.yaml = yaml;
        this.data = data;
    }

    /**
     * Reads a source.
     *
     * @throws SourceFault if it is not the YAML described above
     */
    public static YamlData of(Source source) {
        YamlText yaml = new YamlText(source.name(), 1, source.text());
        return new YamlData(yaml, YamlTree.read(yaml));
    }

    /** A value of any kind; a missing node if there is nothing but comments. Not to be changed. */
    public JsonNode data() {
        return data;
    }

    /**
     * The line in which a value starts, counted from 1. It is looked for anew on each call, for
     * messages.
     *
     * @param path a way such as {@code [2].authors[0].name}; empty for the whole
     * @return 0 if there is no such value
     */
    public int lineOf(String path) {
        return YamlPlaces.lineOf(yaml, path);
    }
}
