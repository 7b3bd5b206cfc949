package dev.perigee.generator.compile;

import dev.perigee.generator.problem.Nearest;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Optional;

/** Everything that can go wrong when pages are compiled, each in full sentences. */
final class CompileProblems {

    private CompileProblems() {}

    static Problem noCompiler(String javaHome) {
        return Problem.of(
                "The Java in %s has no compiler. Run Maven with a JDK: set JAVA_HOME to one."
                        .formatted(javaHome));
    }

    static Problem releaseTooOld(String release) {
        return Problem.of(
                "The project is compiled for Java %s, but pages need 17 or newer. Set maven.compiler.release to 17."
                        .formatted(release));
    }

    static Problem releaseTooNew(String release, int running) {
        return Problem.of(
                "The project is compiled for Java %s, but this build runs on Java %d. Run Maven with JDK %s or newer, or lower maven.compiler.release."
                        .formatted(release, running, release));
    }

    static Problem unknownEncoding(String encoding) {
        return Problem.of(
                "'%s' is no encoding that this Java knows. Set project.build.sourceEncoding to UTF-8."
                        .formatted(encoding));
    }

    static Problem badArguments(String javac) {
        return Problem.of(
                "javac refuses the arguments of the project's compiler configuration: %s."
                        .formatted(javac.strip().replaceFirst("\\.$", "")));
    }

    static Problem notReadable(IOException failure) {
        return Problem.of(
                "A file that the pages need could not be read: %s. Check its rights and the disk."
                        .formatted(reason(failure)));
    }

    static Problem notWritten(String folder, IOException failure) {
        return Problem.of(
                "The class files could not be written to %s: %s. Check its rights and the space on the disk."
                        .formatted(folder, reason(failure)));
    }

    static Problem crashed(String said) {
        return Problem.of(
                "javac failed without naming an error.%s"
                        .formatted(said.isBlank() ? "" : " It said:\n" + said.strip()));
    }

    static Problem malformed(String name, SourceText.Flaw flaw, Charset charset) {
        return new Problem(
                "Byte 0x%02X at offset %d is not %s. Save the file in %s%s, or set project.build.sourceEncoding to the encoding that it has."
                        .formatted(
                                flaw.value(),
                                flaw.offset(),
                                charset,
                                charset,
                                flaw.utf16() ? " (it looks like UTF-16)" : ""),
                Optional.of(name),
                flaw.line(),
                flaw.column());
    }

    static Problem publicClass(Place place, String className) {
        return place.problem(
                "The class %s is public, but the file is not named %s.java. Remove 'public'."
                        .formatted(className, className));
    }

    static Problem duplicateClass(String name, String other, String className, String newPackage) {
        return Problem.in(
                name,
                "The class %s is declared in %s too. Write 'package %s;' as the first line of %s, or rename one of the classes."
                        .formatted(className, other, newPackage, name));
    }

    static Problem hidesClass(String name, String other, String className, String newPackage) {
        return Problem.in(
                name,
                "The class %s is declared in %s too, and the jar could hold only one. Write 'package %s;' as the first line of %s, or rename one of the classes."
                        .formatted(className, other, newPackage, name));
    }

    static Problem differInCase(String name, String other, String className, String otherClass) {
        return Problem.in(
                name,
                "The classes %s and %s, which is declared in %s, differ only in case, so a disk that does not tell case apart would lose one of them. Rename one."
                        .formatted(className, otherClass, other));
    }

    static Problem notPublic(Place place, String javac) {
        return place.problem(
                "%s\nA handler is public, as the interface has it: write 'public' in front."
                        .formatted(javac));
    }

    static Problem noApi(Place place, String javac) {
        return place.problem(
                "%s\nAdd the dependency dev.perigee:perigee-ssr-runtime to the project."
                        .formatted(javac));
    }

    static Problem perhapsGenerated(Place place, String javac) {
        return place.problem(
                "%s\nIf an annotation processor or another compiler makes this class, or a source of another name declares it, bind the goal prerender to the phase process-classes."
                        .formatted(javac));
    }

    static String noRoute(String name, Collection<String> names) {
        String nearest = Nearest.question(Nearest.of(name, names));
        return "There is no route named '%s'.%s"
                .formatted(
                        name,
                        nearest.isEmpty()
                                ? " If its page has moved, link to where it is now; mvn perigee:routes lists all."
                                : nearest);
    }

    static Problem routeMissing(Place place, String javac, String hint) {
        return place.problem(javac + "\n" + hint);
    }

    static Problem warningsAreErrors() {
        return Problem.of(
                "There are warnings, and the project's compiler arguments make them errors (-Werror). Correct what they say.");
    }

    /** An error in javac's own words. */
    static Problem error(Place place, String javac) {
        return place.problem(javac);
    }

    /** A warning in javac's own words. */
    static Problem warning(Place place, String javac) {
        return place.problem(javac);
    }

    private static String reason(IOException failure) {
        String name = failure.getClass().getSimpleName();
        String kind = name.equals("FileSystemException") || name.equals("IOException") ? "" : name;
        return kind.isEmpty()
                ? String.valueOf(failure.getMessage())
                : failure.getMessage() + " (" + kind + ")";
    }
}
