package dev.perigee.core.content;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** What Jackson found wrong with a value, in words for the site's author. */
final class ValueProblems {

    private static final int LONGEST = 60;
    private static final String WHOLE = "a whole number";

    private static final Map<Class<?>, String> FORMS =
            Map.ofEntries(
                    Map.entry(String.class, "text"),
                    Map.entry(LocalDate.class, "a date such as 2026-01-31"),
                    Map.entry(LocalDateTime.class, "a time such as 2026-01-31T10:00:00"),
                    Map.entry(LocalTime.class, "a time such as 10:00"),
                    Map.entry(Instant.class, "a time such as 2026-01-31T10:00:00Z"),
                    Map.entry(OffsetDateTime.class, "a time such as 2026-01-31T10:00:00+01:00"),
                    Map.entry(ZonedDateTime.class, "a time such as 2026-01-31T10:00:00+01:00"),
                    Map.entry(YearMonth.class, "a month such as '2026-01'"),
                    Map.entry(Year.class, "a year such as 2026"),
                    Map.entry(Duration.class, "a duration such as PT1H30M"),
                    Map.entry(Period.class, "a period such as P1M"),
                    Map.entry(char.class, "a single character"),
                    Map.entry(Character.class, "a single character"),
                    Map.entry(int.class, WHOLE),
                    Map.entry(Integer.class, WHOLE),
                    Map.entry(long.class, WHOLE),
                    Map.entry(Long.class, WHOLE),
                    Map.entry(short.class, WHOLE),
                    Map.entry(Short.class, WHOLE),
                    Map.entry(byte.class, WHOLE),
                    Map.entry(Byte.class, WHOLE),
                    Map.entry(BigInteger.class, WHOLE),
                    Map.entry(double.class, "a number"),
                    Map.entry(Double.class, "a number"),
                    Map.entry(float.class, "a number"),
                    Map.entry(Float.class, "a number"),
                    Map.entry(BigDecimal.class, "a number"),
                    Map.entry(boolean.class, "true or false"),
                    Map.entry(Boolean.class, "true or false"),
                    Map.entry(URI.class, "a URL"),
                    Map.entry(UUID.class, "a UUID"));

    private ValueProblems() {}

    static Sentence of(JacksonException e, FailedValue failed, JsonMapper mapper) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = new ArrayList<>();
            Optional.ofNullable(unknown.getKnownPropertyIds())
                    .ifPresent(ids -> ids.forEach(id -> known.add(String.valueOf(id))));
            return FieldProblems.unknown(
                    failed.way(),
                    unknown.getPropertyName(),
                    unknown.getReferringClass().getSimpleName(),
                    known);
        }
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return FieldProblems.refused(failed.way(), e.getCause());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return mismatch(mismatch.getTargetType(), failed, mapper);
        }
        if (e instanceof InputCoercionException || e instanceof JsonNodeException) {
            return FieldProblems.range(failed.way(), shown(failed.node()));
        }
        return FieldProblems.unfit(failed.way(), shown(failed.node()), e.getOriginalMessage());
    }

    private static Sentence mismatch(Class<?> target, FailedValue failed, JsonMapper mapper) {
        String is = shown(failed.node());
        if (target.isArray() && failed.way().endsWith("]")) {
            return mismatch(target.getComponentType(), failed, mapper);
        }
        if (target.isEnum()) {
            return FieldProblems.noChoice(
                    failed.way(), is, failed.node().asString(""), choices(target, mapper));
        }
        return FieldProblems.wrongType(
                failed.way(),
                form(target),
                is,
                target == String.class && failed.node().isValueNode());
    }

    private static List<String> choices(Class<?> target, JsonMapper mapper) {
        List<String> choices = new ArrayList<>();
        for (Object constant : target.getEnumConstants()) {
            choices.add(mapper.valueToTree(constant).asString());
        }
        return choices;
    }

    private static String form(Class<?> target) {
        if (FORMS.containsKey(target)) {
            return FORMS.getOrDefault(target, "");
        }
        if (Iterable.class.isAssignableFrom(target) || target.isArray()) {
            return "a list";
        }
        boolean fields = Map.class.isAssignableFrom(target) || target.isRecord();
        return fields ? "an object with fields" : "of the type " + target.getSimpleName();
    }

    /** A value in a message. */
    static String shown(JsonNode node) {
        if (node.isArray()) {
            return "a list";
        }
        if (node.isObject()) {
            return "an object";
        }
        String text = node.asString("").replaceAll("\\p{Cntrl}", " ");
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return node.isString() ? "'" + cut + "'" : cut;
    }
}
