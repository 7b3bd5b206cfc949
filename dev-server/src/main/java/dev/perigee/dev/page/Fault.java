package dev.perigee.dev.page;

import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong with the site, as its author reads it: in the browser, in the terminal
 * and in JSON in the same words.
 *
 * @param title what did not work, such as {@code GET /posts/1 failed}
 * @param message what is wrong; it may have several lines
 * @param todo what to do about it; empty where the message says it
 * @param file that it is about, relative to the project, with {@code /}
 * @param line counted from 1; 0 where it is not known
 * @param column counted from 1; 0 where it is not known
 * @param excerpt the lines around it
 * @param trace where the exception came from, if it was one
 */
public record Fault(
        String title,
        String message,
        String todo,
        Optional<String> file,
        int line,
        int column,
        Excerpt excerpt,
        Trace trace) {

    /** What cannot be built, as a title. */
    public static final String NOT_BUILT = "The site does not build";

    /** Makes texts fit to be shown. */
    public Fault {
        title = Printable.line(title);
        message = Printable.text(message);
        todo = Printable.text(todo);
        file = file.map(Printable::line);
    }

    /**
     * A problem of the build.
     *
     * @param title what did not work, such as {@link #NOT_BUILT}
     */
    public static Fault of(Problem problem, String title, SiteCode code) {
        return at(
                title,
                problem.message(),
                "",
                problem.file(),
                problem.line(),
                problem.column(),
                code);
    }

    /** All problems of a build. */
    public static List<Fault> of(List<Problem> problems, SiteCode code) {
        return problems.stream().map(problem -> of(problem, NOT_BUILT, code)).toList();
    }

    /**
     * What was thrown while something was done. Faults of sources, which may be several, are told
     * with their place; of anything else the innermost line of the site's own code is.
     *
     * @param title what did not work, such as {@code GET /posts/1 failed}
     */
    public static List<Fault> of(Throwable thrown, String title, SiteCode code) {
        return ThrownFaults.of(thrown, title, code);
    }

    static Fault ofSource(SourceFault fault, String title, SiteCode code) {
        return at(
                title,
                fault.what(),
                fault.todo(),
                Optional.of(fault.name()),
                fault.line(),
                fault.column(),
                code);
    }

    private static Fault at(
            String title,
            String message,
            String todo,
            Optional<String> file,
            int line,
            int column,
            SiteCode code) {
        Excerpt excerpt =
                file.map(name -> Excerpt.of(name, code.text(name), line, column))
                        .orElse(Excerpt.none());
        return new Fault(title, message, todo, file, line, column, excerpt, Trace.none());
    }

    /** File, line and column, as far as they are known: {@code pages/a.java:3:7}. */
    Optional<String> place() {
        return file.map(
                name ->
                        name
                                + (line > 0 ? ":" + line : "")
                                + (line > 0 && column > 0 ? ":" + column : ""));
    }
}
