package dev.perigee.maven;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** The package of the class {@code Routes}. */
final class RoutesPackage {

    private static final Pattern NAME =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    /** JLS § 3.9. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("_ abstract assert boolean break byte case catch char class const continue"
                                    + " default do double else enum extends false final finally"
                                    + " float for goto if implements import instanceof int"
                                    + " interface long native new null package private protected"
                                    + " public return short static strictfp super switch"
                                    + " synchronized this throw throws transient true try void"
                                    + " volatile while")
                            .split(" "));

    private RoutesPackage() {}

    /** What the parameter says, or the group of the project, made a name that is allowed. */
    static String of(Optional<String> parameter, String groupId) throws MojoFailureException {
        Optional<String> said = parameter.map(String::strip).filter(name -> !name.isEmpty());
        if (said.isEmpty()) {
            return Arrays.stream(groupId.split("\\."))
                    .map(RoutesPackage::legal)
                    .collect(Collectors.joining("."));
        }
        if (!Arrays.stream(said.get().split("\\.", -1)).allMatch(RoutesPackage::isLegal)) {
            throw PluginProblems.badParameter(
                    "routesPackage", said.get(), "the name of a package, such as com.example.site");
        }
        return said.get();
    }

    private static String legal(String part) {
        String word = part.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
        String named = word.isEmpty() || !startsName(word) ? "_" + word : word;
        return KEYWORDS.contains(named) ? named + "_" : named;
    }

    private static boolean startsName(String word) {
        return Character.isJavaIdentifierStart(word.codePointAt(0));
    }

    private static boolean isLegal(String part) {
        return NAME.matcher(part).matches() && !KEYWORDS.contains(part);
    }
}
