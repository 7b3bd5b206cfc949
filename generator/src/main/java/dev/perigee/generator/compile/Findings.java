package dev.perigee.generator.compile;

import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** What javac says, turned into problems and warnings with their places in the project. */
final class Findings implements DiagnosticListener<JavaFileObject> {

    private static final Pattern PUBLIC_CLASS = Pattern.compile("(\\S+) is public");
    private static final String DUPLICATE_CLASS = "duplicate class: ";
    private static final String API = "dev.perigee.api";

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing((Problem problem) -> problem.file().orElse(""))
                    .thenComparingInt(Problem::line)
                    .thenComparingInt(Problem::column);

    private final CompileRequest request;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private boolean hinted;

    Findings(CompileRequest request) {
        this.request = request;
    }

    /** Errors, ordered by place. */
    List<Problem> problems() {
        return problems.stream().sorted(BY_PLACE).distinct().toList();
    }

    /** Warnings, ordered by place. */
    List<Problem> warnings() {
        return warnings.stream().sorted(BY_PLACE).distinct().toList();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** Takes a problem in the place of what javac says of the same thing. */
    void replaceDuplicateClass(Problem problem) {
        problems.removeIf(
                each ->
                        each.file().equals(problem.file())
                                && each.message().startsWith(DUPLICATE_CLASS));
        problems.add(problem);
    }

    /** Forgets what was said of a file: its bytes were not text. */
    void forget(String file) {
        problems.removeIf(problem -> problem.file().equals(Optional.of(file)));
        warnings.removeIf(problem -> problem.file().equals(Optional.of(file)));
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> said) {
        switch (said.getKind()) {
            case ERROR -> problems.add(error(said));
            case WARNING, MANDATORY_WARNING ->
                    warnings.add(CompileProblems.warning(place(said), text(said)));
            default -> {
                // notes sum up what a lint option would tell in full
            }
        }
    }

    private Problem error(Diagnostic<? extends JavaFileObject> said) {
        Place place = place(said);
        String text = text(said);
        return switch (said.getCode()) {
            case "compiler.err.class.public.should.be.in.file" ->
                    CompileProblems.publicClass(place, publicClass(text));
            case "compiler.err.override.weaker.access" -> CompileProblems.notPublic(place, text);
            case "compiler.err.warnings.and.werror" -> CompileProblems.warningsAreErrors();
            case "compiler.err.doesnt.exist",
                    "compiler.err.cant.resolve.location",
                    "compiler.err.cant.resolve.location.args" ->
                    missing(place, text, said);
            default -> CompileProblems.error(place, text);
        };
    }

    private Problem missing(Place place, String text, Diagnostic<? extends JavaFileObject> said) {
        if (text.contains("package " + API + " does not exist")) {
            return CompileProblems.noApi(place, text);
        }
        Optional<String> route = MissingRoute.hint(text, request.pages());
        if (route.isPresent()) {
            return CompileProblems.routeMissing(place, text, route.get());
        }
        boolean ofProject =
                said.getSource() != null
                        && !(said.getSource() instanceof PageSource)
                        && !said.getCode().endsWith(".args");
        if (ofProject && !hinted) {
            hinted = true;
            return CompileProblems.perhapsGenerated(place, text);
        }
        return CompileProblems.error(place, text);
    }

    private static String publicClass(String text) {
        Matcher matcher = PUBLIC_CLASS.matcher(text);
        return matcher.find() ? matcher.group(1) : text;
    }

    private static String text(Diagnostic<? extends JavaFileObject> said) {
        return said.getMessage(Locale.ROOT).replace("\r\n", "\n");
    }

    private Place place(Diagnostic<? extends JavaFileObject> said) {
        JavaFileObject source = said.getSource();
        if (source == null || said.getLineNumber() == Diagnostic.NOPOS) {
            return new Place(Optional.ofNullable(source).map(this::name), 0, 0);
        }
        int line = (int) said.getLineNumber();
        int column = (int) said.getColumnNumber();
        return new Place(Optional.of(name(source)), line, Math.max(0, column));
    }

    private String name(JavaFileObject source) {
        if (source instanceof PageSource page) {
            return page.name();
        }
        return "file".equals(source.toUri().getScheme())
                ? request.pages().names().of(Path.of(source.toUri()))
                : source.getName();
    }
}
