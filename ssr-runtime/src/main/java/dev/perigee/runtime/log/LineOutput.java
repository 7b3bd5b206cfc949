package dev.perigee.runtime.log;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Where lines go. Lines of requests are queued and written by a thread of their own, a batch at a
 * time; other lines are written at once. A reader of the log that cannot keep up costs lines, which
 * are counted, but never memory or the time of a request.
 */
final class LineOutput {

    private static final int MOST_QUEUED = 65_536;
    private static final long PAUSE_NANOS = 50_000_000;
    private static final int BATCH = 64 * 1024;

    private final OutputStream out;
    private final Queue<String> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    LineOutput(OutputStream out) {
        this.out = out;
    }

    /** To standard output, until the process ends. */
    static LineOutput toStandardOutput() {
        LineOutput output = new LineOutput(new FileOutputStream(FileDescriptor.out));
        Thread writer = new Thread(output::writeForEver, "perigee-log");
        writer.setDaemon(true);
        writer.start();
        Runtime.getRuntime().addShutdownHook(new Thread(output::flush, "perigee-log-end"));
        return output;
    }

    void writeSoon(String line) {
        if (queued.get() >= MOST_QUEUED) {
            lost.incrementAndGet();
            return;
        }
        queued.incrementAndGet();
        queue.add(line);
    }

    void write(String line) {
        queued.incrementAndGet();
        queue.add(line);
        flush();
    }

    private void writeForEver() {
        while (true) {
            LockSupport.parkNanos(PAUSE_NANOS);
            flush();
        }
    }

    /** Writes all that is queued. */
    synchronized void flush() {
        StringBuilder batch = new StringBuilder();
        String line = queue.poll();
        while (line != null) {
            queued.decrementAndGet();
            batch.append(line).append('\n');
            if (batch.length() > BATCH) {
                send(batch);
            }
            line = queue.poll();
        }
        int missing = lost.getAndSet(0);
        if (missing > 0) {
            batch.append("(" + missing + " lines are missing: the log is read too slowly)\n");
        }
        send(batch);
    }

    private void send(StringBuilder batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            out.write(batch.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // Standard output is closed; there is nobody left to tell.
        }
        batch.setLength(0);
    }
}
