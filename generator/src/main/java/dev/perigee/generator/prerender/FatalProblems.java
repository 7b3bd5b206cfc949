package dev.perigee.generator.prerender;

import dev.perigee.generator.prerender.SourceLines.SourceLine;
import dev.perigee.generator.problem.Problem;
import java.time.Duration;
import java.util.Optional;

/** What ends the worker. */
final class FatalProblems {

    private FatalProblems() {}

    static Problem hangs(AtWork at, Optional<SourceLine> line, Duration deadline) {
        String where = line.map(known -> ", called from " + known).orElse("");
        return at(
                at.task(),
                line,
                late(at.task(), Wording.seconds(deadline))
                        + " It was in "
                        + at.place()
                        + where
                        + ". If it is only slow, raise perigee.pathDeadline (seconds).");
    }

    private static String late(Station.Task task, String deadline) {
        if (task instanceof Station.Task.Listing listing) {
            return what(task)
                    + " yielded nothing for "
                    + deadline
                    + ListingProblems.behind(listing.entry())
                    + ".";
        }
        return what(task) + " did not finish within " + deadline + ".";
    }

    static Problem exits(Station.Task task, Optional<SourceLine> line) {
        return at(
                task,
                line,
                what(task)
                        + " called System.exit, which ends the build. Throw an exception"
                        + " instead.");
    }

    /** By a thread that the site's code started itself. */
    static Problem exits(String thread, Optional<SourceLine> line) {
        String message =
                "The thread '"
                        + Wording.printable(thread)
                        + "' called System.exit, which ends the build. Throw an exception instead.";
        return line.map(at -> Problem.at(at.file(), at.line(), message))
                .orElse(Problem.of(message));
    }

    static Problem outOfMemory(Station.Task task, Throwable error, Optional<SourceLine> line) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return at(
                task,
                line,
                what(task)
                        + " ran out of memory ("
                        + error.getMessage()
                        + "; the worker has "
                        + megabytes
                        + " MB). Use less, as by Response.stream, or give the worker"
                        + " more: -Dperigee.worker.args=-Xmx2g.");
    }

    /** The stack of a thread, as a stack trace shows it. */
    static String stack(AtWork at) {
        StringBuilder text = new StringBuilder(what(at.task()));
        at.stack().forEach(frame -> text.append("\n\tat ").append(frame));
        return text.toString();
    }

    private static String what(Station.Task task) {
        if (task instanceof Station.Task.Rendering rendering) {
            return "GET " + rendering.path().named();
        }
        return task instanceof Station.Task.Listing listing
                ? "getStaticPaths of " + listing.route().entry().pattern()
                : "Making the matcher of " + task.source();
    }

    private static Problem at(Station.Task task, Optional<SourceLine> line, String message) {
        SourceLine place = line.orElse(new SourceLine(task.source(), 0));
        return Problem.at(place.file(), place.line(), message);
    }
}
