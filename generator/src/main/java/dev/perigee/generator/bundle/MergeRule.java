package dev.perigee.generator.bundle;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What becomes of the files of one name, from all over the class path. The first rule that fits:
 *
 * <ol>
 *   <li>The jar's own manifest and index replace all others, its signatures cannot hold, and a
 *       module's descriptor speaks of one library only: {@link #LEFT_OUT}.
 *   <li>Service files and Spring's lists of imports are sets of lines: {@link #LINES}.
 *   <li>Spring's factories are lists, one a key: {@link #LISTS}.
 *   <li>Licenses, notices and configuration that is read from all over the class path stand one
 *       behind the other: {@link #TEXTS}.
 *   <li>Log4j's list of its plugins: {@link #LOG4J_PLUGINS}.
 *   <li>Of all else the first on the class path is taken: {@link #FIRST}.
 * </ol>
 */
enum MergeRule {
    LEFT_OUT,
    LINES,
    LISTS,
    TEXTS,
    LOG4J_PLUGINS,
    FIRST;

    private static final String META_INF = "META-INF/";

    private static final Pattern NOT_KEPT =
            Pattern.compile(
                    "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");

    private static final Pattern SETS_OF_LINES =
            Pattern.compile("META-INF/(services/[^/]+|spring/[^/]+\\.imports)");

    private static final Set<String> SETS_OF_LISTS =
            Set.of("META-INF/spring.factories", "META-INF/spring/aot.factories");

    private static final Set<String> READ_FROM_EVERYWHERE =
            Set.of(
                    "META-INF/io.netty.versions.properties",
                    "META-INF/spring.handlers",
                    "META-INF/spring.schemas",
                    "META-INF/spring.tooling",
                    "reference.conf");

    private static final Pattern LEGAL =
            Pattern.compile(
                    "(META-INF/)?(LICEN[CS]E|NOTICE|COPYING|COPYRIGHT|DEPENDENCIES|AUTHORS|ABOUT)"
                            + "([._-][^/]*)?");

    private static final String LOG4J =
            "META-INF/org/apache/logging/log4j/core/config/plugins/Log4j2Plugins.dat";

    static MergeRule of(Resource resource) {
        String name = resource.name();
        String upper = name.toUpperCase(Locale.ROOT);
        if (isLeftOut(resource, upper)) {
            return LEFT_OUT;
        }
        if (resource.version() > 0) {
            return FIRST;
        }
        if (SETS_OF_LINES.matcher(name).matches()) {
            return LINES;
        }
        if (SETS_OF_LISTS.contains(name)) {
            return LISTS;
        }
        if (READ_FROM_EVERYWHERE.contains(name) || LEGAL.matcher(upper).matches()) {
            return TEXTS;
        }
        return name.equals(LOG4J) ? LOG4J_PLUGINS : FIRST;
    }

    private static boolean isLeftOut(Resource resource, String upper) {
        return NOT_KEPT.matcher(upper).matches()
                || resource.name().equals("module-info.class")
                || SiteEntries.NAMES.contains(resource.name())
                // No class path looks there.
                || (resource.version() > 0 && upper.startsWith(META_INF));
    }
}
