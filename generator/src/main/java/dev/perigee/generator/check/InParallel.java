package dev.perigee.generator.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Calls something for each place of a list, on threads of its own: the site's code has others. */
public final class InParallel {

    /** So many places are taken at a time. */
    private static final int BATCH = 32;

    /** A step at one place; many run at once. */
    public interface Step<T> {
        /** At this place, with what the thread has for itself. */
        void at(int index, T own) throws IOException;
    }

    private final int threads;
    private final int size;

    /** Over so many places. */
    public InParallel(int threads, int size) {
        this.threads = Math.max(1, Math.min(threads, 1 + size / BATCH));
        this.size = size;
    }

    /**
     * Calls a step for each place.
     *
     * @param own makes what each thread has for itself
     * @throws IOException the first that a step threw
     */
    public <T> void forEach(Supplier<T> own, Step<T> step)
            throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(threads, InParallel::thread);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(
                        executor.submit(
                                () -> {
                                    work(next, own.get(), step);
                                    return true;
                                }));
            }
            for (Future<?> future : running) {
                await(future);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private <T> void work(AtomicInteger next, T own, Step<T> step) throws IOException {
        for (int start = next.getAndAdd(BATCH); start < size; start = next.getAndAdd(BATCH)) {
            for (int index = start; index < Math.min(size, start + BATCH); index++) {
                step.at(index, own);
            }
        }
    }

    private static void await(Future<?> future) throws IOException, InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "perigee-check");
        thread.setDaemon(true);
        return thread;
    }
}
