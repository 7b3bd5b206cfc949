package dev.perigee.generator.output;

import dev.perigee.core.index.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Counts and digests what goes into a file, and remembers if the disk failed: whoever writes might
 * swallow that.
 */
final class FileSink extends OutputStream {

    private static final int BUFFER = 16 * 1024;

    private final StagedTree tree;
    private final String key;
    private final boolean isFile;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.newDigest();
    private long size;
    private Optional<IOException> failure = Optional.empty();

    private FileSink(StagedTree tree, String key, Optional<OutputStream> file) {
        this.tree = tree;
        this.key = key;
        this.isFile = file.isPresent();
        this.out = new BufferedOutputStream(file.orElseGet(OutputStream::nullOutputStream), BUFFER);
    }

    /** Starts a file; if its name is taken, what is written goes nowhere, and the claims tell. */
    static FileSink of(StagedTree tree, String key) throws IOException {
        return new FileSink(tree, key, tree.create(key));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
        digest.update(bytes, start, length);
        size += length;
    }

    /** Flushing is ours to do, at the end. */
    @Override
    public void flush() {}

    /** Ends the file; what goes wrong then is a {@link #failure} too. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
        }
    }

    /** Ends the file and removes what there is of it. */
    void abandon() {
        close();
        try {
            delete();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
        }
    }

    void delete() throws IOException {
        if (isFile) {
            tree.delete(key);
        }
    }

    /** What the disk said, if it failed. */
    Optional<IOException> failure() {
        return failure;
    }

    long size() {
        return size;
    }

    /** The digest of all that was written; ends the counting. */
    Sha256 sha256() {
        return Sha256.of(digest.digest());
    }
}
