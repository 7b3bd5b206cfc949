package dev.perigee.core.render;

import dev.perigee.core.render.tags.Place;
import dev.perigee.core.render.tags.TagKind;
import java.util.List;
import java.util.Map;

/**
 * A template that another one calls.
 *
 * @param name as it is written
 * @param kind of the tag: partial or layout
 * @param place of the tag
 * @param blocks that a call of a layout gives, by name
 */
record Reference(String name, TagKind kind, Place place, Map<String, BlockBody> blocks) {

    static final String ENDING = ".mustache";

    /** Where its source may be, the first that is there counts. */
    List<String> paths() {
        String file = name.endsWith(ENDING) ? name : name + ENDING;
        return folders().stream().map(folder -> folder + "/" + file).toList();
    }

    List<String> folders() {
        return kind == TagKind.LAYOUT ? List.of("layouts", "components") : List.of("components");
    }

    /** Whether the name is a variable's, whose value is the name. */
    boolean isDynamic() {
        return name.startsWith("*");
    }

    Reference named(String other) {
        return new Reference(other, kind, place, blocks);
    }

    /** As it is written in the template. */
    String tag() {
        return "{{" + kind.sign() + name + "}}";
    }
}
