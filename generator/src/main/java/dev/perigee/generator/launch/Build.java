package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Channel;
import dev.perigee.generator.channel.Frame;
import dev.perigee.generator.channel.InFlight;
import dev.perigee.generator.channel.InFlight.Flight;
import dev.perigee.generator.channel.Listening;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** One build: starts the worker, listens to it, and finds out what it died of. */
final class Build {

    private static final int START_SECONDS = 60;
    private static final int ACCEPT_MILLIS = 200;
    private static final int END_MILLIS = 10_000;
    private static final int ARCHIVE_MILLIS = 60_000;

    /** By itself, or in good order after SIGINT or SIGTERM. */
    private static final Set<Integer> ENDED_WELL = Set.of(0, 130, 143);

    private final BuildRequest request;
    private final Findings findings;
    private final Serving serving;

    Build(BuildRequest request, Findings findings, Serving serving) {
        this.request = request;
        this.findings = findings;
        this.serving = serving;
    }

    void run() throws InterruptedException {
        try (LaunchDirectory directory = LaunchDirectory.create(request.workDirectory())) {
            runIn(directory);
        } catch (IOException e) {
            findings.problem(LaunchProblems.workDirectoryNotWritable(request.workDirectory(), e));
        }
    }

    private void runIn(LaunchDirectory directory) throws IOException, InterruptedException {
        ClassArchive archive = ClassArchive.of(request, directory.path());
        Optional<Problem> failure = runWith(archive, directory);
        if (failure.isPresent() && archive.isRead()) {
            failure = runWith(archive.none(), directory);
        }
        failure.ifPresent(findings::problem);
    }

    /** Why the worker did not begin to work, if it did not. */
    private Optional<Problem> runWith(ClassArchive archive, LaunchDirectory directory)
            throws IOException, InterruptedException {
        List<String> command = WorkerCommand.of(request, archive.jvmArguments(), directory.path());
        try (Listening listening = Listening.open();
                WorkerProcess worker = start(command, input(listening))) {
            Optional<Channel> channel = connect(listening, worker);
            if (channel.isEmpty()) {
                archive.distrust();
                return Optional.of(whyNotConnected(worker));
            }
            converse(channel.get(), worker, directory.inFlight(), archive);
            reportDropped(worker);
            return Optional.empty();
        } catch (StartFailed e) {
            return Optional.of(LaunchProblems.notStarted(request.worker().javaHome(), e.failure()));
        }
    }

    private List<String> input(Listening listening) {
        List<String> input = new ArrayList<>();
        input.add(listening.invitation());
        for (Path entry : request.generatorClassPath()) {
            if (!request.siteClassPath().contains(entry)) {
                input.add(entry.toString());
            }
        }
        return input;
    }

    private WorkerProcess start(List<String> command, List<String> input) throws StartFailed {
        try {
            return WorkerProcess.start(
                    command,
                    request.projectDirectory(),
                    input,
                    serving,
                    line -> findings.listener().output(line));
        } catch (IOException e) {
            throw new StartFailed(e);
        }
    }

    private Optional<Channel> connect(Listening listening, WorkerProcess worker)
            throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < giveUp) {
            Optional<Channel> channel = listening.accept(ACCEPT_MILLIS);
            if (channel.isPresent()) {
                return channel;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!worker.isAlive()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Problem whyNotConnected(WorkerProcess worker) throws InterruptedException {
        if (worker.isAlive()) {
            return LaunchProblems.silent(START_SECONDS);
        }
        int exit = worker.end(END_MILLIS);
        return LaunchProblems.neverConnected(exit, worker.lastErrors());
    }

    private void converse(
            Channel channel, WorkerProcess worker, Path inFlight, ClassArchive archive)
            throws IOException, InterruptedException {
        try (channel) {
            WorkOrder order = new WorkOrder(request, inFlight, serving.request());
            boolean done = give(channel, order) && listen(channel);
            int exit = worker.end(archive.isWritten() ? ARCHIVE_MILLIS : END_MILLIS);
            if (!done) {
                archive.distrust();
                findings.problem(LaunchProblems.died(exit, flights(inFlight), worker.lastErrors()));
            } else if (ENDED_WELL.contains(exit)) {
                archive.settle();
            }
        }
    }

    private boolean give(Channel channel, WorkOrder order) {
        try {
            order.sendTo(channel);
            serving.control().attach(channel);
            return true;
        } catch (IOException e) {
            findings.listener().detail("The order could not be given to the worker: " + e);
            return false;
        }
    }

    private List<Flight> flights(Path inFlight) {
        try {
            return InFlight.read(inFlight);
        } catch (IOException e) {
            findings.listener().detail("What was in flight cannot be read: " + e);
            return List.of();
        }
    }

    /** Listens to the end, in a thread of its own so that waiting for it can be interrupted. */
    private boolean listen(Channel channel) throws InterruptedException {
        FutureTask<Boolean> listening = new FutureTask<>(() -> listenToTheEnd(channel));
        Thread thread = new Thread(listening, "perigee-worker-listener");
        thread.setDaemon(true);
        thread.start();
        try {
            return listening.get();
        } catch (ExecutionException e) {
            findings.listener().detail("The channel to the worker broke: " + e.getCause());
            return false;
        }
    }

    /** True if the worker said that it is done; false if it broke off. */
    private boolean listenToTheEnd(Channel channel) throws IOException {
        for (Optional<Frame> frame = channel.receive();
                frame.isPresent();
                frame = channel.receive()) {
            WorkerMessage message = WorkerMessage.of(frame.get());
            if (!serving.take(message, channel) && !findings.take(message)) {
                return true;
            }
        }
        return false;
    }

    private void reportDropped(WorkerProcess worker) {
        if (worker.droppedLines() > 0) {
            findings.listener().output("… and " + worker.droppedLines() + " more lines.");
        }
    }

    private static final class StartFailed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient IOException failure;

        StartFailed(IOException failure) {
            super(failure);
            this.failure = failure;
        }

        IOException failure() {
            return failure;
        }
    }
}
