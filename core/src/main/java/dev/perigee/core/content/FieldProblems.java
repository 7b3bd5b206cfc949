package dev.perigee.core.content;

import java.util.Collection;
import java.util.List;

/** Everything that can be wrong with a field of an entry, each in full sentences. */
final class FieldProblems {

    private static final int LONGEST = 200;

    private FieldProblems() {}

    static Sentence unknown(String way, String name, Shape shape) {
        return unknown(way, name, shape.typeName(), shape.fields().keySet());
    }

    static Sentence unknown(String way, String name, String type, Collection<String> known) {
        String todo =
                Nearest.of(name, known)
                        .map(nearest -> "Did you mean '" + nearest + "'?")
                        .orElse("It has: " + String.join(", ", known) + ".");
        return new Sentence("%s is not one of %s.".formatted(subject(way), type), todo);
    }

    static Sentence missing(String way, Shape shape) {
        return new Sentence(
                "%s is missing.".formatted(subject(way)),
                "Add it, or make it Optional or @Nullable in %s.".formatted(shape.typeName()));
    }

    static Sentence noValue(String way) {
        return new Sentence("%s has no value.".formatted(subject(way)), "Write one behind it.");
    }

    static Sentence wrongType(String way, String wanted, String is, boolean quotesHelp) {
        return new Sentence(
                "%s must be %s, but is %s.".formatted(subject(way), wanted, is),
                quotesHelp ? "Put it in quotes." : "Change it, or its type.");
    }

    static Sentence noChoice(String way, String is, String text, List<String> choices) {
        String todo =
                Nearest.of(text, choices)
                        .map(nearest -> "Did you mean '" + nearest + "'?")
                        .orElse("Choose one of these.");
        return new Sentence(
                "%s must be one of %s, but is %s."
                        .formatted(subject(way), String.join(", ", choices), is),
                todo);
    }

    static Sentence range(String way, String is) {
        return new Sentence(
                "%s is %s, a number that its type cannot hold.".formatted(subject(way), is),
                "Change it, or its type.");
    }

    static Sentence refused(String way, Throwable cause) {
        String said = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new Sentence(
                "%s was refused by its class, with %s%s."
                        .formatted(subject(way), cause.getClass().getSimpleName(), dotless(said)),
                "Change the value, or the check in the class.");
    }

    static Sentence unfit(String way, String is, String message) {
        return new Sentence(
                "%s is %s, which does not fit: %s.".formatted(subject(way), is, dotless(message)),
                "Change it, or its type.");
    }

    static Sentence noEntry(String way, String id, String collection, Collection<String> ids) {
        String todo =
                Nearest.of(id, ids)
                        .map(nearest -> "Did you mean '" + nearest + "'?")
                        .orElse("Add it there, or change the reference.");
        return new Sentence(
                "%s refers to '%s', which is no entry of the collection '%s'."
                        .formatted(subject(way), id, collection),
                todo);
    }

    static Sentence notPublished(String way, String id, String collection, String why) {
        return new Sentence(
                "%s refers to '%s' of the collection '%s', which %s."
                        .formatted(subject(way), id, collection, why),
                "Publish it, or change the reference.");
    }

    private static String subject(String way) {
        String cut = way.length() > LONGEST ? way.substring(0, LONGEST) + "…" : way;
        return way.isEmpty() ? "The entry" : "The field '" + cut + "'";
    }

    private static String dotless(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
