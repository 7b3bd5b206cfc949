package dev.perigee.runtime.files;

import java.util.List;
import java.util.Locale;

/**
 * Which content coding a client likes best (RFC 9110 § 12.5.3). A malformed weight counts as 0, a
 * coding that is not named counts as {@code *} does, and identity is taken where nothing better is:
 * an answer that the client can hardly read is still better than none.
 */
public final class AcceptedCodings {

    /** The coding that is none. */
    public static final String IDENTITY = "identity";

    private AcceptedCodings() {}

    /**
     * The best of the codings that there are.
     *
     * @param header the values of {@code Accept-Encoding}; empty if there is none
     * @param offered in the order of our own preference, without identity
     */
    public static String best(String header, List<String> offered) {
        String best = IDENTITY;
        double bestWeight = Math.max(weight(header, IDENTITY, false), 0);
        for (int i = offered.size() - 1; i >= 0; i--) {
            double weight = weight(header, offered.get(i), true);
            if (weight > 0 && weight >= bestWeight) {
                best = offered.get(i);
                bestWeight = weight;
            }
        }
        return best;
    }

    /** The weight of a coding, 0 to 1; -1 if the header does not speak of it. */
    private static double weight(String header, String coding, boolean orAny) {
        double any = -1;
        for (String item : header.split(",", -1)) {
            int semicolon = item.indexOf(';');
            String name = (semicolon < 0 ? item : item.substring(0, semicolon)).strip();
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals(coding) || lower.equals("x-" + coding)) {
                return semicolon < 0 ? 1 : quality(item.substring(semicolon + 1).strip());
            }
            if (orAny && lower.equals("*")) {
                any = semicolon < 0 ? 1 : quality(item.substring(semicolon + 1).strip());
            }
        }
        return any;
    }

    /** {@code q=0.5} (RFC 9110 § 12.4.2). */
    private static double quality(String parameter) {
        String text = parameter.toLowerCase(Locale.ROOT).replace(" ", "");
        return text.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
                ? Double.parseDouble(text.substring(2))
                : 0;
    }
}
