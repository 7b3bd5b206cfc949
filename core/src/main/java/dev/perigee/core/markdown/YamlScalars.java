package dev.perigee.core.markdown;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a single value is, as {@link YamlData} says. */
final class YamlScalars {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,999})");
    private static final Pattern FRACTION =
            Pattern.compile("-?(0|[1-9][0-9]{0,499})(\\.[0-9]{1,499})?([eE][+-]?[0-9]{1,3})?");
    private static final int LONG_DIGITS = 18;

    private YamlScalars() {}

    static JsonNode value(YamlText yaml, ScalarEvent scalar) {
        String text = text(yaml, scalar);
        return scalar.isPlain() ? plain(text) : JsonNodeFactory.instance.stringNode(text);
    }

    /** The text as it is, in or without quotes. */
    static String text(YamlText yaml, ScalarEvent scalar) {
        String text = scalar.getValue();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(
                        text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
                    throw YamlProblems.halfCharacter(yaml, scalar);
                }
                i++;
            }
        }
        return text;
    }

    private static JsonNode plain(String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> nodes.nullNode();
            case "true", "True", "TRUE" -> nodes.booleanNode(true);
            case "false", "False", "FALSE" -> nodes.booleanNode(false);
            default -> numberOrText(text);
        };
    }

    private static JsonNode numberOrText(String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        char last = text.charAt(text.length() - 1);
        if (last < '0' || last > '9') {
            return nodes.stringNode(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return text.length() <= LONG_DIGITS
                    ? nodes.numberNode(Long.parseLong(text))
                    : nodes.numberNode(new BigInteger(text));
        }
        // Not by the factory, which would take the zero of 1.10 away.
        return FRACTION.matcher(text).matches()
                ? DecimalNode.valueOf(new BigDecimal(text))
                : nodes.stringNode(text);
    }
}
