package dev.perigee.generator.worker;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.links.RoutesFiles;
import dev.perigee.generator.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What a goal does, for a loader of its own. */
public final class OneBuild implements Callable<List<String>> {

    private final TestSite site;

    /** In a project. */
    public OneBuild(Path project) {
        this.site =
                new TestSite(project)
                        .withPageLibraries()
                        .get("a.txt.java", "return Response.text(site.Routes.aTxt());")
                        .file("src/main/pages/index.mustache", "{{#link}}aTxt{{/link}}");
    }

    /** Builds the site, and generates its class of links once more; answers what is wrong. */
    @Override
    public List<String> call() throws Exception {
        BuildResult result = site.build();
        List<Problem> problems = new ArrayList<>(result.problems());
        var request = site.request(Goal.PRERENDER);
        problems.addAll(
                new RoutesFiles(request.routes())
                        .writeSource(
                                site.project(),
                                request.pagesDirectory(),
                                request.sourceRoots(),
                                StandardCharsets.UTF_8));
        return problems.stream().map(Problem::toString).toList();
    }
}
