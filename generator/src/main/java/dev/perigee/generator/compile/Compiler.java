package dev.perigee.generator.compile;

import dev.perigee.generator.compile.JavacRun.FreshClass;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles pages, and what they use of the project's sources, if anything that they depend on has
 * changed since the last time. Sources that no page uses may be broken.
 *
 * <p>Class files appear together: an error leaves those of the last good compilation, and a process
 * that was killed half-way is found out by the next run. Two runs at a time in one work directory
 * are the caller's to prevent.
 */
public final class Compiler {

    private static final String JAVAC_MODULE = "jdk.compiler";
    private static final int OLDEST_RELEASE = 17;

    private final CompileRequest request;
    private final ClassFolder folder;

    private Compiler(CompileRequest request) {
        this.request = request;
        this.folder = new ClassFolder(request.workDirectory());
    }

    /** Brings the class files up to date. */
    public static CompileOutcome compile(CompileRequest request) {
        return new Compiler(request).compile();
    }

    /**
     * Brings the class files up to date after pages were edited, and nothing else was: only they
     * and what depends on them is compiled. Where that is not enough, as when a class came or went
     * or something is wrong, all of it is.
     *
     * @param changed their paths in the pages folder
     */
    public static CompileOutcome compileChanged(CompileRequest request, Set<String> changed) {
        Compiler compiler = new Compiler(request);
        try {
            return compiler.compileSome(changed).orElseGet(compiler::compile);
        } catch (IOException e) {
            return compiler.compile();
        }
    }

    private Optional<CompileOutcome> compileSome(Set<String> changed) throws IOException {
        Optional<CompileState> last =
                CompileState.read(request.workDirectory()).filter(CompileState::complete);
        if (last.isEmpty() || !folder.holds(last.get().classes())) {
            return Optional.empty();
        }
        List<CompiledClass> old = last.get().classes();
        Set<String> affected = PageDependents.of(request, old, changed);
        if (PageDependents.areNamedElsewhere(request, old, affected)) {
            return Optional.empty();
        }
        JavacRun.Result result =
                JavacRun.of(
                        request.only(affected),
                        Charset.forName(request.options().encoding()),
                        JavacArguments.ofSome(request.options()));
        if (!result.problems().isEmpty() || !areSame(old, affected, result.classes())) {
            return Optional.empty();
        }
        String fingerprint = Fingerprint.of(request, JavacArguments.of(request.options()));
        folder.update(fingerprint, old, result.classes());
        return CompileState.read(request.workDirectory())
                .map(
                        state ->
                                new CompileOutcome(
                                        List.of(),
                                        result.warnings(),
                                        Optional.of(site(state.classes())),
                                        true));
    }

    /**
     * Whether each class that these pages had is there again, from the same source, and no other.
     */
    private static boolean areSame(
            List<CompiledClass> old, Set<String> affected, Collection<FreshClass> fresh) {
        Map<String, String> sources = new HashMap<>();
        old.forEach(each -> sources.put(each.name(), each.source()));
        Set<String> missing = new HashSet<>();
        old.stream()
                .filter(each -> affected.contains(each.page()))
                .forEach(each -> missing.add(each.name()));
        for (FreshClass each : fresh) {
            CompiledClass known = each.known();
            if (!known.source().equals(sources.get(known.name()))) {
                return false;
            }
            missing.remove(known.name());
        }
        return missing.isEmpty();
    }

    /**
     * Compiles for nothing but to have javac loaded, for an archive of the classes that a build
     * needs: one that finds everything compiled loads none of it.
     */
    public static void rehearse(CompileRequest request) throws IOException {
        new Compiler(request).javac(JavacArguments.of(request.options()));
    }

    /**
     * Whether nothing has changed since the last compilation; asked again at the end of a build it
     * finds out sources that were edited meanwhile.
     */
    public static boolean isUpToDate(CompileRequest request) {
        try {
            String fingerprint = Fingerprint.of(request, JavacArguments.of(request.options()));
            return new Compiler(request).current(fingerprint).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private CompileOutcome compile() {
        Optional<Problem> flaw = flaw(request.options());
        if (flaw.isPresent()) {
            return CompileOutcome.failed(flaw.get());
        }
        List<String> arguments = JavacArguments.of(request.options());
        try {
            String fingerprint = Fingerprint.of(request, arguments);
            Optional<CompileState> current = current(fingerprint);
            if (current.isPresent()) {
                return new CompileOutcome(
                        List.of(), List.of(), Optional.of(site(current.get().classes())), false);
            }
            return run(fingerprint, arguments);
        } catch (IOException e) {
            return CompileOutcome.failed(CompileProblems.notReadable(e));
        }
    }

    /** The last state, if what it says is so. */
    private Optional<CompileState> current(String fingerprint) throws IOException {
        return CompileState.read(request.workDirectory())
                .filter(CompileState::complete)
                .filter(state -> state.fingerprint().equals(fingerprint))
                .filter(state -> folder.holds(state.classes()));
    }

    private CompileOutcome run(String fingerprint, List<String> arguments) throws IOException {
        JavacRun.Result result = javac(arguments);
        if (!result.problems().isEmpty()) {
            return CompileOutcome.failed(result.problems(), result.warnings());
        }
        List<CompiledClass> old =
                CompileState.read(request.workDirectory())
                        .map(CompileState::classes)
                        .orElse(List.of());
        try {
            folder.replace(fingerprint, old, result.classes());
        } catch (IOException e) {
            String name = request.pages().names().of(request.classes());
            return CompileOutcome.failed(CompileProblems.notWritten(name, e));
        }
        List<CompiledClass> fresh = result.classes().stream().map(FreshClass::known).toList();
        return new CompileOutcome(
                List.of(), result.warnings(), Optional.of(site(fresh)), !fresh.isEmpty());
    }

    /** Nothing of javac is loaded before this, and nothing if there are no pages. */
    private JavacRun.Result javac(List<String> arguments) throws IOException {
        if (request.pages().javaPaths().isEmpty()) {
            return new JavacRun.Result(List.of(), List.of(), List.of());
        }
        if (ModuleLayer.boot().findModule(JAVAC_MODULE).isEmpty()) {
            Problem problem = CompileProblems.noCompiler(System.getProperty("java.home", ""));
            return new JavacRun.Result(List.of(problem), List.of(), List.of());
        }
        return JavacRun.of(request, Charset.forName(request.options().encoding()), arguments);
    }

    private CompiledSite site(List<CompiledClass> classes) {
        return new CompiledSite(request.classes(), classes);
    }

    private static Optional<Problem> flaw(CompilerOptions options) {
        if (!isCharset(options.encoding())) {
            return Optional.of(CompileProblems.unknownEncoding(options.encoding()));
        }
        int running = Runtime.version().feature();
        String release = options.release();
        if (!release.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int asked = Integer.parseInt(release);
        if (asked < OLDEST_RELEASE) {
            return Optional.of(CompileProblems.releaseTooOld(release));
        }
        return asked > running
                ? Optional.of(CompileProblems.releaseTooNew(release, running))
                : Optional.empty();
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
