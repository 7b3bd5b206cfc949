package dev.perigee.generator.worker;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.check.InParallel;
import dev.perigee.generator.check.LinkCheck;
import dev.perigee.generator.compress.Siblings;
import dev.perigee.generator.inspect.SitePlan;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.output.SpooledFile;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.sitemap.Feeds;
import dev.perigee.generator.sitemap.Sitemap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done with a rendered site before it is published: links are checked, search engines told.
 */
final class Finishing {

    /**
     * A site of more files is a CDN's, which compresses by itself: there, 10,000 siblings would
     * cost more than all the rest of a build.
     */
    private static final int MOST_COMPRESSED = 1000;

    /** In the work folder, of a site whose links are good. */
    private static final String LINKS = "links.good";

    private final BuildRequest request;
    private final SitePlan plan;
    private final SiteIndex index;
    private final OutputStage stage;
    private final Messenger messenger;
    private final Stages stages;

    Finishing(
            BuildRequest request,
            SitePlan plan,
            OutputStage stage,
            Messenger messenger,
            Stages stages) {
        this.request = request;
        this.plan = plan;
        this.index = plan.index();
        this.stage = stage;
        this.messenger = messenger;
        this.stages = stages;
    }

    void run() throws BuildFailure, IOException, InterruptedException {
        FinishedSite site = stage.finish(index);
        Sitemap sitemap = new Sitemap(site, index, plan.unlisted());
        LinkCheck check =
                LinkCheck.of(
                        site,
                        index,
                        sitemap.keys(),
                        request.projectDirectory(),
                        sourceFolders(),
                        threads(),
                        request.workDirectory().resolve(LINKS));
        tell(check);
        stages.end("check");
        Feeds.check(site, index.settings())
                .ifPresent(warning -> messenger.warnings(List.of(warning)));
        sitemap.write(stage, check.notes()).ifPresent(messenger::stage);
        stages.end("sitemap");
        compress();
        stages.end("compress");
    }

    private void compress() throws IOException, InterruptedException {
        if (!index.settings().pages().compress()) {
            return;
        }
        Siblings siblings = new Siblings(stage.finish(index), stage);
        List<SpooledFile> chosen = siblings.candidates(MOST_COMPRESSED);
        siblings.notice(chosen).ifPresent(messenger::stage);
        new InParallel(threads(), chosen.size())
                .forEach(() -> siblings, (place, own) -> own.make(chosen.get(place)));
    }

    private void tell(LinkCheck check) throws BuildFailure, IOException {
        messenger.warnings(check.warnings());
        List<Problem> broken = check.broken();
        if (!broken.isEmpty() && index.settings().pages().failOnBrokenLinks()) {
            throw new BuildFailure(broken);
        }
        messenger.warnings(broken);
    }

    /** Where the line of a link may stand. */
    private List<Path> sourceFolders() {
        List<Path> folders = new ArrayList<>();
        folders.add(request.folders().layouts());
        folders.add(request.folders().components());
        folders.add(request.folders().content());
        return folders;
    }

    private int threads() {
        int wanted = request.worker().threads();
        return wanted > 0 ? wanted : Runtime.getRuntime().availableProcessors();
    }
}
