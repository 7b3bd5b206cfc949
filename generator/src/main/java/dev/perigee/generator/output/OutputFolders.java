package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.file.Path;

/** Whether a site could be put where its settings want it; nothing is written for that. */
public final class OutputFolders {

    private OutputFolders() {}

    /**
     * Looks at the output folder as a build does before it starts.
     *
     * @throws OutputException if it must not be replaced
     */
    public static void check(OutputRequest request) throws IOException {
        OutputFolder.check(request);
        Path work = request.workDirectory();
        Path staging = work.resolve("staging");
        LastSite.checkOurs(request, new Layout(work, request.outputDirectory(), staging, staging));
    }
}
