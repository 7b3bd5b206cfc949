package dev.perigee.core.render;

import dev.perigee.core.naming.NoSuchRouteException;
import dev.perigee.core.naming.RouteName;
import dev.perigee.core.render.names.ValueText;
import dev.perigee.core.routing.ParameterException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A link by the name of a route: {@code posts id=7}, {@code posts#top id=post.id}. In the order of
 * the code, the value of a parameter is
 *
 * <ol>
 *   <li>what a tag gives: {@code id={{post.id}}};
 *   <li>a text in quotes, without white space: {@code id="first"};
 *   <li>a text that starts with a digit or a hyphen: {@code id=7};
 *   <li>the value of a name, if there is one in scope: {@code id=post.id};
 *   <li>the text as it is: {@code id=first}.
 * </ol>
 */
final class NamedLink {

    /** A name, which starts with no capital, alone or with parameters. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?!\\p{javaUpperCase})\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
                            + "([?#][^\\s<>]*)?(\\s+[^\\s=<>{}]+=.*)?",
                    Pattern.DOTALL);

    private static final Pattern SUFFIX = Pattern.compile("(?=[?#])");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern LITERAL = Pattern.compile("[-\\p{Digit}].*", Pattern.DOTALL);

    private final TemplateFunctions functions;
    private final FaultPlace place;

    NamedLink(TemplateFunctions functions, FaultPlace place) {
        this.functions = functions;
        this.place = place;
    }

    /** Whether a text, without white space around, may be meant as one. */
    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** The URL of a section that is rendered. */
    String url(HelperCall call, List<Word> words) {
        Map<String, String> values =
                arguments(words, word -> value(call, word.text(), word.hasValue()));
        RouteName route = route(words.get(0).text(), values);
        try {
            return functions.link(route, values) + suffix(words.get(0).text());
        } catch (IllegalArgumentException e) {
            throw HelperProblems.badValue(place, e);
        }
    }

    /** Looks at what is known before: the name, its parameters, and values that are literals. */
    void check(String text) {
        List<Word> words =
                Pattern.compile("\\s+")
                        .splitAsStream(text.strip())
                        .map(word -> new Word(word, word.indexOf(HelperText.TAG) >= 0))
                        .toList();
        boolean known =
                words.stream().skip(1).noneMatch(word -> nameOf(word).indexOf(HelperText.TAG) >= 0);
        if (!known) {
            return;
        }
        Map<String, Optional<String>> values = arguments(words, NamedLink::literal);
        RouteName route = route(words.get(0).text(), values);
        Map<String, String> literals = new LinkedHashMap<>();
        values.forEach((name, value) -> value.ifPresent(it -> literals.put(name, it)));
        try {
            functions.requireFit(route, literals);
        } catch (ParameterException e) {
            throw HelperProblems.badValue(place, e);
        }
    }

    private RouteName route(String target, Map<String, ?> values) {
        try {
            return functions.routes().find(SUFFIX.split(target, 2)[0], values.keySet());
        } catch (NoSuchRouteException e) {
            throw place.fault(e.what(), e.todo());
        }
    }

    private <T> Map<String, T> arguments(List<Word> words, Function<Word, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        for (Word word : words.subList(1, words.size())) {
            int equals = word.text().indexOf('=');
            if (equals < 1) {
                throw HelperProblems.noParameter(place, word.text());
            }
            String text = word.text().substring(equals + 1);
            T before = values.put(nameOf(word), value.apply(new Word(text, word.hasValue())));
            if (before != null) {
                throw HelperProblems.parameterTwice(place, nameOf(word));
            }
        }
        return values;
    }

    private static String nameOf(Word word) {
        int equals = word.text().indexOf('=');
        return equals < 1 ? word.text() : word.text().substring(0, equals);
    }

    private static String suffix(String target) {
        String[] parts = SUFFIX.split(target, 2);
        return parts.length == 2 ? parts[1] : "";
    }

    private static Optional<String> literal(Word word) {
        if (word.hasValue()) {
            return Optional.empty();
        }
        String text = word.text();
        if (QUOTED.matcher(text).matches()) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        boolean literal = LITERAL.matcher(text).matches() || !HelperNames.isName(text);
        return literal ? Optional.of(text) : Optional.empty();
    }

    private static String value(HelperCall call, String text, boolean hasValue) {
        if (hasValue) {
            return text;
        }
        return literal(new Word(text, false)).orElseGet(() -> inScope(call, text));
    }

    /** A name whose start is there must be there as a whole. */
    private static String inScope(HelperCall call, String name) {
        int dot = name.indexOf('.', 1);
        boolean meant = dot > 0 && call.find(name.substring(0, dot)).isPresent();
        Optional<Object> value = meant ? call.resolve(name) : call.find(name);
        return value.map(ValueText::of).orElse(meant ? "" : name);
    }
}
