package dev.perigee.generator.worker;

import dev.perigee.generator.channel.Channel;
import dev.perigee.generator.channel.Frame;
import dev.perigee.generator.launch.LauncherMessage;
import dev.perigee.generator.launch.RouteRow;
import dev.perigee.generator.launch.Summary;
import dev.perigee.generator.launch.WorkerMessage;
import dev.perigee.generator.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells the launcher. A launcher that no longer listens is gone, and with it all reason to go on;
 * what is open is closed first, if there is anything.
 */
final class Messenger implements Closeable {

    private static final int EXIT_ALONE = 4;

    private final Channel channel;
    private volatile Optional<Runnable> closing = Optional.empty();
    private volatile boolean closed;

    Messenger(Channel channel) {
        this.channel = channel;
    }

    void stage(String line) {
        send(new WorkerMessage.StageDone(line));
    }

    void progress(String path, long rendered) {
        send(new WorkerMessage.Progress(path, rendered));
    }

    void detail(String text) {
        send(new WorkerMessage.Detail(text));
    }

    void problems(List<Problem> problems) {
        problems.forEach(problem -> send(new WorkerMessage.Failed(problem)));
    }

    void warnings(List<Problem> warnings) {
        warnings.forEach(warning -> send(new WorkerMessage.Warned(warning)));
    }

    void routes(List<RouteRow> rows) {
        send(new WorkerMessage.Routes(rows));
    }

    void done(Optional<Summary> summary) {
        send(new WorkerMessage.Done(summary));
    }

    void send(WorkerMessage message) {
        try {
            message.sendTo(channel);
        } catch (IOException e) {
            // Who listens to the launcher meets the same, and closes.
            if (closing.isEmpty()) {
                Runtime.getRuntime().halt(EXIT_ALONE);
            }
        }
    }

    /** Has something closed before this JVM ends because the launcher did. */
    void closeFirst(Runnable action) {
        closing = Optional.of(action);
    }

    /**
     * Ends this JVM when the launcher's does, whatever the site's code is at.
     *
     * @param listener takes what the launcher says until then
     */
    void dieWithLauncher(Consumer<LauncherMessage> listener) {
        Thread thread = new Thread(() -> awaitEnd(listener), "perigee-lifeline");
        thread.setDaemon(true);
        thread.start();
    }

    private void awaitEnd(Consumer<LauncherMessage> listener) {
        try {
            Optional<Frame> said = channel.receive();
            while (said.isPresent()) {
                listener.accept(LauncherMessage.of(said.get()));
                said = channel.receive();
            }
        } catch (IOException ignored) {
            // An end too.
        }
        if (!closed) {
            closing.ifPresent(Runnable::run);
            Ending.endChildren();
            Runtime.getRuntime().halt(EXIT_ALONE);
        }
    }

    /**
     * Hangs up. A JVM that ends gives threads that are in native code, as one that reads from a
     * socket, 300 ms to come out of it; so nobody may listen any more by then.
     */
    @Override
    public void close() throws IOException {
        closed = true;
        channel.close();
    }
}
