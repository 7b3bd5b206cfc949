package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does what a build that was stopped left to do. */
final class Recovery {

    private Recovery() {}

    /** Puts a site in place that was complete; without a journal there is nothing to do. */
    static void run(OutputRequest request, Layout layout, Checkpoint checkpoint)
            throws IOException {
        if (!Files.exists(layout.journal())) {
            return;
        }
        Journal journal = Journal.read(layout.work());
        try {
            journal.run(checkpoint);
        } catch (DirectoryNotEmptyException e) {
            throw new OutputException(
                    OutputProblems.interruptedOutput(request.name(Path.of(e.getFile()))), e);
        }
        finish(layout, checkpoint);
    }

    /** The last step, once all folders are in place. */
    static void finish(Layout layout, Checkpoint checkpoint) throws IOException {
        checkpoint.before("delete journal");
        Files.delete(layout.journal());
        Trees.force(layout.work());
    }
}
