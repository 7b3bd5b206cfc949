package dev.perigee.core.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a pattern's steps, its matchers looked up by name. */
final class StepMaker {

    private final RoutePattern pattern;
    private final Map<String, ? extends Predicate<String>> matchers;
    private int parameters;

    StepMaker(RoutePattern pattern, Map<String, ? extends Predicate<String>> matchers) {
        this.pattern = pattern;
        this.matchers = matchers;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Segment segment : pattern.segments()) {
            steps.add(step(steps.size(), segment));
        }
        return steps;
    }

    private Step step(int index, Segment segment) {
        List<Slot> slots = segment.parameters().stream().map(this::slot).toList();
        return switch (segment.kind()) {
            case TEXT -> new Step.Literal(index, segment.text());
            case MIXED -> new Step.Mixed(index, new MixedMatcher(texts(segment), slots));
            case MATCHED, PARAMETER -> new Step.One(index, slots.get(0));
            case OPTIONAL -> new Step.Maybe(index, slots.get(0));
            case MIXED_REST -> new Step.MixedRest(index, new MixedMatcher(texts(segment), slots));
            case REST -> new Step.Rest(index, slots.get(0));
        };
    }

    private Slot slot(Piece.Parameter parameter) {
        Predicate<String> matcher = parameter.matcher().map(this::known).orElse(value -> true);
        boolean anyValue = parameter.matcher().isEmpty();
        return new Slot(parameters++, parameter.arity(), matcher, anyValue);
    }

    private Predicate<String> known(String name) {
        Predicate<String> matcher = matchers.get(name);
        if (matcher == null) {
            throw PatternProblems.unknownMatcher(name, pattern, matchers.keySet());
        }
        return matcher;
    }

    /** The text before, between and after the parameters, {@code ""} where there is none. */
    private static List<String> texts(Segment segment) {
        List<String> texts = new ArrayList<>();
        String text = "";
        for (Piece piece : segment.pieces()) {
            if (piece instanceof Piece.Text literal) {
                text = literal.text();
            } else {
                texts.add(text);
                text = "";
            }
        }
        texts.add(text);
        return texts;
    }
}
