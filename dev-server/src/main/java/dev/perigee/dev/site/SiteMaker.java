package dev.perigee.dev.site;

import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.dispatch.LoadedSite;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.index.SettingsException;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.page.SiteText;
import dev.perigee.generator.assets.Assets;
import dev.perigee.generator.compile.CompileOutcome;
import dev.perigee.generator.compile.CompileRequest;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.compile.Compiler;
import dev.perigee.generator.inspect.Inspection;
import dev.perigee.generator.inspect.SitePlan;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.ServeRequest;
import dev.perigee.generator.links.GeneratedRoutes;
import dev.perigee.generator.output.LooseFile;
import dev.perigee.generator.output.LooseFiles;
import dev.perigee.generator.prerender.SinglePaths;
import dev.perigee.generator.prerender.SingleRequest;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile;
import dev.perigee.generator.scan.PagesScan;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the states of a site. Each keeps of the one before what was not changed: classes, their
 * loader and the application if no class was, the plan if no page was, the assets if none was.
 */
public final class SiteMaker {

    private static final int MOST_WARNED = 1_000;

    private final Set<Problem> warned = new HashSet<>();
    private final BuildRequest request;
    private final ServeRequest serve;
    private final SiteFaults faults;
    private final SiteLog log;
    private final SiteConsole console;
    private final KeptFiles kept = new KeptFiles();
    private final SourceContent content;
    private final GeneratedRoutes routes;
    private List<PageFile> linked = List.of();
    private Optional<CompiledSite> compiled = Optional.empty();
    private Optional<PagesScan> scan = Optional.empty();

    /**
     * For a project.
     *
     * @param log where the faults of its code are told that no answer tells
     */
    public SiteMaker(
            BuildRequest request,
            ServeRequest serve,
            SiteFaults faults,
            SiteLog log,
            SiteConsole console) {
        this.request = request;
        this.serve = serve;
        this.faults = faults;
        this.log = log;
        this.console = console;
        this.routes = new GeneratedRoutes(request);
        this.content = new SourceContent(request);
    }

    /** As {@link SourceContent#readAhead}. */
    public void readAhead() {
        content.readAhead();
    }

    /** The bytes of the files that generations find. */
    public KeptFiles files() {
        return kept;
    }

    /**
     * The next state.
     *
     * @throws SiteFailure if it cannot be built; then the last one stays
     */
    public Generation next(Optional<Generation> last, Changes changes) throws SiteFailure {
        content.forget(changes);
        SiteSettings settings = settings();
        List<Problem> problems = new ArrayList<>();
        PagesScan scanned = scanned(changes);
        problems.addAll(scanned.problems());
        boolean otherRoutes = linked(scanned, problems);
        CompiledSite classes = compiled(scanned, changes, otherRoutes, problems);
        boolean kept = last.isPresent() && !changesClasses(changes) && !otherRoutes;
        LoadedClasses loaded =
                kept
                        ? last.get().classes()
                        : new LoadedClasses(
                                folders(classes), content.memory().forOtherClasses(), log);
        try {
            SitePlan plan =
                    kept && !changes.touch(Part.PAGES)
                            ? last.get().plan()
                            : inspected(scanned, classes, loaded, settings, problems);
            Assets assets =
                    last.isPresent() && !changes.touch(Part.ASSETS)
                            ? last.get().assets()
                            : assets(settings);
            LoadedSite site = loadedSite(plan, assets, loaded, last, changes);
            Generation next = generation(plan, assets, loaded, site, last);
            linked = scanned.pages().files();
            return next;
        } catch (SiteFailure | RuntimeException | Error e) {
            if (!kept) {
                loaded.close();
            }
            throw e;
        }
    }

    /** What was read of collections stays if no entry, no route and no class was changed. */
    private LoadedSite loadedSite(
            SitePlan plan,
            Assets assets,
            LoadedClasses classes,
            Optional<Generation> last,
            Changes changes) {
        boolean same =
                last.isPresent()
                        && last.get().classes() == classes
                        && last.get().index().equals(plan.index())
                        && !changes.touch(Part.CONTENT, Part.ASSETS);
        return same
                ? last.get().loaded()
                : LoadedSite.of(
                        plan.index(),
                        text(assets, classes),
                        classes.instances(plan.index().application()),
                        classes.json());
    }

    /** Of what is not new since the last state nobody wants to read again. */
    private void warn(Problem warning) {
        if (warned.size() > MOST_WARNED) {
            warned.clear();
        }
        if (warned.add(warning)) {
            console.warning(warning);
        }
    }

    private static boolean changesClasses(Changes changes) {
        return changes.touch(Part.JAVA, Part.CLASSES, Part.RESOURCES);
    }

    private SiteSettings settings() throws SiteFailure {
        try {
            return SiteSettings.parse(request.settings());
        } catch (SettingsException e) {
            throw new SiteFailure(e.problems().stream().map(Problem::of).toList());
        }
    }

    private PagesScan scanned(Changes changes) {
        if (scan.isEmpty() || changes.touch(Part.PAGES, Part.JAVA)) {
            PagesScan fresh = PagesScan.of(request.projectDirectory(), request.pagesDirectory());
            fresh.warnings().forEach(this::warn);
            scan = Optional.of(fresh);
        }
        return scan.get();
    }

