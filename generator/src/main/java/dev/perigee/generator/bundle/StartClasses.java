package dev.perigee.generator.bundle;

import java.util.List;

/**
 * The classes of which every start needs hundreds: those of the runtime and of what it stands on.
 * They are not compressed. Inflating them one by one, while several threads wait for the same jar,
 * would be a tenth of the time until the first answer; the jar is about 7 MB longer for it.
 */
final class StartClasses {

    private static final List<String> FOLDERS =
            List.of(
                    "com/fasterxml/jackson/annotation/",
                    "dev/perigee/",
                    "org/eclipse/jetty/",
                    "org/slf4j/",
                    "tools/jackson/core/",
                    "tools/jackson/databind/");

    private StartClasses() {}

    static boolean hold(String entry) {
        return entry.endsWith(".class") && FOLDERS.stream().anyMatch(entry::startsWith);
    }
}
