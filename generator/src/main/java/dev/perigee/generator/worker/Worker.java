package dev.perigee.generator.worker;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.source.SourcePack;
import dev.perigee.generator.assets.Assets;
import dev.perigee.generator.compile.Compiler;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Summary;
import dev.perigee.generator.launch.WorkOrder;
import dev.perigee.generator.launch.WorkerOptions;
import dev.perigee.generator.output.BuildLock;
import dev.perigee.generator.output.Outcome;
import dev.perigee.generator.output.OutputException;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.prerender.Prerendered;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One build, from the lock to the last word. */
final class Worker {

    private final WorkOrder order;
    private final BuildRequest request;
    private final Messenger messenger;
    private final Ending ending;
    private final Stages stages = new Stages();

    Worker(WorkOrder order, Messenger messenger, Ending ending) {
        this.order = order;
        this.request = order.request();
        this.messenger = messenger;
        this.ending = ending;
    }

    void run() throws IOException, InterruptedException {
        try (BuildLock lock = BuildLock.acquire(request.workDirectory(), messenger::stage)) {
            ending.finish(List.of(), build(lock));
        } catch (BuildFailure e) {
            ending.finish(e.problems(), Optional.empty());
        } catch (OutputException e) {
            ending.finish(e.problems(), Optional.empty());
        }
    }

    private Optional<Summary> build(BuildLock lock)
            throws BuildFailure, IOException, InterruptedException {
        SourceStamp before = SourceStamp.of(request);
        SiteModel model = new Modelling(request, messenger, stages).model();
        messenger.routes(model.routeTable());
        if (request.goal() == Goal.ROUTES) {
            return Optional.empty();
        }
        try (OutputStage stage =
                OutputStage.open(request.output(), model.index().settings(), lock)) {
            return Optional.of(publish(model, before, stage));
        }
    }

    private Summary publish(SiteModel model, SourceStamp before, OutputStage stage)
            throws BuildFailure, IOException, InterruptedException {
        Assets assets = assets(model);
        List<Problem> problems = new ArrayList<>(assets.problems());
        problems.addAll(copied(() -> assets.writeTo(stage)));
        stage.addToIndex(AssetManifest.FILE_NAME, assets.manifest().toBytes());
        stages.end("assets");
        problems.addAll(copied(stage::copyPublicFiles));
        stages.end("public files");
        Prerendered rendered =
                new RenderStage(order, model, stage, messenger, ending).render(assets.manifest());
        messenger.warnings(rendered.warnings());
        problems.addAll(rendered.problems());
        stages.end("render");
        if (!Compiler.isUpToDate(model.compiledFrom()) || !SourceStamp.of(request).equals(before)) {
            problems.add(WorkerProblems.changedMeanwhile());
        }
        LiveSources.of(model).ifPresent(pack -> stage.addToIndex(SourcePack.FILE_NAME, pack));
        if (!problems.isEmpty()) {
            problems.addAll(stage.conflicts());
            throw new BuildFailure(problems);
        }
        new Finishing(request, model.plan(), stage, messenger, stages).run();
        Outcome outcome = stage.publish(model.index());
        messenger.warnings(outcome.warnings());
        stages.end("publish");
        if (WorkerOptions.isArchived()) {
            Compiler.rehearse(model.compiledFrom());
        }
        return summary(model, rendered, outcome);
    }

    private Assets assets(SiteModel model) {
        Assets assets =
                Assets.of(
                        request.projectDirectory(),
                        request.folders().assets(),
                        model.index().settings().base());
        messenger.warnings(assets.warnings());
        return assets;
    }

    /** Adds files to the site that nobody renders. */
    private interface Copying {
        void run() throws OutputException;
    }

    private static List<Problem> copied(Copying copying) {
        try {
            copying.run();
            return List.of();
        } catch (OutputException e) {
            return e.problems();
        }
    }

    private Summary summary(SiteModel model, Prerendered rendered, Outcome outcome) {
        return new Summary(
                rendered.routes(),
                model.liveRoutes(),
                outcome.files(),
                outcome.bytes(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.removed(),
                rendered.slowest(),
                stages.toList());
    }
}
