package dev.perigee.generator.inspect;

import dev.perigee.api.Site;
import dev.perigee.core.handlers.SiteConstructor;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile;
import dev.perigee.generator.scan.Pages;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the class that a file is about. */
final class PageTypes {

    private final Pages pages;
    private final CompiledSite compiled;
    private final ClassLoader loader;
    private final Notes notes;

    PageTypes(Pages pages, CompiledSite compiled, ClassLoader loader, Notes notes) {
        this.pages = pages;
        this.compiled = compiled;
        this.loader = loader;
        this.notes = notes;
    }

    /**
     * Hands on the one class of a file that can play its role. Else, and also if a class that it
     * needs cannot be loaded, this is noted.
     */
    <T> void use(PageFile file, Role<T> role, Consumer<Class<? extends T>> action) {
        String name = pages.names().of(file.path());
        try {
            List<Class<?>> types = load(file);
            if (areOurs(name, types)) {
                only(name, role, types).ifPresent(action);
            }
        } catch (ClassNotFoundException
                | LinkageError
                | TypeNotPresentException
                | SecurityException e) {
            notes.problem(InspectProblems.notLoadable(name, e));
        }
    }

    private List<Class<?>> load(PageFile file) throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : compiled.topLevelClasses(file.path())) {
            types.add(Class.forName(name, false, loader));
        }
        return types;
    }

    private <T> Optional<Class<? extends T>> only(String file, Role<T> role, List<Class<?>> types) {
        List<Class<? extends T>> fitting = new ArrayList<>();
        for (Class<?> type : types) {
            if (role.type().isAssignableFrom(type)) {
                fitting.add(type.asSubclass(role.type()));
            }
        }
        List<Class<? extends T>> whole =
                fitting.stream().filter(type -> !Modifier.isAbstract(type.getModifiers())).toList();
        if (whole.size() > 1) {
            notes.problem(InspectProblems.several(file, role, whole));
            return Optional.empty();
        }
        if (whole.isEmpty()) {
            notes.problem(
                    fitting.isEmpty()
                            ? InspectProblems.none(file, role)
                            : InspectProblems.notWhole(file, role, fitting.get(0)));
            return Optional.empty();
        }
        Class<? extends T> type = whole.get(0);
        return isUsable(file, role, type) ? Optional.of(type) : Optional.empty();
    }

    /** A class of the same name in a library would be loaded in the place of ours. */
    private boolean areOurs(String file, List<Class<?>> types) {
        boolean ours = true;
        for (Class<?> type : types) {
            Optional<String> library = library(type);
            if (library.isPresent()) {
                notes.problem(InspectProblems.hiddenByLibrary(file, type, library.get()));
                ours = false;
            }
        }
        return ours;
    }

    private boolean isUsable(String file, Role<?> role, Class<?> type) {
        Optional<Constructor<?>> constructor = SiteConstructor.of(type);
        if (constructor.isEmpty() || type.isEnum()) {
            notes.problem(InspectProblems.noConstructor(file, type, role.takesServices()));
            return false;
        }
        Optional<Problem> flaw =
                Arrays.stream(constructor.get().getParameterTypes())
                        .filter(parameter -> parameter != Site.class)
                        .flatMap(parameter -> flaw(file, role, type, parameter).stream())
                        .findFirst();
        flaw.ifPresent(notes::problem);
        return flaw.isEmpty();
    }

    /** What makes sure that nobody will ever give this parameter of a constructor its value. */
    private Optional<Problem> flaw(String file, Role<?> role, Class<?> type, Class<?> parameter) {
        if (!role.takesServices()) {
            return Optional.of(InspectProblems.constructorWithServices(file, role, type));
        }
        if (parameter.isPrimitive()) {
            return Optional.of(InspectProblems.constructorTakesPrimitive(file, type, parameter));
        }
        return pages.application().isPresent()
                ? Optional.empty()
                : Optional.of(InspectProblems.constructorWithoutSite(file, type, parameter));
    }

    /** Where the class was found, if that is not where it was compiled to. */
    private Optional<String> library(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return Optional.empty();
        }
        try {
            Path found = Path.of(location.toURI());
            return found.equals(compiled.classes().toAbsolutePath())
                    ? Optional.empty()
                    : Optional.of(found.toString());
        } catch (URISyntaxException | FileSystemNotFoundException e) {
            return Optional.of(location.toString());
        }
    }
}
