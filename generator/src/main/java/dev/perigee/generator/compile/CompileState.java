package dev.perigee.generator.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept from one compilation for the next, in the file {@value #FILE}.
 *
 * @param fingerprint of everything that the classes depend on
 * @param complete false while class files are being written: then {@code classes} lists whatever
 *     may be there
 * @param classes the class files that are ours
 */
record CompileState(String fingerprint, boolean complete, List<CompiledClass> classes) {

    static final String FILE = "compile.state";

    private static final int VERSION = 0x50470001;

    CompileState {
        classes = List.copyOf(classes);
    }

    /** Nothing if there is no such file, or it is torn or of another version. */
    static Optional<CompileState> read(Path workDirectory) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(workDirectory.resolve(FILE));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        int body = bytes.length - Long.BYTES;
        if (body < Integer.BYTES || Checksum.of(bytes, body) != longAt(bytes, body)) {
            return Optional.empty();
        }
        return parse(new DataInputStream(new ByteArrayInputStream(bytes, 0, body)));
    }

    /** Puts the new state in the place of the old one, in one step. */
    void write(Path workDirectory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeUTF(fingerprint);
        out.writeBoolean(complete);
        out.writeInt(classes.size());
        for (CompiledClass each : classes) {
            write(out, each);
        }
        out.writeLong(Checksum.of(bytes.toByteArray()));
        Path fresh = workDirectory.resolve(FILE + ".new");
        Files.write(fresh, bytes.toByteArray());
        Files.move(
                fresh,
                workDirectory.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(DataOutputStream out, CompiledClass each) throws IOException {
        out.writeUTF(each.name());
        out.writeUTF(each.source());
        out.writeUTF(each.page());
        out.writeBoolean(each.topLevel());
        out.writeLong(each.size());
        out.writeLong(each.checksum());
    }

    private static Optional<CompileState> parse(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            return Optional.empty();
        }
        String fingerprint = in.readUTF();
        boolean complete = in.readBoolean();
        int count = in.readInt();
        List<CompiledClass> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            classes.add(
                    new CompiledClass(
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readBoolean(),
                            in.readLong(),
                            in.readLong()));
        }
        return Optional.of(new CompileState(fingerprint, complete, classes));
    }

    private static long longAt(byte[] bytes, int offset) {
        return ByteBuffer.wrap(bytes).getLong(offset);
    }
}
