package dev.perigee.generator.compile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pages are compiled together with those that were changed: all that name one of their
 * top-level classes, and all that name one of theirs. A source that does not name a class, nor any
 * that does, cannot depend on it: what it infers or inlines it has by way of a class that it names.
 */
final class PageDependents {

    private static final Pattern WORD = Pattern.compile("\\b\\p{javaJavaIdentifierStart}\\w*\\b");

    private PageDependents() {}

    /**
     * The changed pages and those that depend on them.
     *
     * @param compiled the classes as they were compiled last
     */
    static Set<String> of(CompileRequest request, List<CompiledClass> compiled, Set<String> changed)
            throws IOException {
        Map<String, Set<String>> words = words(request);
        Set<String> affected = new HashSet<>(changed);
        boolean grown = true;
        while (grown) {
            Set<String> names = names(compiled, affected);
            grown = false;
            for (Map.Entry<String, Set<String>> page : words.entrySet()) {
                boolean depends = names.stream().anyMatch(page.getValue()::contains);
                grown |= depends && affected.add(page.getKey());
            }
        }
        return affected;
    }

    private static Set<String> names(List<CompiledClass> compiled, Set<String> pages) {
        Set<String> names = new HashSet<>();
        for (CompiledClass each : compiled) {
            if (each.topLevel() && pages.contains(each.page())) {
                names.add(each.name().substring(each.name().lastIndexOf('.') + 1));
            }
        }
        return names;
    }

    /**
     * Whether a source that is no page, but was compiled with them, names a class of these pages.
     */
    static boolean areNamedElsewhere(
            CompileRequest request, List<CompiledClass> compiled, Set<String> pages)
            throws IOException {
        Set<String> names = names(compiled, pages);
        Set<String> sources = new HashSet<>();
        compiled.stream()
                .filter(each -> !each.isOfPage())
                .forEach(each -> sources.add(each.source()));
        Charset charset = Charset.forName(request.options().encoding());
        for (String source : sources) {
            Path file = request.pages().names().project().resolve(source);
            if (words(file, charset).stream().anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> words(CompileRequest request) throws IOException {
        Charset charset = Charset.forName(request.options().encoding());
        Map<String, Set<String>> words = new HashMap<>();
        for (String page : request.pages().javaPaths()) {
            words.put(page, words(request.pages().directory().resolve(page), charset));
        }
        return words;
    }

    private static Set<String> words(Path source, Charset charset) throws IOException {
        Set<String> found = new HashSet<>();
        Matcher word = WORD.matcher(new String(Files.readAllBytes(source), charset));
        while (word.find()) {
            found.add(word.group());
        }
        return found;
    }
}
