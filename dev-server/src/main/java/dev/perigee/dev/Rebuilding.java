package dev.perigee.dev;

import dev.perigee.api.Event;
import dev.perigee.dev.page.FaultPage;
import dev.perigee.dev.server.OpenPages;
import dev.perigee.dev.site.Changes;
import dev.perigee.dev.site.CurrentSite;
import dev.perigee.dev.site.Generation;
import dev.perigee.dev.site.Part;
import dev.perigee.dev.site.ProjectFolders;
import dev.perigee.dev.site.SiteFailure;
import dev.perigee.dev.site.SiteFaults;
import dev.perigee.dev.site.SiteMaker;
import dev.perigee.dev.watch.ChangeQueue;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.worker.ServeConsole;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes a new state of the site with each burst of changes, in a thread of its own. */
final class Rebuilding implements AutoCloseable {

    /** How long requests of an old state may take before its classes are closed under them. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long END_MILLIS = 10_000;

    private final SiteMaker maker;
    private final CurrentSite site;
    private final ChangeQueue queue;
    private final ProjectFolders folders;
    private final OpenPages pages;
    private final SiteFaults faults;
    private final ServeConsole console;
    private final Thread thread = new Thread(this::run, "perigee-rebuild");
    private Optional<Generation> last = Optional.empty();
    private Changes open = Changes.all();

    Rebuilding(
            SiteMaker maker,
            CurrentSite site,
            ChangeQueue queue,
            ProjectFolders folders,
            OpenPages pages,
            SiteFaults faults,
            ServeConsole console) {
        this.maker = maker;
        this.site = site;
        this.queue = queue;
        this.folders = folders;
        this.pages = pages;
        this.faults = faults;
        this.console = console;
        thread.setDaemon(true);
    }

    void start() {
        Thread reading = new Thread(maker::readAhead, "perigee-read-ahead");
        reading.setDaemon(true);
        reading.start();
        thread.start();
    }

    private void run() {
        try {
            rebuild();
            while (true) {
                Changes changes = folders.changes(queue.take());
                open = open.and(changes);
                if (changes.touch(Part.RESOURCES)) {
                    console.copyResources();
                }
                rebuild();
            }
        } catch (InterruptedException e) {
            // It is told to end.
        }
        last.ifPresent(Generation::close);
    }

    private void rebuild() throws InterruptedException {
        Changes changes = open;
        try {
            Generation next = maker.next(last, changes);
            Optional<Generation> old = last;
            last = Optional.of(next);
            open = Changes.none();
            replace(old, next);
            String id = site.settle(last, List.of(), !queue.isEmpty()).id();
            old.ifPresent(
                    it -> tell(new PageChange(it, next, changes, folders.publicDirectory()), id));
        } catch (SiteFailure e) {
            failed(e.problems());
        } catch (RuntimeException | Error e) {
            detail(e);
            failed(List.of(DevProblems.defect(e)));
        }
    }

    private void replace(Optional<Generation> old, Generation next) throws InterruptedException {
        if (old.isPresent()) {
            old.get().retire(next, PATIENCE);
        }
    }

    private void tell(PageChange change, String id) {
        pages.tell(change.event().withId(id));
    }

    private void failed(List<Problem> problems) {
        console.trouble(FaultPage.text(faults.of(problems, last)));
        String id = site.settle(last, problems, !queue.isEmpty()).id();
        pages.tell(Event.of("").withName("fault").withId(id));
    }

    private void detail(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        console.detail(trace.toString());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
