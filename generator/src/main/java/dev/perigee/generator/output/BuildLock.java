package dev.perigee.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One build at a time in one work folder, between processes and within one. The operating system
 * takes the lock back when its holder dies, so a dead build blocks nobody.
 */
public final class BuildLock implements Closeable {

    private static final String FILE_NAME = "build.lock";
    private static final int PAUSE_MILLIS = 50;

    /** The byte that is locked lies far behind the text, which stays readable on Windows too. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;
    private final Optional<Object> identity;

    private BuildLock(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.getParent());
        this.channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        this.identity = identity(file);
    }

    /**
     * Waits until no other build works in this folder, and keeps others out until it is closed.
     *
     * @param workDirectory made if it does not exist
     * @param waiting is told once, in a sentence, if there is something to wait for
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public static BuildLock acquire(Path workDirectory, Consumer<String> waiting)
            throws IOException, InterruptedException {
        Path file = workDirectory.resolve(FILE_NAME);
        AtomicBoolean told = new AtomicBoolean();
        Consumer<String> once =
                sentence -> {
                    if (!told.getAndSet(true)) {
                        waiting.accept(sentence);
                    }
                };
        while (true) {
            BuildLock lock = new BuildLock(file);
            if (lock.isTaken(once)) {
                return lock;
            }
        }
    }

    /**
     * Waits, and takes the lock unless its file is no longer the one that others see. One channel
     * stays open all the while: on POSIX systems, closing any channel of a file gives up the locks
     * that this process has on it.
     */
    private boolean isTaken(Consumer<String> waiting) throws IOException, InterruptedException {
        boolean taken = false;
        try {
            while (!tryLock()) {
                waiting.accept(waitingFor());
                Thread.sleep(PAUSE_MILLIS);
            }
            sign();
            taken = isInPlace();
            return taken;
        } catch (ClosedByInterruptException e) {
            throw (InterruptedException) new InterruptedException(e.toString()).initCause(e);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Whether it still keeps others out; not if its folder was removed. */
    boolean isHeld() {
        return channel.isOpen() && isInPlace();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private boolean tryLock() throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another thread of this process
        }
    }

    private boolean isInPlace() {
        return identity.isPresent() && Objects.equals(identity, identity(file));
    }

    private void sign() throws IOException {
        String pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private String waitingFor() throws IOException {
        ByteBuffer text = ByteBuffer.allocate(32);
        channel.read(text, 0);
        String pid =
                new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
        return "Another build of this project is running"
                + (pid.isEmpty() ? "" : " (process " + pid + ")")
                + "; waiting until it is done.";
    }

    /** Tells files apart that came to one path one after the other; the path itself on Windows. */
    private static Optional<Object> identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file : key);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
