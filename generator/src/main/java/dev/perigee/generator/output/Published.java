package dev.perigee.generator.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the last build put where: the record without which a folder is not ours to replace. It lies
 * beside the index, and its own modification time is when the site was complete.
 *
 * @param output the output folder, relative to the work folder if it can be
 * @param unserved files of the output folder that the site does not answer, such as {@code
 *     _headers}
 */
record Published(String output, Set<String> unserved) {

    private static final String FILE_NAME = "published";
    private static final int VERSION = 1;

    Published {
        unserved = Set.copyOf(unserved);
    }

    static Published of(Layout layout, Set<String> unserved) {
        return new Published(named(layout), unserved);
    }

    static Path file(Path index) {
        return index.resolve(FILE_NAME);
    }

    /**
     * The record of the last build; empty if there is none, or one that cannot be read. Every
     * version starts with its number and the output folder.
     */
    static Optional<Published> read(Path index) throws IOException {
        Path file = file(index);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readInt();
            String output = in.readUTF();
            if (version != VERSION) {
                return Optional.of(new Published(output, Set.of()));
            }
            Set<String> unserved = new TreeSet<>();
            for (int i = in.readInt(); i > 0; i--) {
                unserved.add(in.readUTF());
            }
            return Optional.of(new Published(output, unserved));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(Path index) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeUTF(output);
            out.writeInt(unserved.size());
            for (String name : new TreeSet<>(unserved)) {
                out.writeUTF(name);
            }
        }
        Files.write(file(index), bytes.toByteArray());
    }

    /** Whether it speaks of this output folder. */
    boolean isOf(Layout layout) {
        return output.equals(named(layout));
    }

    private static String named(Layout layout) {
        try {
            return layout.work()
                    .relativize(layout.output())
                    .toString()
                    .replace(File.separatorChar, '/');
        } catch (IllegalArgumentException e) {
            return layout.output().toString(); // on another drive
        }
    }
}
