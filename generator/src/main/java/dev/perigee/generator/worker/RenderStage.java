package dev.perigee.generator.worker;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.page.SiteText;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.WorkOrder;
import dev.perigee.generator.launch.WorkerOptions;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.prerender.Overseer;
import dev.perigee.generator.prerender.PrerenderOptions;
import dev.perigee.generator.prerender.PrerenderRequest;
import dev.perigee.generator.prerender.Prerendered;
import dev.perigee.generator.prerender.Prerenderer;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Renders, and sees to it that the site's code cannot keep the worker. */
final class RenderStage {

    private final WorkOrder order;
    private final SiteModel model;
    private final OutputStage stage;
    private final Messenger messenger;
    private final Ending ending;

    RenderStage(
            WorkOrder order,
            SiteModel model,
            OutputStage stage,
            Messenger messenger,
            Ending ending) {
        this.order = order;
        this.model = model;
        this.stage = stage;
        this.messenger = messenger;
        this.ending = ending;
    }

    /**
     * Renders the site.
     *
     * @param manifest under which URLs its assets will be
     */
    Prerendered render(AssetManifest manifest) throws IOException, InterruptedException {
        Prerenderer prerenderer = new Prerenderer(prerenderRequest(manifest), new Told());
        ending.watchExit(prerenderer::problemsAtExit);
        Prerendered rendered = prerenderer.run();
        if (rendered.problems().isEmpty()) {
            messenger.stage("Rendered " + Counts.of(rendered.files(), "path") + ".");
        }
        close(prerenderer);
        return rendered;
    }

    private PrerenderRequest prerenderRequest(AssetManifest assets) {
        BuildRequest request = order.request();
        SiteText text = model.text();
        return new PrerenderRequest(
                model.index(),
                new SiteText(text.sources(), () -> assets, text.now(), text.memory()),
                model.loader(),
                model.plan()::sourceName,
                model.plan()::sourceOf,
                request.publicDirectory(),
                stage,
                options(request.worker()));
    }

    private PrerenderOptions options(WorkerOptions worker) {
        int threads =
                worker.threads() > 0
                        ? worker.threads()
                        : Runtime.getRuntime().availableProcessors();
        return new PrerenderOptions(
                threads, worker.pathDeadline(), worker.pathLimit(), order.inFlight());
    }

    /** Code that closes may hang as any other; nothing depends on it any more, so it is left. */
    private void close(Prerenderer prerenderer) throws InterruptedException {
        Thread thread = new Thread(prerenderer::close, "perigee-close");
        thread.setDaemon(true);
        thread.setContextClassLoader(model.loader());
        thread.start();
        Duration deadline = order.request().worker().pathDeadline();
        thread.join(deadline.toMillis());
        if (thread.isAlive()) {
            messenger.warnings(List.of(WorkerProblems.closesSlowly(deadline)));
        }
    }

    private final class Told implements Overseer {

        @Override
        public void progress(String path, long rendered) {
            messenger.progress(path, rendered);
        }

        @Override
        public void detail(String text) {
            messenger.detail(text);
        }

        @Override
        public void hanging(List<Problem> problems) {
            ending.tearDown(problems);
        }

        @Override
        public void outOfMemory(List<Problem> problems) {
            ending.outOfMemory(() -> problems);
        }
    }
}
