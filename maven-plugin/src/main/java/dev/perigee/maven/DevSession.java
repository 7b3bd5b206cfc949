package dev.perigee.maven;

import dev.perigee.generator.launch.Launcher;
import dev.perigee.generator.launch.ServeControl;
import dev.perigee.generator.problem.Problem;
import dev.perigee.maven.Wishes.Wish;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.ProjectBuildingException;

/** One worker after the other, as keys and changes of the pom want it. */
final class DevSession {

    private static final int LOOK_MILLIS = 300;

    /** Something that Maven refuses to do. */
    @FunctionalInterface
    interface Step {
        void run() throws MojoFailureException;
    }

    /** What to serve, as the parameters say now. */
    @FunctionalInterface
    interface Orders {
        ServeOrder order() throws MojoFailureException;
    }

    private final Orders orders;
    private final Step copying;
    private final DevConsole console;
    private final EditedProject project;
    private final Wishes wishes = new Wishes();

    DevSession(Orders orders, Step copying, DevConsole console, EditedProject project) {
        this.orders = orders;
        this.copying = copying;
        this.console = console;
        this.project = project;
    }

    /** Serves until it is to end. */
    void run() throws MojoExecutionException, MojoFailureException, InterruptedException {
        console.onResources(this::copyAgain);
        Keys keys =
                Keys.read(
                        System.in,
                        Map.of(
                                'o', this::open,
                                'r', () -> wishes.add(Wish.RESTART),
                                'q', () -> wishes.add(Wish.QUIT)));
        Thread poms = new Thread(this::watchPoms, "perigee-poms");
        poms.setDaemon(true);
        poms.start();
        Thread interrupted = new Thread(() -> wishes.add(Wish.QUIT), "perigee-quit");
        Runtime.getRuntime().addShutdownHook(interrupted);
        Wish end;
        try {
            end = serve();
        } finally {
            keys.close();
            poms.interrupt();
            forget(interrupted);
        }
        if (end == Wish.REREAD) {
            console.stage("The pom was changed: the project is read again.");
            project.runGoal(console.url().map(URI::getPort).orElse(0));
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It was Ctrl-C, and the hook has run.
        }
    }

    /** Why it ended: to quit, or to read the pom again. */
    private Wish serve() throws MojoFailureException, InterruptedException {
        while (true) {
            copying.run();
            ServeOrder order = orders.order();
            ServeControl control = new ServeControl();
            wishes.control(control);
            List<Problem> problems = Launcher.serve(order.build(), order.serve(), console, control);
            Wish wish = wishes.take();
            if (wish == Wish.NONE) {
                wish = ended(problems);
            }
            if (wish != Wish.RESTART) {
                return wish;
            }
            console.stage("Restarting.");
        }
    }

    /** A server that never came up is the goal's failure; one that went down can be restarted. */
    private Wish ended(List<Problem> problems) throws MojoFailureException, InterruptedException {
        if (console.url().isEmpty() && !problems.isEmpty()) {
            throw ProblemLines.failure(problems, console.log());
        }
        console.problems(problems);
        console.trouble("The server is down. Type r to start it again, or q to quit, and Enter.");
        return wishes.await();
    }

    private void copyAgain() {
        try {
            copying.run();
        } catch (MojoFailureException e) {
            console.trouble(String.valueOf(e.getMessage()));
        }
    }

    private void open() {
        console.url().ifPresent(this::open);
    }

    private void open(URI url) {
        try {
            BrowserOpening.open(url);
        } catch (IOException e) {
            console.trouble("No browser could be started (" + e.getMessage() + "): open " + url);
        }
    }

    private void watchPoms() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                if (project.isChanged()) {
                    reread();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A pom that is wrong leaves the server as it is. */
    private void reread() {
        try {
            project.read();
            wishes.add(Wish.REREAD);
        } catch (ProjectBuildingException | RuntimeException e) {
            console.trouble("The changed pom cannot be used: " + e.getMessage());
        }
    }
}
