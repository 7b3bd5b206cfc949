package dev.perigee.generator.compile;

import dev.perigee.generator.launch.CompilerOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What javac is told beside paths: the project's own arguments between what they may override and
 * what they may not.
 *
 * <p>Left out of the project's arguments is what is ours to decide, and what has no meaning where
 * no annotation processor or plugin runs and nothing is a module.
 */
final class JavacArguments {

    private static final Set<String> DROPPED_WITH_VALUE =
            Set.of(
                    "-d",
                    "-s",
                    "-h",
                    "-cp",
                    "-classpath",
                    "--class-path",
                    "-sourcepath",
                    "--source-path",
                    "-p",
                    "--module-path",
                    "--module-source-path",
                    "--upgrade-module-path",
                    "--patch-module",
                    "--module-version",
                    "-m",
                    "--module",
                    "-processor",
                    "-processorpath",
                    "--processor-path",
                    "--processor-module-path",
                    "-encoding",
                    "-Xstdout");

    private static final Set<String> LANGUAGE_LEVEL =
            Set.of("--release", "-source", "--source", "-target", "--target");

    private static final List<String> DROPPED_STARTS =
            List.of("-J", "-A", "-proc:", "-Xplugin:", "-implicit:", "-Xprefer:");

    private static final Set<String> DROPPED =
            Set.of("-verbose", "-version", "--version", "-fullversion", "--full-version", "-X");

    private JavacArguments() {}

    static List<String> of(CompilerOptions options) {
        List<String> arguments = new ArrayList<>(List.of("-g"));
        boolean hasRelease = !options.release().isBlank();
        arguments.addAll(usable(options.arguments(), hasRelease));
        if (hasRelease && !isOwn(options.release())) {
            arguments.addAll(List.of("--release", options.release()));
        }
        if (options.parameters()) {
            arguments.add("-parameters");
        }
        arguments.addAll(
                List.of(
                        "-proc:none",
                        "-implicit:class",
                        // not by time, of which the classes of a jar have the younger one
                        "-Xprefer:source",
                        // every error of every source, whatever is wrong with another one
                        "-Xmaxerrs",
                        "0",
                        "--should-stop=ifError=FLOW",
                        // of the class path, which is not the one that the project compiles with
                        "-Xlint:-path,-classfile"));
        return List.copyOf(arguments);
    }

    /** What javac compiles for unless it is told: to look that up again takes it 100 ms. */
    private static boolean isOwn(String release) {
        return release.equals(String.valueOf(Runtime.version().feature()));
    }

    /** For some of the pages: what is compiled already is taken as it is. */
    static List<String> ofSome(CompilerOptions options) {
        return of(options).stream()
                .map(argument -> argument.equals("-Xprefer:source") ? "-Xprefer:newer" : argument)
                .toList();
    }

    private static List<String> usable(List<String> arguments, boolean hasRelease) {
        List<String> usable = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            boolean level = hasRelease && LANGUAGE_LEVEL.contains(name);
            if (level || DROPPED_WITH_VALUE.contains(name)) {
                if (equals < 0 && rest.hasNext()) {
                    rest.next();
                }
            } else if (!DROPPED.contains(name)
                    && DROPPED_STARTS.stream().noneMatch(argument::startsWith)) {
                usable.add(argument);
            }
        }
        return usable;
    }
}
