package dev.perigee.dev.site;

import dev.perigee.core.index.FileEntry;
import dev.perigee.generator.output.LooseFile;
import dev.perigee.runtime.files.FileBytes;
import dev.perigee.runtime.files.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The content of the files that were found last: between the moment that one is found and the one
 * that it is sent, nothing else knows its bytes. Safe for use by many threads.
 */
public final class KeptFiles implements FileStore {

    private static final int FEWEST = 16;
    private static final int MOST = 512;
    private static final long MOST_BYTES = 64L << 20;

    private final Map<FileEntry, LooseFile> files = new HashMap<>();
    private final Deque<LooseFile> order = new ArrayDeque<>();
    private long bytes;

    /** Keeps a file for a while. */
    synchronized FileEntry keep(LooseFile file) {
        if (files.put(file.entry(), file) == null) {
            order.addLast(file);
            bytes += size(file);
        }
        while (order.size() > MOST || (order.size() > FEWEST && bytes > MOST_BYTES)) {
            LooseFile old = order.removeFirst();
            bytes -= size(old);
            files.remove(old.entry());
        }
        return file.entry();
    }

    private static long size(LooseFile file) {
        return file.bytes().map(content -> content.length).orElse(0);
    }

    private synchronized LooseFile file(FileEntry entry) throws IOException {
        LooseFile file = files.get(entry);
        if (file == null) {
            throw new NoSuchFileException(entry.key());
        }
        return file;
    }

    @Override
    public FileBytes open(FileEntry entry) throws IOException {
        LooseFile file = file(entry);
        return file.bytes().isPresent()
                ? new Held(ByteBuffer.wrap(file.bytes().get()))
                : new OnDisk(open(file.path().orElseThrow(), entry));
    }

    private static FileChannel open(Path path, FileEntry entry) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        if (channel.size() != entry.size()) {
            channel.close();
            throw new NoSuchFileException(path.toString(), null, "it was changed meanwhile");
        }
        return channel;
    }

    /** The content for code that reads it as a stream; the caller closes it. */
    InputStream stream(FileEntry entry) throws IOException {
        return new ByteArrayInputStream(bytes(entry));
    }

    /** The whole content. */
    public byte[] bytes(FileEntry entry) throws IOException {
        LooseFile file = file(entry);
        return file.bytes().isPresent()
                ? file.bytes().get()
                : Files.readAllBytes(file.path().orElseThrow());
    }

    @Override
    public void close() {
        // What is open is closed by the one who opened it.
    }

    /** In memory. */
    private record Held(ByteBuffer content) implements FileBytes {

        @Override
        public ByteBuffer read(long position, long most, Supplier<ByteBuffer> space) {
            int length = (int) Math.min(most, content.limit() - position);
            return content.slice((int) position, length).asReadOnlyBuffer();
        }

        @Override
        public void close() {}
    }

    /** In a file. */
    private record OnDisk(FileChannel channel) implements FileBytes {

        @Override
        public ByteBuffer read(long position, long most, Supplier<ByteBuffer> space)
                throws IOException {
            ByteBuffer buffer = space.get();
            buffer.clear().limit((int) Math.min(buffer.capacity(), most));
            if (channel.read(buffer, position) <= 0) {
                throw new IOException("The file has become shorter than it was.");
            }
            return buffer.flip();
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException ignored) {
                // It was only read.
            }
        }
    }
}
