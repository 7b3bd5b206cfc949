package dev.perigee.generator.compile;

import com.sun.source.util.JavacTask;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac over all pages. */
final class JavacRun {

    private final CompileRequest request;
    private final Findings findings;
    private final List<PageSource> pages = new ArrayList<>();
    private final StringWriter said = new StringWriter();

    private JavacRun(CompileRequest request, Charset charset) {
        this.request = request;
        this.findings = new Findings(request);
        for (String page : request.pages().paths()) {
            pages.add(
                    new PageSource(
                            page,
                            request.pages().names().of(page),
                            request.pages().directory().resolve(page),
                            charset));
        }
    }

    /**
     * What javac made of the pages.
     *
     * @param classes in memory; empty if there are problems
     */
    record Result(List<Problem> problems, List<Problem> warnings, Collection<FreshClass> classes) {}

    /** A class file and what is known of it. */
    record FreshClass(CompiledClass known, MemoryClass file) {}

    static Result of(CompileRequest request, Charset charset, List<String> arguments)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return new JavacRun(request, charset).run(compiler, charset, arguments);
    }

    private Result run(JavaCompiler compiler, Charset charset, List<String> arguments)
            throws IOException {
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(findings, Locale.ROOT, charset);
                ClassFiles files = new ClassFiles(standard, request)) {
            boolean good = call(compiler, files, arguments);
            judge();
            if (!good && findings.problems().isEmpty()) {
                findings.add(CompileProblems.crashed(said.toString()));
            }
            List<FreshClass> classes = good ? compiled(files) : List.of();
            List<Problem> problems = findings.problems();
            return new Result(
                    problems, findings.warnings(), problems.isEmpty() ? classes : List.of());
        }
    }

    private boolean call(JavaCompiler compiler, ClassFiles files, List<String> arguments) {
        try {
            JavacTask task =
                    (JavacTask) compiler.getTask(said, files, findings, arguments, null, pages);
            task.setLocale(Locale.ROOT);
            task.addTaskListener(new ParsedTypes(pages));
            return task.call();
        } catch (IllegalArgumentException e) {
            findings.add(CompileProblems.badArguments(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            findings.add(CompileProblems.crashed(String.valueOf(e)));
        }
        return false;
    }

    private void judge() {
        for (PageSource page : pages) {
            page.flaw()
                    .ifPresent(
                            flaw -> {
                                findings.forget(page.name());
                                findings.add(flaw);
                            });
        }
        new ClassNames(request, pages).conflicts(pages).forEach(findings::replaceDuplicateClass);
    }

    private List<FreshClass> compiled(ClassFiles files) {
        List<FreshClass> compiled = new ArrayList<>();
        TreeMap<String, CompiledClass> folded = new TreeMap<>();
        for (MemoryClass file : files.written()) {
            FreshClass each = compiled(file, files);
            CompiledClass known = each.known();
            CompiledClass alike = folded.putIfAbsent(known.name().toLowerCase(Locale.ROOT), known);
            if (alike != null) {
                findings.add(
                        CompileProblems.differInCase(
                                known.source(), alike.source(), known.name(), alike.name()));
            }
            compiled.add(each);
        }
        return compiled;
    }

    private FreshClass compiled(MemoryClass file, ClassFiles files) {
        byte[] bytes = file.bytes();
        Optional<PageSource> page =
                Optional.of(file.source())
                        .filter(PageSource.class::isInstance)
                        .map(PageSource.class::cast);
        CompiledClass known =
                new CompiledClass(
                        file.name(),
                        page.map(PageSource::name)
                                .orElseGet(
                                        () ->
                                                request.pages()
                                                        .names()
                                                        .of(files.pathOf(file.source()))),
                        page.map(PageSource::page).orElse(""),
                        page.isPresent() && page.get().topLevel().contains(file.name()),
                        bytes.length,
                        Checksum.of(bytes));
        return new FreshClass(known, file);
    }
}
