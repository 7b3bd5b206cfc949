package dev.perigee.generator.bundle;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** What can go wrong with the jar, in the words of whoever reads it. */
final class BundleProblems {

    private BundleProblems() {}

    static Problem notBuilt(String site) {
        return Problem.in(
                site,
                "There is no built site here. The goal prerender makes it; give it to the plugin's"
                        + " execution in front of bundle:"
                        + " <goals><goal>prerender</goal><goal>bundle</goal></goals>.");
    }

    static Problem lastBuildFailed(String report) {
        return Problem.in(
                report,
                "The last prerender failed, so that the static files and the classes of the pages may"
                        + " not belong together. Mend what it says and run prerender again.");
    }

    static Problem noRuntime() {
        return Problem.of(
                "The project does not depend on Perigee's runtime, which answers in the jar. Add the"
                        + " dependency dev.perigee:perigee-ssr-runtime to its pom, with the version of"
                        + " the plugin.");
    }

    static Problem noJar(String label, IOException cause) {
        return Problem.in(
                label,
                "It is on the project's class path, but it is no jar that can be read: "
                        + reason(cause)
                        + ". If Maven fetched it, delete it from the local repository, so that it is"
                        + " fetched anew.");
    }

    static Problem noPageClass(String file) {
        return Problem.in(
                file,
                "This class of a page is no longer where prerender left it. Run prerender again.");
    }

    static Problem fileMissing(String file) {
        return Problem.in(
                file, "prerender wrote this file, but it is no longer there. Run prerender again.");
    }

    static Problem fileChanged(String file) {
        return Problem.in(
                file,
                "It is not as prerender wrote it, and the site index has its old size and checksum."
                        + " Changes made here are lost at the next build: change the page, or the file in"
                        + " src/main/public, and run prerender again.");
    }

    static Problem unreadable(IOException cause) {
        return Problem.of(reason(cause));
    }

    static Problem notWritten(String jar, IOException cause) {
        return Problem.in(
                jar,
                "The jar could not be made: "
                        + reason(cause)
                        + ". What was there before is as it was. Check the folder's owner and free"
                        + " space.");
    }

    static Problem duplicates(String taken, String passedOver, String first, int count) {
        boolean one = count == 1;
        return Problem.in(
                passedOver,
                first
                        + (one ? " is" : " and " + (count - 1) + " more are")
                        + " also in "
                        + taken
                        + ", with other content. The jar has "
                        + (one ? "that" : "those")
                        + " of "
                        + taken
                        + ", which comes first on the class path. If this is one library twice,"
                        + " exclude one of the two dependencies.");
    }

    static Problem moreDuplicates(int count) {
        return Problem.of(
                "There are "
                        + count
                        + " more pairs of jars with files of one name and other content.");
    }

    private static String reason(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof NoSuchFileException ? "there is no " + message : message;
    }
}
