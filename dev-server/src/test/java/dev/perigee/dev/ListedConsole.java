package dev.perigee.dev;

import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.worker.ServeConsole;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what a server says. */
final class ListedConsole implements ServeConsole {

    final List<String> lines = new CopyOnWriteArrayList<>();
    final List<String> troubles = new CopyOnWriteArrayList<>();
    final List<String> problems = new CopyOnWriteArrayList<>();
    final AtomicInteger copies = new AtomicInteger();
    final CountDownLatch stop = new CountDownLatch(1);

    @Override
    public void serves(URI url) {
        lines.add(url.toString());
    }

    @Override
    public void line(String text) {
        lines.add(text);
    }

    @Override
    public void trouble(String text) {
        troubles.add(text);
    }

    @Override
    public void detail(String text) {}

    @Override
    public void problems(List<Problem> found) {
        found.forEach(problem -> problems.add(problem.toString()));
    }

    @Override
    public void copyResources() {
        copies.incrementAndGet();
    }

    @Override
    public void awaitStop() throws InterruptedException {
        stop.await();
    }
}
