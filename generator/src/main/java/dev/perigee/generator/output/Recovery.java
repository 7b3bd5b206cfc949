package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does what a build that was stopped left to do. */
public final class Recovery {

    private Recovery() {}

    /**
     * Puts a site in place that was complete when its build was stopped. {@link OutputStage#open}
     * does so by itself; whoever only reads what was built calls this first, with the {@link
     * BuildLock} held. Without such a site there is nothing to do.
     *
     * @param workDirectory {@code target/perigee}
     * @throws OutputException if something else was put there in the meantime
     */
    public static void run(Path workDirectory) throws IOException {
        run(workDirectory, Checkpoint.NONE);
    }

    static void run(Path work, Checkpoint checkpoint) throws IOException {
        if (!Files.exists(Journal.file(work))) {
            return;
        }
        try {
            Journal.read(work).run(checkpoint);
        } catch (DirectoryNotEmptyException e) {
            throw new OutputException(OutputProblems.interruptedOutput(e.getFile()), e);
        }
        finish(work, checkpoint);
    }

    /** The last step, once all folders are in place. */
    static void finish(Path work, Checkpoint checkpoint) throws IOException {
        checkpoint.before("delete journal");
        Files.delete(Journal.file(work));
        Trees.force(work);
    }
}
