package dev.perigee.generator.worker;

import dev.perigee.generator.channel.Channel;
import dev.perigee.generator.channel.Listening;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.ServeRequest;
import dev.perigee.generator.launch.WorkOrder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Where the generator begins in the worker. */
public final class Main {

    /** How long what is left may take: hooks, and the archive of classes. */
    private static final long LAST_MILLIS = 60_000;

    private Main() {}

    /**
     * Carries out one order and ends the JVM.
     *
     * @param invitation to the launcher's channel
     */
    public static void run(String invitation) throws IOException {
        Channel channel = Listening.connect(invitation);
        WorkOrder order = WorkOrder.receive(channel);
        Messenger messenger = new Messenger(channel);
        ServeTalk talk = new ServeTalk(messenger);
        messenger.dieWithLauncher(talk::take);
        Ending ending = new Ending(messenger);
        try {
            if (order.serve().isPresent()) {
                messenger.closeFirst(talk::end);
                serve(order.request(), order.serve().get(), talk);
                ending.finish(List.of(), Optional.empty());
            } else {
                new Worker(order, messenger, ending).run();
            }
        } catch (OutOfMemoryError e) {
            ending.outOfMemory(() -> List.of(WorkerProblems.outOfMemory()));
        } catch (Throwable thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            messenger.detail(trace.toString());
            ending.finish(List.of(WorkerProblems.defect(thrown)), Optional.empty());
        }
        Ending.endChildren();
        talk.ended();
        haltLater();
        messenger.close();
        // Threads that the site's code left behind would keep the JVM.
        System.exit(0);
    }

    /**
     * A terminal's Ctrl-C reaches this JVM too: what the site has opened is closed all the same.
     */
    private static void serve(BuildRequest request, ServeRequest serve, ServeTalk talk)
            throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(talk::end, "perigee-serve-end"));
        ServiceLoader.load(SiteServing.class, Main.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No server is there."))
                .serve(request, serve, talk);
    }

    /** Shutdown hooks of the site's code may hang, and the launcher may be gone by now. */
    private static void haltLater() {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(LAST_MILLIS);
                            } catch (InterruptedException ignored) {
                                // All the sooner.
                            }
                            Runtime.getRuntime().halt(0);
                        },
                        "perigee-last");
        thread.setDaemon(true);
        thread.start();
    }
}
