package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Frame;
import dev.perigee.generator.channel.FrameFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What the last good build of a work directory was asked for, so that somebody who is not Maven can
 * ask for the same again: module testing does, with another output folder.
 *
 * @param request as it was given
 * @param begun when that build began; sources that are younger are not in it
 */
public record BuildRecord(BuildRequest request, FileTime begun) {

    /** Its name in the work directory. */
    public static final String FILE_NAME = "build.record";

    /** Counts the changes of what is in the file, as no other version can read it. */
    private static final int VERSION = 1;

    /** Writes it; a work directory that cannot be written has told of that already. */
    static void write(BuildRequest request, FileTime begun) {
        Path file = request.workDirectory().resolve(FILE_NAME);
        try {
            FrameFile.write(file, VERSION, out -> WorkOrder.write(out, request));
            Files.setLastModifiedTime(file, begun);
        } catch (IOException ignored) {
            // The site is built all the same.
        }
    }

    /** The record of a work directory; empty if there is none that this version can read. */
    public static Optional<BuildRecord> read(Path workDirectory) {
        Path file = workDirectory.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Frame frame = FrameFile.read(file);
            return frame.type() == VERSION
                    ? Optional.of(
                            new BuildRecord(
                                    WorkOrder.readRequest(frame), Files.getLastModifiedTime(file)))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
