package dev.perigee.core.render;

import dev.perigee.api.HttpError;
import dev.perigee.core.naming.NearestName;
import dev.perigee.core.render.names.AccessException;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.source.SourceFault;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can go wrong when a template is rendered, each in full sentences. */
final class TemplateProblems {

    private static final int SHOWN = 12;

    private TemplateProblems() {}

    static SourceFault noPage(String path) {
        return SourceFault.at(
                path, 0, 0, "There is no such template.", "Add it, or correct the name.");
    }

    static SourceFault noTemplate(Reference reference, Collection<String> names) {
        return reference
                .place()
                .fault(
                        "There is no template for '%s': no file %s."
                                .formatted(reference.tag(), String.join(" or ", reference.paths())),
                        choices(reference.name(), names, "Add it, or remove the tag."));
    }

    static SourceFault noLayout(String name, Collection<String> names) {
        return SourceFault.at(
                "layouts/" + name + Reference.ENDING,
                0,
                0,
                "There is no such layout.",
                choices(name, names, "Add it, or name another one."));
    }

    static SourceFault noName(
            Place place, String text, String first, Collection<String> names, Call call) {
        return place.fault(
                "Nothing is called '%s' here, so '{{%s}}' has no value.".formatted(first, text)
                        + chain(call),
                first.equals("else")
                        ? "Mustache has no 'else': end the section, and write {{^name}}…{{/name}}."
                        : choices(first, names, "Nothing has a name here."));
    }

    static SourceFault noPart(
            Place place, String before, String part, Collection<String> names, Call call) {
        return place.fault(
                "'%s' has no '%s', so '{{%s.%s}}' has no value."
                                .formatted(before, part, before, part)
                        + chain(call),
                choices(part, names, "It has no names at all."));
    }

    static SourceFault notPublic(Place place, String name, Call call) {
        return place.fault(
                "'{{%s}}' has no value: what is called so is not public, or static, or gives nothing."
                                .formatted(name)
                        + chain(call),
                "Make it a public method or field, or a component of a record.");
    }

    static SourceFault noLoopName(Place place, String name, Call call) {
        return place.fault(
                "'{{%s}}' has no value here.".formatted(name) + chain(call),
                "Within a section that repeats there are %s."
                        .formatted(String.join(", ", LoopNames.ALL)));
    }

    static SourceFault noText(Place place, String name, @Nullable Object value, Call call) {
        String type = value == null ? "null" : value.getClass().getSimpleName();
        return place.fault(
                "'{{%s}}' is of class %s, which has no text.".formatted(name, type) + chain(call),
                "Name one of its components, or give the class a toString.");
    }

    /** What the site's own code threw; faults, and errors that are answers, as they are. */
    static RuntimeException threw(Place place, RuntimeException failure, Call call) {
        if (failure instanceof SourceFault || failure instanceof HttpError) {
            return failure;
        }
        String what =
                failure instanceof AccessException access
                        ? access.accessor() + " threw " + access.getCause()
                        : "The model threw " + failure;
        return place.fault(
                what + "." + chain(call), "Correct it, or the value that it was made of.");
    }

    static SourceFault tooDeep(Place place, Call call) {
        return place.fault(
                "Sections and templates stand in each other more than %d deep here."
                                .formatted(RenderState.NESTING)
                        + chain(call),
                "Show less of the data, or see whether it has an end at all.");
    }

    static SourceFault outOfStack(String page, Call call) {
        String what = "Values, sections or templates stand in each other too deep." + chain(call);
        String todo = "See whether the data holds itself, and show less of it.";
        return SourceFault.at(page, 0, 0, what, todo);
    }

    static SourceFault tooMuch(Place place, Call call) {
        return place.fault(
                "The page takes more than %d rounds of sections and calls of templates."
                                .formatted(RenderState.STEPS)
                        + chain(call),
                "See whether a list has no end, or components multiply each other.");
    }

    static SourceFault textOutsideOfBlocks(Place place, String layout) {
        return place.fault(
                "This stands in {{<%s}} but in none of its blocks, so it would be shown nowhere."
                        .formatted(layout),
                "Put it into a block: {{$content}}…{{/content}}.");
    }

    static SourceFault blockTwice(Place place, String block) {
        return place.fault(
                "The block {{$%s}} is given a second time.".formatted(block),
                "Remove one of the two.");
    }

    static SourceFault noBlock(
            Place place, String block, String layout, Collection<String> blocks) {
        return place.fault(
                "%s has no block {{$%s}}, so this would be shown nowhere.".formatted(layout, block),
                choices(block, blocks, "It has no blocks at all."));
    }

    static SourceFault noContent(String layout, Collection<String> blocks) {
        return SourceFault.at(
                layout,
                0,
                0,
                "The layout has no block {{$content}}, so the page's content would be shown nowhere.",
                "Put {{$content}}{{/content}} where it belongs. "
                        + choices("content", blocks, "It has no blocks at all."));
    }

    static RuntimeException lambdaThrew(Place place, RuntimeException failure, Call call) {
        if (failure instanceof SourceFault || failure instanceof HttpError) {
            return failure;
        }
        return place.fault(
                "The lambda here threw %s.".formatted(failure) + chain(call),
                "Correct it, or the text that it was given.");
    }

    static SourceFault endless(Place place, Call call) {
        return place.fault(
                "Templates call each other more than %d deep here, probably without end."
                                .formatted(RenderState.DEPTH)
                        + chain(call),
                "Let the call depend on data that ends: {{#children}}{{>node}}{{/children}},"
                        + " where the innermost has children too, but none in them.");
    }

    static SourceFault tooLarge(String path) {
        return SourceFault.at(
                path,
                0,
                0,
                "The page grows over %d million characters.".formatted(PageWriter.LIMIT >> 20),
                "Divide it into several pages.");
    }

    static String choices(String name, Collection<String> names, String none) {
        if (names.isEmpty()) {
            return none;
        }
        String nearest =
                NearestName.of(name, names).map(each -> "Did you mean '" + each + "'? ").orElse("");
        List<String> first = names.stream().sorted().limit(SHOWN).toList();
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return nearest + "There are: " + String.join(", ", first) + more + ".";
    }

    /** How rendering came here, the nearest caller first. */
    static String chain(Call call) {
        StringBuilder places = new StringBuilder();
        int shown = 0;
        for (Call each = call; each != null && each.place() != null; each = each.caller()) {
            if (shown++ < SHOWN) {
                places.append(places.isEmpty() ? "" : ", ").append(each.place().inFile());
            }
        }
        return places.isEmpty() ? "" : " It was called by " + places + ".";
    }
}
