package dev.perigee.core.handlers;

import dev.perigee.api.Application;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Matcher;
import dev.perigee.api.Middleware;
import dev.perigee.api.Services;
import dev.perigee.api.Site;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.routing.Matchers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;

/**
 * Makes the instances of a site's classes, each once and when it is first asked for, and closes
 * them in the reverse order. A constructor may take, by type, what the site's {@link Application}
 * puts into {@link Services}, and {@link Site}; the application starts when the first one asks.
 * Safe for use by many threads.
 *
 * <p>A test gives the services of the few endpoints and middleware that it calls. So where services
 * are given, those two are made when they are first called, and not when they are asked for here.
 */
public final class SiteClasses implements AutoCloseable {

    private final ClassLoader loader;
    private final Site site;
    private final SiteLog log;
    private final Optional<ClassSource> application;
    private final boolean later;
    private final boolean given;
    private final Once<Services> services;
    private final ConcurrentMap<String, Once<Object>> instances = new ConcurrentHashMap<>();
    private final Deque<Closing> toClose = new ArrayDeque<>();

    private record Closing(ClassSource source, AutoCloseable closeable) {}

    /**
     * The classes that {@code loader} loads.
     *
     * @param application the class name of the site's application
     * @param given services to use in place of what the application would start
     * @param log is told of what cannot be closed
     */
    public SiteClasses(
            ClassLoader loader,
            Site site,
            Optional<String> application,
            Optional<Services> given,
            SiteLog log) {
        this(loader, site, application, given, log, given.isPresent());
    }

    private SiteClasses(
            ClassLoader loader,
            Site site,
            Optional<String> application,
            Optional<Services> given,
            SiteLog log,
            boolean later) {
        this.loader = loader;
        this.site = site;
        this.log = log;
        this.application =
                application.map(name -> new ClassSource("application", "_site.java", name));
        this.later = later;
        this.given = given.isPresent();
        this.services = new Once<>(() -> given.orElseGet(this::startApplication));
    }

    /**
     * Classes of which each instance is made when it is first called, the application when the
     * first of them asks for a service: a class that cannot be made fails the requests that need
     * it, and no others.
     */
    public static SiteClasses lazily(
            ClassLoader loader, Site site, Optional<String> application, SiteLog log) {
        return new SiteClasses(loader, site, application, Optional.empty(), log, true);
    }

    /**
     * Starts the application, if it has not started yet.
     *
     * @throws SiteException if it cannot
     */
    public void start() {
        services.get();
    }

    /**
     * The endpoint of a route.
     *
     * @throws SiteException if it cannot be made
     */
    public Endpoint endpoint(RouteEntry route) {
        if (route.kind() == RouteEntry.Kind.PAGE && route.className().isEmpty()) {
            return new TemplateEndpoint(Optional.empty());
        }
        Endpoint own = ownEndpoint(route);
        return route.getByTemplate() ? new TemplateEndpoint(Optional.of(own)) : own;
    }

    private Endpoint ownEndpoint(RouteEntry route) {
        ClassSource source = ClassSource.of(route);
        return later
                ? new LaterEndpoint(() -> instance(source, Endpoint.class))
                : instance(source, Endpoint.class);
    }

    /**
     * A middleware.
     *
     * @throws SiteException if it cannot be made
     */
    public Middleware middleware(MiddlewareEntry middleware) {
        return later
                ? middlewareLater(middleware)
                : instance(ClassSource.of(middleware), Middleware.class);
    }

    /** A middleware that is made when it is first called. */
    public Middleware middlewareLater(MiddlewareEntry middleware) {
        ClassSource source = ClassSource.of(middleware);
        return (context, next) -> instance(source, Middleware.class).handle(context, next);
    }

    /**
     * The matchers of a site by name, the built-in ones among them.
     *
     * @throws SiteException if one cannot be made
     */
    public Map<String, Predicate<String>> matchers(SiteIndex index) {
        if (later && !given) {
            return matchersLater(index);
        }
        Map<String, Predicate<String>> matchers = givenMatchers(index);
        index.matchers()
                .forEach(
                        (name, className) -> matchers.put(name, matcher(name, className)::matches));
        return matchers;
    }

    private static Map<String, Predicate<String>> givenMatchers(SiteIndex index) {
        return new LinkedHashMap<>(Matchers.withLocales(index.settings().pages().locales()));
    }

    /** As {@link #matchers}, but each of the site's own is made when it is first asked. */
    public Map<String, Predicate<String>> matchersLater(SiteIndex index) {
        Map<String, Predicate<String>> matchers = givenMatchers(index);
        index.matchers()
                .forEach(
                        (name, className) ->
                                matchers.put(
                                        name, value -> matcher(name, className).matches(value)));
        return matchers;
    }

    /**
     * A matcher of the site's own.
     *
     * @throws SiteException if it cannot be made
     */
    public Matcher matcher(String name, String className) {
        String file = "_matchers/" + name + ".java";
        return instance(new ClassSource("matcher", file, className), Matcher.class);
    }

    private Class<?> load(ClassSource source) {
        try {
            return Class.forName(source.className(), false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw SiteProblems.classNotFound(source, e);
        }
    }

    private <T> T instance(ClassSource source, Class<T> type) {
        Object instance =
                instances
                        .computeIfAbsent(source.className(), name -> new Once<>(() -> make(source)))
                        .get();
        if (!type.isInstance(instance)) {
            throw SiteProblems.notA(source, type);
        }
        return type.cast(instance);
    }

    private Object make(ClassSource source) {
        Object made = NewInstance.of(source, load(source), type -> argument(source, type));
        if (made instanceof AutoCloseable closeable) {
            keep(source, closeable);
        }
        return made;
    }

    private Object argument(ClassSource source, Class<?> type) {
        if (type == Site.class) {
            return site;
        }
        Services offered = services.get();
        try {
            Optional<?> service = offered.find(type);
            if (service.isPresent()) {
                return service.get();
            }
        } catch (IllegalArgumentException e) {
            throw SiteProblems.ambiguousService(source, e);
        }
        throw SiteProblems.missingService(source, type, giver(), offered.types());
    }

    private Optional<String> giver() {
        return given ? Optional.of("the test") : application.map(ClassSource::source);
    }

    private Services startApplication() {
        Services offered = new Services();
        if (application.isEmpty()) {
            return offered;
        }
        ClassSource source = application.get();
        Object made = NewInstance.of(source, load(source), type -> siteOnly(source, type));
        if (!(made instanceof Application starting)) {
            throw SiteProblems.notA(source, Application.class);
        }
        keep(source, starting::close);
        try {
            starting.start(offered);
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw SiteProblems.startFailed(source, e);
        }
        return offered;
    }

    private Object siteOnly(ClassSource source, Class<?> type) {
        if (type == Site.class) {
            return site;
        }
        throw SiteProblems.noServicesYet(source, type);
    }

    private void keep(ClassSource source, AutoCloseable closeable) {
        synchronized (toClose) {
            toClose.push(new Closing(source, closeable));
        }
    }

    /** Closes what can be closed, the last made first. What fails to close is logged. */
    @Override
    public void close() {
        List<Closing> closing;
        synchronized (toClose) {
            closing = new ArrayList<>(toClose);
            toClose.clear();
        }
        for (Closing next : closing) {
            try {
                next.closeable().close();
            } catch (Exception | LinkageError | StackOverflowError e) {
                log.warning(next.source() + " could not be closed.", e);
            }
        }
    }
}
