package dev.perigee.runtime.site;

import dev.perigee.core.index.IndexException;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.nio.file.Path;

/** Every way in which a built site can be missing or broken, in the words that the user reads. */
final class SiteProblems {

    private SiteProblems() {}

    static StartException notBuilt(Path index, Path files) {
        return new StartException(
                "There is no built site: "
                        + index
                        + " and "
                        + files
                        + " are made by"
                        + " 'mvn generate-sources'. Build the site first.");
    }

    static StartException noSiteInJar(Path jar, String entry) {
        return new StartException(
                jar
                        + " holds no site: the entry "
                        + entry
                        + " is missing. Run the jar that"
                        + " perigee:bundle made (it ends with -ssr.jar).");
    }

    static StartException notAsWritten(Path jar, String entry, String flaw) {
        return new StartException(
                "The entry "
                        + entry
                        + " of "
                        + jar
                        + " "
                        + flaw
                        + ". Do not repack the jar; make it"
                        + " again with perigee:bundle.");
    }

    static StartException unreadable(Path where, IOException cause) {
        String sentence =
                cause instanceof IndexException
                        ? String.valueOf(cause.getMessage())
                        : "The site in "
                                + where
                                + " cannot be read ("
                                + cause
                                + "). Build it again.";
        return new StartException(sentence, cause);
    }
}
