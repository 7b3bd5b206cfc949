package dev.perigee.core.render;

import dev.perigee.core.source.SourceFault;
import java.util.Collection;
import tools.jackson.core.JacksonException;

/** Everything that can be wrong with what a helper is given, each in full sentences. */
final class HelperProblems {

    private HelperProblems() {}

    static SourceFault json(HelperCall call, String text) {
        return call.fault(
                "'%s' is no name of a value, which {{#json}} wants.".formatted(shown(text)),
                "Write {{#json}}name{{/json}}.");
    }

    static SourceFault notJson(HelperCall call, String name, JacksonException failure) {
        return call.fault(
                "'%s' cannot be written as JSON: %s.".formatted(name, failure.getOriginalMessage()),
                "Give a record, a map or a list of values that can.");
    }

    static SourceFault misspelt(HelperCall call, String name, String helper) {
        return call.fault(
                "Nothing is called '%s' here, and no helper is.".formatted(name),
                "Did you mean {{#%1$s}}%2$s{{/%1$s}}?"
                        .formatted(helper, shown(call.raw().strip())));
    }

    static SourceFault noAsset(HelperCall call, String name, Collection<String> known) {
        return call.fault(
                "There is no asset '%s'.".formatted(shown(name)),
                TemplateProblems.choices(
                        name, known, "Put the file into the folder of assets, src/main/assets."));
    }

    static SourceFault noPath(HelperCall call, String target) {
        return call.fault(
                "'%s' is no path of the site, and no name of a route.".formatted(shown(target)),
                "A path starts with '/': {{#link}}/about{{/link}}; a name stands alone, or with"
                        + " parameters: {{#link}}posts id=7{{/link}}.");
    }

    static SourceFault noRoute(HelperCall call, String target, Collection<String> known) {
        return call.fault(
                "The site has nothing at '%s'.".formatted(shown(target)),
                TemplateProblems.choices(target, known, "It has no pages at all yet."));
    }

    static SourceFault badLink(HelperCall call, String target, IllegalArgumentException failure) {
        return call.fault(
                "'%s' is no link: %s".formatted(shown(target), failure.getMessage()),
                "Give each parameter of the pattern its value: {{#link}}/posts/[id] {{id}}{{/link}}.");
    }

    static SourceFault badValue(FaultPlace place, IllegalArgumentException failure) {
        return place.fault("This is no link.", String.valueOf(failure.getMessage()));
    }

    static SourceFault noParameter(FaultPlace place, String word) {
        return place.fault(
                "'%s' behind the name of a route is no parameter.".formatted(shown(word)),
                "Write each with its name: {{#link}}posts id=7{{/link}}.");
    }

    static SourceFault parameterTwice(FaultPlace place, String parameter) {
        return place.fault(
                "The parameter '%s' has two values.".formatted(shown(parameter)), "Remove one.");
    }

    static SourceFault noDate(HelperCall call, String name, String value) {
        return call.fault(
                "'%s' is '%s', which is no date.".formatted(shown(name), shown(value)),
                "Give a date of java.time or a text such as 2026-01-31 or 2026-01-31T12:00:00Z.");
    }

    static SourceFault badPattern(HelperCall call, String pattern, String why) {
        return call.fault(
                "'%s' is no pattern of a date: %s.".formatted(shown(pattern), why),
                "Write letters as d MMM yyyy (those of java.time.format.DateTimeFormatter), or iso,"
                        + " short, medium, long, full, rss.");
    }

    static SourceFault notInPattern(HelperCall call, String pattern, String value) {
        return call.fault(
                "'%s' has not all that the pattern '%s' wants.".formatted(value, shown(pattern)),
                "Leave out what it has not, or give a full date and time.");
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
