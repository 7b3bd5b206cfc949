package dev.perigee.runtime.server;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.VirtualThreads;

/**
 * On whose thread streams and events are written. A virtual thread may be kept as long as it takes;
 * where there are none (below JDK 21) streams have threads of their own, so that those that answer
 * requests never run out. {@link Executor#execute} throws {@link
 * java.util.concurrent.RejectedExecutionException} when all of them are taken.
 */
final class StreamThreads implements Executor {

    private final ThreadPoolExecutor pool;

    StreamThreads(int limit) {
        AtomicInteger count = new AtomicInteger();
        pool =
                new ThreadPoolExecutor(
                        0,
                        limit,
                        30,
                        TimeUnit.SECONDS,
                        new SynchronousQueue<>(),
                        task -> daemon(task, "perigee-stream-" + count.incrementAndGet()));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable stream) {
        if (VirtualThreads.isVirtualThread()) {
            stream.run();
        } else {
            pool.execute(stream);
        }
    }

    /** Takes no more; those under way go on. */
    void close() {
        pool.shutdown();
    }
}
