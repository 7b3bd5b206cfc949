package dev.perigee.core.render;

import java.util.regex.Pattern;

/** Names in the text of helpers. */
final class HelperNames {

    private static final Pattern NAME = Pattern.compile("[^\\s<>{}|*#\\[\\]()`!,;:]+");

    private HelperNames() {}

    /** Whether a text, without white space around, is a name and nothing else. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && (text.equals(".")
                        || (!text.startsWith(".") && !text.endsWith(".") && !text.contains("..")));
    }
}
