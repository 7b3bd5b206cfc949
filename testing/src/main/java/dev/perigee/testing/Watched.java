package dev.perigee.testing;

import dev.perigee.api.Services;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import java.util.List;
import java.util.stream.Stream;

/** Puts the {@link ProbeMiddleware} around all routes of a built site. */
final class Watched {

    private static final MiddlewareEntry OUTERMOST =
            new MiddlewareEntry("/", "test", ProbeMiddleware.class.getName(), false);

    private Watched() {}

    static SiteIndex index(SiteIndex index) {
        return new SiteIndex(
                index.settings(),
                index.routes().stream().map(Watched::route).toList(),
                first(OUTERMOST, index.middleware()),
                index.matchers(),
                index.application());
    }

    private static RouteEntry route(RouteEntry route) {
        return new RouteEntry(
                route.pattern(),
                route.source(),
                route.kind(),
                route.prerendered(),
                route.methods(),
                route.className(),
                route.bodyLimit(),
                first(OUTERMOST.className(), route.middleware()),
                route.staticPaths());
    }

    /** The same services and the probe; those that the test gave stay as they are. */
    static Services services(Services given, Probe probe) {
        Services all = new Services().put(probe);
        given.types().forEach(type -> copy(type, given, all));
        return all;
    }

    private static <T> void copy(Class<T> type, Services from, Services to) {
        from.find(type).ifPresent(service -> to.put(type, service));
    }

    private static <T> List<T> first(T first, List<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
