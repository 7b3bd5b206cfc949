package dev.perigee.generator.worker;

import dev.perigee.core.index.PageSettings;
import dev.perigee.core.index.SettingsException;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.page.SiteText;
import dev.perigee.generator.compile.CompileOutcome;
import dev.perigee.generator.compile.CompileRequest;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.compile.Compiler;
import dev.perigee.generator.inspect.Inspection;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.links.GeneratedRoutes;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PagesScan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From files to a model of the site: settings, scan, compile, inspect. */
final class Modelling {

    private final BuildRequest request;
    private final Messenger messenger;
    private final Stages stages;

    Modelling(BuildRequest request, Messenger messenger, Stages stages) {
        this.request = request;
        this.messenger = messenger;
        this.stages = stages;
    }

    /** Compiles and inspects even if the scan found problems, so that one run tells of all. */
    SiteModel model() throws BuildFailure {
        SiteSettings settings = settings();
        KeptSources sources = SiteSources.of(request);
        SiteText text = text(sources, settings.pages());
        PagesScan scan = PagesScan.of(request.projectDirectory(), request.pagesDirectory());
        messenger.warnings(scan.warnings());
        List<Problem> problems = new ArrayList<>(scan.problems());
        GeneratedRoutes routes = new GeneratedRoutes(request);
        problems.addAll(routes.write(scan.pages()));
        stages.end("scan");
        CompileRequest compileRequest = compileRequest(scan, routes);
        CompileOutcome outcome = compile(compileRequest);
        problems.addAll(outcome.problems());
        if (outcome.site().isEmpty()) {
            throw new BuildFailure(problems);
        }
        tellOf(outcome, scan);
        ClassLoader loader = siteLoader(outcome.site().get());
        Inspection inspection =
                Inspection.of(scan.pages(), sources, outcome.site().get(), loader, settings);
        messenger.warnings(inspection.warnings());
        stages.end("inspect");
        problems.addAll(inspection.problems());
        Path classes = outcome.site().get().classes();
        inspection
                .plan()
                .ifPresent(plan -> problems.addAll(routes.writeTable(plan.index(), classes)));
        failOn(problems);
        return new SiteModel(inspection.plan().orElseThrow(), compileRequest, loader, text);
    }

    /** A table of routes needs no content. */
    private SiteText text(KeptSources sources, PageSettings settings) {
        SiteText text = BuildText.of(sources);
        return request.goal() == Goal.ROUTES ? text : ContentAhead.start(text, settings);
    }

    private SiteSettings settings() throws BuildFailure {
        try {
            return SiteSettings.parse(request.settings());
        } catch (SettingsException e) {
            throw new BuildFailure(e.problems().stream().map(Problem::of).toList());
        }
    }

    private CompileRequest compileRequest(PagesScan scan, GeneratedRoutes routes) {
        return new CompileRequest(
                scan.pages(),
                request.workDirectory(),
                routes.sourceRoots(scan.pages()),
                request.compiledClasses(),
                request.siteClassPath(),
                request.compiler());
    }

    private CompileOutcome compile(CompileRequest compileRequest) {
        CompileOutcome outcome = Compiler.compile(compileRequest);
        messenger.warnings(outcome.warnings());
        stages.end("compile");
        return outcome;
    }

    private void tellOf(CompileOutcome outcome, PagesScan scan) {
        if (outcome.ran() && scan.problems().isEmpty()) {
            messenger.stage(
                    "Compiled " + Counts.of(scan.pages().javaPaths().size(), "page source") + ".");
        }
    }

    private static void failOn(List<Problem> problems) throws BuildFailure {
        if (!problems.isEmpty()) {
            throw new BuildFailure(problems);
        }
    }

    /** Sees all of the site's class path, and nothing of the generator. */
    private ClassLoader siteLoader(CompiledSite compiled) {
        List<Path> folders = new ArrayList<>(List.of(compiled.classes()));
        request.compiledClasses().ifPresent(folders::add);
        ClassLoader classPath = ClassLoader.getSystemClassLoader();
        return new SiteLoader(folders, classPath);
    }
}
