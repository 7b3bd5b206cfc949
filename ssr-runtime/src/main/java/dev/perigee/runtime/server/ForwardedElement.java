package dev.perigee.runtime.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.QuotedCSV;

/**
 * What one proxy wrote into a {@code Forwarded} header (RFC 7239 § 4).
 *
 * @param parameters by name in lower case, unquoted
 */
record ForwardedElement(Map<String, String> parameters) {

    /** The elements of all such headers of a request, in order. */
    static List<ForwardedElement> read(List<String> values) {
        List<ForwardedElement> elements = new ArrayList<>();
        for (String element : new QuotedCSV(true, values.toArray(String[]::new))) {
            elements.add(new ForwardedElement(parameters(element)));
        }
        return elements;
    }

    private static Map<String, String> parameters(String element) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : element.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.putIfAbsent(name, QuotedCSV.unquote(pair.substring(equals + 1).strip()));
            }
        }
        return parameters;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
