package dev.perigee.generator.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** One message in a file: its type (1 byte), then its values. */
public final class FrameFile {

    private FrameFile() {}

    /** Writes it in place of any that is there. */
    public static void write(Path file, int type, Consumer<FrameWriter> values) throws IOException {
        FrameWriter frame = new FrameWriter();
        values.accept(frame);
        byte[] payload = frame.payload();
        byte[] bytes = new byte[payload.length + 1];
        bytes[0] = (byte) type;
        System.arraycopy(payload, 0, bytes, 1, payload.length);
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "frame", ".tmp");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads it.
     *
     * @throws IOException if there is none
     */
    public static Frame read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new IOException(file + " is empty.");
        }
        byte[] payload = new byte[bytes.length - 1];
        System.arraycopy(bytes, 1, payload, 0, payload.length);
        return new Frame(bytes[0] & 0xff, payload);
    }
}
