package dev.perigee.generator.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left to do to put a finished site in place. Once it is on the disk the new site is the
 * one that counts: whoever comes after a crash does the rest, and doing a part twice does no harm.
 *
 * @param moves folders to replace, in order
 */
record Journal(List<Move> moves) {

    private static final String FILE_NAME = "publish.journal";
    private static final int VERSION = 1;

    /**
     * A folder to replace, in two renames.
     *
     * @param next the new content; once it is gone from here, the move is done
     * @param old where the present content goes; nothing is there before
     * @param target the folder to replace; it need not exist
     */
    record Move(Path next, Path old, Path target) {

        void run(Checkpoint checkpoint) throws IOException {
            if (!exists(next)) {
                return;
            }
            if (exists(target)) {
                checkpoint.before("put aside " + target.getFileName());
                if (exists(old)) {
                    // Not by us: we put it aside once. An empty folder is no loss.
                    Files.delete(target);
                } else {
                    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            checkpoint.before("put in place " + target.getFileName());
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
        }

        /** Puts everything back where it was before {@link #run}, however far that came. */
        void undo() throws IOException {
            if (!exists(next)) {
                Files.move(target, next, StandardCopyOption.ATOMIC_MOVE);
            }
            if (exists(old) && !exists(target)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }

        private static boolean exists(Path path) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        }
    }

    Journal {
        moves = List.copyOf(moves);
    }

    /** Where the journal of a work folder is. */
    static Path file(Path work) {
        return work.resolve(FILE_NAME);
    }

    /** Writes the journal, at once or not at all. */
    void write(Path work, Checkpoint checkpoint) throws IOException {
        Path file = file(work);
        Path written = work.resolve(FILE_NAME + ".new");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeInt(moves.size());
            for (Move move : moves) {
                for (Path path : List.of(move.next(), move.old(), move.target())) {
                    out.writeUTF(named(work, path));
                }
            }
        }
        checkpoint.before("write journal");
        Files.write(written, bytes.toByteArray());
        Trees.force(written);
        checkpoint.before("decide");
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        Trees.force(work);
    }

    /** Reads a journal. */
    static Journal read(Path work) throws IOException {
        byte[] bytes = Files.readAllBytes(file(work));
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readInt();
            if (version != VERSION) {
                throw new IOException("it is of version " + version);
            }
            List<Move> moves = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                moves.add(new Move(path(work, in), path(work, in), path(work, in)));
            }
            return new Journal(moves);
        }
    }

    void run(Checkpoint checkpoint) throws IOException {
        for (Move move : moves) {
            move.run(checkpoint);
        }
    }

    void undo() throws IOException {
        for (int i = moves.size() - 1; i >= 0; i--) {
            moves.get(i).undo();
        }
    }

    /** Relative to the journal, so that a project may be moved before it is built again. */
    private static String named(Path folder, Path path) {
        try {
            return folder.relativize(path).toString();
        } catch (IllegalArgumentException e) {
            return path.toString(); // on another drive
        }
    }

    private static Path path(Path work, DataInputStream in) throws IOException {
        return work.resolve(in.readUTF()).normalize();
    }
}
