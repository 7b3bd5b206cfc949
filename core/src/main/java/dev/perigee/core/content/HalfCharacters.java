package dev.perigee.core.content;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import tools.jackson.databind.JsonNode;

/** Finds halves of surrogate pairs, which JSON can escape and UTF-8 cannot hold. */
final class HalfCharacters {

    private HalfCharacters() {}

    /**
     * Looks at all texts and names.
     *
     * @throws SourceFault if one holds a half
     */
    static void refuseIn(JsonNode node, Source source) {
        if (node.isString()) {
            refuse(node.asString(), source);
        }
        node.propertyNames().forEach(name -> refuse(name, source));
        node.values().forEach(value -> refuseIn(value, source));
    }

    private static void refuse(String text, Source source) {
        boolean half = text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff);
        if (half) {
            throw ContentProblems.halfCharacter(source.name());
        }
    }
}
