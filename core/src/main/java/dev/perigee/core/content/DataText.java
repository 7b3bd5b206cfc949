package dev.perigee.core.content;

import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.FrontMatter;
import dev.perigee.core.markdown.YamlData;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import tools.jackson.databind.JsonNode;

/** The data of a source, whatever it is written in. */
interface DataText {

    /** A value of any kind; a missing node if there is none. */
    JsonNode data();

    /**
     * The line in which a value starts, counted from 1.
     *
     * @param way such as {@code [2].authors[0].name}; empty for the whole
     * @return 0 if there is no such value
     */
    int lineOf(String way);

    /** Where the text below the data starts; -1 if none can follow. */
    default int bodyStart() {
        return -1;
    }

    /**
     * Reads a source.
     *
     * @throws SourceFault if it is malformed
     */
    static DataText of(Source source, ContentFile.Form form, Json json) {
        return switch (form) {
            case MARKDOWN -> new Top(FrontMatter.of(source));
            case YAML -> new Yaml(YamlData.of(source));
            case JSON -> JsonText.of(source, json.mapper());
        };
    }

    /** The front matter of a Markdown file. */
    record Top(FrontMatter file) implements DataText {

        @Override
        public JsonNode data() {
            return file.data();
        }

        @Override
        public int lineOf(String way) {
            return file.lineOf(way);
        }

        @Override
        public int bodyStart() {
            return file.source().text().length() - file.body().length();
        }
    }

    /** A YAML file. */
    record Yaml(YamlData yaml) implements DataText {

        @Override
        public JsonNode data() {
            return yaml.data();
        }

        @Override
        public int lineOf(String way) {
            return yaml.lineOf(way);
        }
    }
}
