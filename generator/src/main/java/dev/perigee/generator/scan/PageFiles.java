package dev.perigee.generator.scan;

import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.PatternException;
import dev.perigee.core.routing.RouteFiles;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.SourceEnding;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile.ApplicationSource;
import dev.perigee.generator.scan.PageFile.MatcherSource;
import dev.perigee.generator.scan.PageFile.MiddlewareSource;
import dev.perigee.generator.scan.PageFile.RouteSource;
import dev.perigee.generator.scan.PageFile.SupportSource;
import dev.perigee.generator.scan.PageFile.TemplateSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Says what each file is for, by its path alone. */
final class PageFiles {

    private static final String APPLICATION = "_site.java";
    private static final String MIDDLEWARE = "_middleware.java";
    private static final String MATCHERS = "_matchers";

    /** Names with a meaning; one that differs in case only would silently mean nothing. */
    private static final List<String> RESERVED = List.of(APPLICATION, MIDDLEWARE, MATCHERS);

    private final PageNames names;
    private final Consumer<Problem> problems;

    PageFiles(PageNames names, Consumer<Problem> problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The source at a path relative to the pages folder; nothing if it is none, or unusable. */
    Optional<PageFile> fileOf(String path) {
        Optional<SourceEnding> ending = SourceEnding.of(path);
        boolean java = ending.filter(it -> it == SourceEnding.JAVA).isPresent();
        if (ending.isEmpty() || (!java && !RouteFiles.isRoute(path))) {
            return Optional.empty();
        }
        try {
            return java ? javaFile(path) : template(path);
        } catch (PatternException e) {
            problems.accept(ScanProblems.badPattern(names.of(path), e));
            return Optional.empty();
        }
    }

    private Optional<PageFile> template(String path) {
        Optional<Problem> flaw = flaw(path);
        flaw.ifPresent(problems);
        return flaw.isPresent()
                ? Optional.empty()
                : Optional.of(new TemplateSource(path, RoutePattern.ofSource(path)));
    }

    private Optional<PageFile> javaFile(String path) {
        Optional<Problem> flaw = flaw(path).or(() -> matcherFlaw(path, names.of(path)));
        flaw.ifPresent(problems);
        if (flaw.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(RouteFiles.isRoute(path) ? route(path) : special(path));
    }

    private static PageFile route(String path) {
        return new RouteSource(path, RoutePattern.ofSource(path));
    }

    private static PageFile special(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String file = path.substring(folder.length());
        if (path.equals(APPLICATION)) {
            return new ApplicationSource(path);
        }
        if (folder.equals(MATCHERS + "/") && !RouteFiles.isPrivate(file)) {
            return new MatcherSource(path, matcherName(file));
        }
        if (file.equals(MIDDLEWARE) && !isInPrivateFolder(path)) {
            return new MiddlewareSource(path, RoutePattern.parse("/" + folder));
        }
        return new SupportSource(path);
    }

    private Optional<Problem> flaw(String path) {
        String name = names.of(path);
        Path file = names.pages().resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.of(ScanProblems.noRegularFile(name));
        }
        if (!Files.isReadable(file)) {
            return Optional.of(ScanProblems.notReadable(name));
        }
        if (path.endsWith("/module-info.java") || path.equals("module-info.java")) {
            return Optional.of(ScanProblems.moduleInfo(name));
        }
        return reservedName(path, name);
    }

    private Optional<Problem> reservedName(String path, String name) {
        List<String> parts = List.of(path.split("/", -1));
        for (String reserved : RESERVED) {
            for (String part : parts) {
                if (part.equalsIgnoreCase(reserved) && !part.equals(reserved)) {
                    return Optional.of(ScanProblems.reservedNameInOtherCase(name, part, reserved));
                }
            }
            if (!reserved.equals(MIDDLEWARE) && parts.lastIndexOf(reserved) > 0) {
                return Optional.of(ScanProblems.notAtTheRoot(name, reserved, names.of(reserved)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> matcherFlaw(String path, String name) {
        if (!(special(path) instanceof MatcherSource matcher)) {
            return Optional.empty();
        }
        if (isBuiltIn(matcher.name())) {
            return Optional.of(ScanProblems.builtInMatcher(name, matcher.name()));
        }
        return canBeUsed(matcher.name())
                ? Optional.empty()
                : Optional.of(ScanProblems.badMatcherName(name, matcher.name()));
    }

    private static boolean isBuiltIn(String matcher) {
        return Matchers.withLocales(List.of()).containsKey(matcher);
    }

    private static String matcherName(String file) {
        return Normalizer.normalize(SourceEnding.JAVA.cutFrom(file), Normalizer.Form.NFC);
    }

    /** Whether a pattern can name this matcher; what patterns can hold is known only there. */
    private static boolean canBeUsed(String matcher) {
        try {
            String pattern = "/[p=" + matcher + "]";
            return RoutePattern.parse(pattern).toString().equals(pattern);
        } catch (PatternException e) {
            return false;
        }
    }

    private static boolean isInPrivateFolder(String path) {
        int end = path.lastIndexOf('/');
        return end > 0 && !RouteFiles.isRoute(path.substring(0, end) + "/x.java");
    }
}
