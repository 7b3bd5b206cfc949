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
        for (String page : request.pages().javaPaths()) {
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
        JavacTask task;
        try {
            task = (JavacTask) compiler.getTask(said, files, findings, arguments, null, pages);
        } catch (IllegalArgumentException e) {
            findings.add(CompileProblems.badArguments(String.valueOf(e.getMessage())));
            return false;
        }
        task.setLocale(Locale.ROOT);
        task.addTaskListener(new ParsedTypes(pages));
        try {
            return task.call();
        } catch (RuntimeException e) {
            findings.add(CompileProblems.crashed(String.valueOf(e)));
            return false;
        }
    }

    private void judge() {
        for (PageSource page : pages) {
            Optional<Problem> flaw = page.flaw();
            if (flaw.isPresent()) {
                findings.forget(page.name());
                findings.add(flaw.get());
            }
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
        long checksum = Checksum.of(bytes);
        String name = file.name();
        if (file.source() instanceof PageSource page) {
            boolean topLevel = page.topLevel().contains(name);
            CompiledClass known =
                    new CompiledClass(
                            name, page.name(), page.page(), topLevel, bytes.length, checksum);
            return new FreshClass(known, file);
        }
        String source = request.pages().names().of(files.pathOf(file.source()));
        CompiledClass known = new CompiledClass(name, source, "", false, bytes.length, checksum);
        return new FreshClass(known, file);
    }
}
