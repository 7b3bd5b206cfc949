package dev.perigee.generator.worker;

import dev.perigee.generator.launch.LauncherMessage;
import dev.perigee.generator.launch.WorkerMessage;
import dev.perigee.generator.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The conversation of a server with the launcher. */
final class ServeTalk implements ServeConsole {

    /** Copying takes milliseconds; a launcher that does not answer must not stop the server. */
    private static final long COPY_SECONDS = 60;

    private static final long END_SECONDS = 10;

    private final Messenger messenger;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Semaphore copied = new Semaphore(0);

    ServeTalk(Messenger messenger) {
        this.messenger = messenger;
    }

    /** Takes what the launcher says. */
    void take(LauncherMessage message) {
        if (message instanceof LauncherMessage.Stop) {
            stopped.countDown();
        } else {
            copied.release();
        }
    }

    /** Has the server stop, and waits until everything is closed; not for ever. */
    void end() {
        stopped.countDown();
        try {
            var ignored = ended.await(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is closed, and the launcher knows. */
    void ended() {
        ended.countDown();
    }

    @Override
    public void serves(URI url) {
        messenger.send(new WorkerMessage.Serves(url));
    }

    @Override
    public void line(String text) {
        messenger.stage(text);
    }

    @Override
    public void trouble(String text) {
        messenger.send(new WorkerMessage.Trouble(text));
    }

    @Override
    public void detail(String text) {
        messenger.detail(text);
    }

    @Override
    public void problems(List<Problem> problems) {
        messenger.problems(problems);
    }

    @Override
    public void copyResources() throws InterruptedException {
        copied.drainPermits();
        messenger.send(new WorkerMessage.ResourcesChanged());
        var ignored = copied.tryAcquire(COPY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }
}
