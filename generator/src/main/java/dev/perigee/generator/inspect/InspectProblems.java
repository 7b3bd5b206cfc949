package dev.perigee.generator.inspect;

import dev.perigee.core.routing.PatternException;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.inspect.Lookalikes.Lookalike;
import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.Locale;

/** Everything that can be wrong with the classes of pages, each in full sentences. */
final class InspectProblems {

    private static final String MAKE_LIVE = "add @Route(prerender = false)";

    private InspectProblems() {}

    static Problem none(String file, Role<?> role) {
        return Problem.in(
                file,
                "There is no top-level class that implements %s in this file. Write 'class … implements %s', or, if the file is something else, start its name with '_'."
                        .formatted(role.name(), role.name()));
    }

    static Problem several(String file, Role<?> role, List<? extends Class<?>> types) {
        return Problem.in(
                file,
                "The classes %s all implement %s, but a file holds one. Move the others to files of their own."
                        .formatted(names(types), role.name()));
    }

    static Problem notWhole(String file, Role<?> role, Class<?> type) {
        return Problem.in(
                file,
                "%s is %s, so it cannot be the %s of this file. Write a class that can be made."
                        .formatted(
                                type.getSimpleName(),
                                type.isInterface() ? "an interface" : "abstract",
                                role.name()));
    }

    static Problem notLoadable(String file, Throwable failure) {
        return Problem.in(
                file,
                "A class that this one needs cannot be loaded: %s. What pages use has to be on the runtime class path of the project."
                        .formatted(Problem.said(failure.toString())));
    }

    static Problem hiddenByLibrary(String file, Class<?> type, String library) {
        return Problem.in(
                file,
                "The class %s is in %s too, which would be used in its place. Rename it, or put it into another package."
                        .formatted(type.getName(), library));
    }

    static Problem noConstructor(String file, Class<?> type, boolean takesServices) {
        return Problem.in(
                file,
                "%s needs exactly one constructor that is not private, such as %s(%s)."
                        .formatted(
                                type.getSimpleName(),
                                type.getSimpleName(),
                                takesServices ? "DataSource database" : ""));
    }

    static Problem constructorWithServices(String file, Role<?> role, Class<?> type) {
        return Problem.in(
                file,
                "The constructor of %s asks for a service, but a class that implements %s is made before there are any. It may take the Site, or nothing."
                        .formatted(type.getSimpleName(), role.name()));
    }

    static Problem constructorTakesPrimitive(String file, Class<?> type, Class<?> primitive) {
        return Problem.in(
                file,
                "The constructor of %s takes a value of type %s, but no service is a primitive. It may take the Site, and by type what _site.java puts into Services: a record of your own for settings, for instance."
                        .formatted(type.getSimpleName(), primitive.getName()));
    }

    static Problem constructorWithoutSite(String file, Class<?> type, Class<?> service) {
        return Problem.in(
                file,
                "The constructor of %s asks for a %s, but the site has no _site.java that puts services. Write one, with services.put(%s.class, …) in its start method; without it a constructor may take the Site, or nothing."
                        .formatted(
                                type.getSimpleName(),
                                service.getTypeName(),
                                service.getSimpleName()));
    }

    static Problem lookalike(String file, Lookalike lookalike, String type) {
        return Problem.in(
                file,
                "The method '%s' of %s would never be called. A handler is written '%s'; if it is something else, rename it or make it private."
                        .formatted(lookalike.written(), type, lookalike.expected()));
    }

    static Problem noHandler(String file, Class<?> type) {
        return Problem.in(
                file,
                "%s answers no method. Write 'public Response get(Context context)', or one of its siblings."
                        .formatted(type.getSimpleName()));
    }

    static Problem prerenderedWithLiveHandlers(String file, List<String> methods) {
        List<String> names =
                methods.stream()
                        .filter(method -> !method.equals("GET"))
                        .map(method -> method.toLowerCase(Locale.ROOT))
                        .toList();
        return Problem.in(
                file,
                "The route is prerendered, so its file can answer GET only, but its class has %s. To answer these live, %s to its class; else remove them."
                        .formatted(String.join(", ", names), MAKE_LIVE));
    }

    static Problem noStaticPaths(String file, RoutePattern pattern) {
        return Problem.in(
                file,
                "%s is prerendered and has parameters, so its class has to say which paths there are. Write 'public Stream<StaticPath> getStaticPaths(Site site)', or, to answer any path live, %s."
                        .formatted(pattern, MAKE_LIVE));
    }

    static Problem noStaticPathsOfPage(String file, RoutePattern pattern, String feeder) {
        return Problem.in(
                file,
                "%s is prerendered and has parameters, so a class has to say which paths there are. Write %s with 'public Stream<StaticPath> getStaticPaths(Site site)', or, to answer any path live, 'prerender: false' into the front matter."
                        .formatted(pattern, feeder));
    }

    static Problem contradiction(String file, String feeder, boolean front, boolean annotated) {
        return Problem.in(
                file,
                "The front matter says 'prerender: %s', but the class in %s has @Route(prerender = %s). Remove one of the two."
                        .formatted(front, feeder, annotated));
    }

    static Problem idleFeeder(String file, Class<?> type) {
        return Problem.in(
                file,
                "%s gives its page nothing. Write 'public Response get(Context context)' that returns context.render(model), or getStaticPaths, or remove it."
                        .formatted(type.getSimpleName()));
    }

    static Problem noLocales(String file) {
        return Problem.in(
                file,
                "The name asks for a locale, but the site has none. Set the parameter locales, such as <locales>en, de</locales>.");
    }

    static Problem guarded(String file, String middleware) {
        return Problem.in(
                file,
                "The route is prerendered, but %s is marked @Route(prerender = false) as a guard, and middleware does not run in front of files. To answer it live behind the guard, %s to its class; else move it out of that folder."
                        .formatted(middleware, MAKE_LIVE));
    }

    static Problem unknownMatcher(String file, PatternException flaw) {
        return Problem.in(file, String.valueOf(flaw.getMessage()));
    }

    static Problem badBodyLimit(String file, IllegalArgumentException flaw) {
        return Problem.in(file, "The @BodyLimit cannot be used: %s".formatted(flaw.getMessage()));
    }

    static Problem bodyLimitOfPrerendered(String file) {
        return Problem.in(
                file,
                "The @BodyLimit means nothing, since the route is prerendered. Remove it, or %s."
                        .formatted(MAKE_LIVE));
    }

    static Problem staticPathsWithoutParameters(String file, RoutePattern pattern) {
        return Problem.in(
                file,
                "getStaticPaths is never called, since %s has no parameters. Remove it."
                        .formatted(pattern));
    }

    static Problem staticPathsOfLiveRoute(String file) {
        return Problem.in(
                file, "getStaticPaths is never called, since the route is live. Remove it.");
    }

    private static String names(List<? extends Class<?>> types) {
        return String.join(", ", types.stream().map(Class::getSimpleName).toList());
    }
}
