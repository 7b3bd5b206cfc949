package dev.perigee.generator.compile;

import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classes that cannot stand beside each other: all pages are compiled together, whatever folders
 * they are in, and go into one jar with the project's own classes.
 */
final class ClassNames {

    private final CompileRequest request;
    private final PageNames names;
    private final Map<String, PageSource> first = new HashMap<>();
    private final Set<String> declared = new HashSet<>();

    ClassNames(CompileRequest request, Collection<PageSource> pages) {
        this.request = request;
        this.names = request.pages().names();
        pages.forEach(page -> declared.addAll(page.topLevel()));
    }

    /** Two pages with one class, and pages with a class that the project has. */
    List<Problem> conflicts(Collection<PageSource> pages) {
        List<Problem> problems = new ArrayList<>();
        for (PageSource page : pages) {
            for (String name : page.topLevel()) {
                conflict(page, name).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> conflict(PageSource page, String name) {
        PageSource other = first.putIfAbsent(name, page);
        if (other != null) {
            return other == page
                    ? Optional.empty()
                    : Optional.of(
                            CompileProblems.duplicateClass(
                                    page.name(), other.name(), name, newPackage(page, name)));
        }
        return inProject(page, name)
                .map(
                        file ->
                                CompileProblems.hidesClass(
                                        page.name(), names.of(file), name, newPackage(page, name)));
    }

    private Optional<Path> inProject(PageSource page, String name) {
        String path = name.replace('.', '/');
        List<Path> candidates = new ArrayList<>();
        request.sourceRoots().forEach(root -> candidates.add(root.resolve(path + ".java")));
        request.compiledClasses().ifPresent(root -> candidates.add(root.resolve(path + ".class")));
        return candidates.stream()
                .filter(file -> !file.equals(page.file()) && Files.isRegularFile(file))
                .findFirst();
    }

    /** A package in which the name is free, from the folders of the page, or its name too. */
    private String newPackage(PageSource page, String name) {
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        String suggestion = PackageName.ofFolder(page.page());
        while (suggestion.isEmpty() || !declared.add(suggestion + "." + simpleName)) {
            String own = PackageName.ofFile(page.page());
            suggestion = suggestion.isEmpty() ? own : suggestion + "." + own;
        }
        return suggestion;
    }
}
