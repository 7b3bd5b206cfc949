package dev.perigee.core.content;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A JSON file. Numbers keep their digits, as in YAML. */
record JsonText(Source source, JsonMapper mapper, JsonNode data) implements DataText {

    /**
     * Reads a file.
     *
     * @throws SourceFault if it is no JSON, or beyond the limits of JSON everywhere on the site
     */
    static JsonText of(Source source, JsonMapper mapper) {
        try (JsonParser parser = mapper.createParser(source.text())) {
            JsonNode data =
                    mapper.reader()
                            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                            .readTree(parser);
            if (data == null) {
                return new JsonText(source, mapper, MissingNode.getInstance());
            }
            if (source.text().contains("\\u")) {
                HalfCharacters.refuseIn(data, source);
            }
            return new JsonText(source, mapper, data);
        } catch (StreamConstraintsException e) {
            throw ContentProblems.beyondLimits(source.name());
        } catch (JacksonException e) {
            throw malformed(source, e);
        }
    }

    private static SourceFault malformed(Source source, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        boolean known = at != null && at.getLineNr() > 0;
        return ContentProblems.noJson(
                source.name(),
                known ? at.getLineNr() : 0,
                known ? at.getColumnNr() : 0,
                e.getOriginalMessage());
    }

    /**
     * Reads the file once more, so that the places of the many values without a fault cost nothing.
     */
    @Override
    public int lineOf(String way) {
        try (JsonParser parser = mapper.createParser(source.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean start = token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY;
                if (start && way(parser, token).equals(way)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 0;
        }
    }

    /** The way to the value that a token starts. */
    private static String way(JsonParser parser, JsonToken token) {
        TokenStreamContext context = parser.streamReadContext();
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        return way(opens ? context.getParent() : context);
    }

    private static String way(TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String before = way(context.getParent());
        return context.inArray()
                ? before + "[" + context.getCurrentIndex() + "]"
                : Way.field(before, String.valueOf(context.currentName()));
    }
}
