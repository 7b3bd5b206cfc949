package dev.perigee.core.render;

import dev.perigee.core.render.tags.Place;
import dev.perigee.core.render.tags.TagKind;
import java.util.List;

/**
 * A template that another one calls.
 *
 * @param name as it is written
 * @param kind of the tag: partial or layout
 * @param place of the tag
 */
record Reference(String name, TagKind kind, Place place) {

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
        return new Reference(other, kind, place);
    }

    /** As it is written in the template. */
    String tag() {
        return "{{" + kind.sign() + name + "}}";
    }
}