    /** Whether pages came or went, so that the class that links to them is another one. */
    private boolean linked(PagesScan scanned, List<Problem> problems) {
        List<PageFile> files = scanned.pages().files();
        if (files.equals(linked)) {
            return false;
        }
        problems.addAll(routes.write(scanned.pages()));
        return true;
    }

    private CompiledSite compiled(
            PagesScan scanned, Changes changes, boolean otherRoutes, List<Problem> problems)
            throws SiteFailure {
        if (compiled.isEmpty() || otherRoutes || changes.touch(Part.JAVA, Part.CLASSES)) {
            CompileRequest all = compileRequest(scanned);
            CompileOutcome outcome = otherRoutes ? Compiler.compile(all) : compile(all, changes);
            outcome.warnings().forEach(this::warn);
            problems.addAll(outcome.problems());
            compiled = outcome.site();
        }
        return compiled.orElseThrow(() -> new SiteFailure(problems));
    }

    private CompileOutcome compile(CompileRequest all, Changes changes) {
        Path pages = request.pagesDirectory();
        List<Path> sources =
                changes.paths().stream().filter(path -> path.toString().endsWith(".java")).toList();
        boolean onlyPages =
                compiled.isPresent()
                        && !changes.moved()
                        && !changes.touch(Part.CLASSES, Part.RESOURCES)
                        && !sources.isEmpty()
                        && sources.stream().allMatch(path -> path.startsWith(pages));
        if (!onlyPages) {
            return Compiler.compile(all);
        }
        Set<String> paths = new HashSet<>();
        sources.forEach(
                path ->
                        paths.add(
                                pages.relativize(path)
                                        .toString()
                                        .replace(File.separatorChar, '/')));
        return Compiler.compileChanged(all, paths);
    }

    private CompileRequest compileRequest(PagesScan scanned) {
        List<Path> classPath = new ArrayList<>(serve.reloaded());
        classPath.addAll(request.siteClassPath());
        return new CompileRequest(
                scanned.pages(),
                request.workDirectory(),
                routes.sourceRoots(scanned.pages()),
                request.compiledClasses(),
                classPath,
                request.compiler());
    }

    private List<Path> folders(CompiledSite classes) {
        List<Path> folders = new ArrayList<>();
        folders.add(classes.classes());
        request.compiledClasses().ifPresent(folders::add);
        folders.addAll(serve.reloaded());
        return folders;
    }

    private SitePlan inspected(
            PagesScan scanned,
            CompiledSite classes,
            LoadedClasses loaded,
            SiteSettings settings,
            List<Problem> problems)
            throws SiteFailure {
        Inspection inspection =
                Inspection.of(
                        scanned.pages(), content.sources(), classes, loaded.loader(), settings);
        inspection.warnings().forEach(this::warn);
        problems.addAll(inspection.problems());
        inspection
                .plan()
                .ifPresent(
                        plan ->
                                problems.addAll(
                                        routes.writeTable(plan.index(), classes.classes())));
        failOn(problems);
        return inspection.plan().orElseThrow();
    }

    private Assets assets(SiteSettings settings) throws SiteFailure {
        Assets assets =
                Assets.of(request.projectDirectory(), request.folders().assets(), settings.base());
        assets.warnings().forEach(this::warn);
        failOn(assets.problems());
        return assets;
    }

    private static void failOn(List<Problem> problems) throws SiteFailure {
        if (!problems.isEmpty()) {
            throw new SiteFailure(problems);
        }
    }

    private Generation generation(
            SitePlan plan,
            Assets assets,
            LoadedClasses classes,
            LoadedSite loaded,
            Optional<Generation> last) {
        SiteText text = text(assets, classes);
        LooseFiles files = new LooseFiles(request.publicDirectory(), plan.index().settings());
        SingleRequest single =
                new SingleRequest(
                        plan.index(),
                        text,
                        loaded,
                        plan::sourceName,
                        plan::sourceOf,
                        key -> files.publicFile(key).flatMap(LooseFile::path),
                        files,
                        request.worker().pathLimit());
        SinglePaths paths =
                last.filter(it -> it.loaded() == loaded)
                        .map(it -> it.paths().with(single))
                        .orElseGet(() -> new SinglePaths(single));
        GenerationFiles served = new GenerationFiles(assets, files, paths, kept);
        SiteParts parts =
                SiteParts.of(plan.index(), served, classes.loader())
                        .withText(text)
                        .withLog(log)
                        .forDevelopment(new SiteErrors(plan, faults, console::trouble));
        Dispatcher dispatcher = Dispatcher.over(parts, loaded);
        classes.site().swap(loaded.site());
        BrokenLinks links = new BrokenLinks(request, plan.index(), paths, served::has);
        return new Generation(plan, assets, classes, loaded, paths, links, dispatcher);
    }

    private SiteText text(Assets assets, LoadedClasses classes) {
        return new SiteText(content.sources(), assets::manifest, Instant::now, classes.content());
    }
}
