package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Application;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Matcher;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import dev.perigee.api.Services;
import dev.perigee.api.Site;
import dev.perigee.core.exchange.MemoryExchange;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.RouteEntry.Kind;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartTest {

    private static final List<String> LOG = new ArrayList<>();

    @BeforeEach
    void forget() {
        LogLines.quiet();
        LOG.clear();
    }

    static class Base implements Endpoint {
        @Override
        public Response get(Context context) {
            return Response.text(getClass().getSimpleName());
        }
    }

    static class Counted extends Base implements AutoCloseable {
        private final String greeting;

        @SuppressWarnings("UnusedMethod")
        private Counted(CharSequence greeting, Site site) {
            this.greeting = greeting + site.base();
            LOG.add("endpoint " + this.greeting);
        }

        @Override
        public Response get(Context context) {
            return Response.text(greeting);
        }

        @Override
        public void close() {
            LOG.add("endpoint closed");
        }
    }

    static class Around implements Middleware, AutoCloseable {
        Around(String greeting) {
            LOG.add("middleware " + greeting);
        }

        @Override
        public Response handle(Context context, Next next) throws Exception {
            return next.proceed();
        }

        @Override
        public void close() {
            LOG.add("middleware closed");
            throw new IllegalStateException("close failed");
        }
    }

    static class App implements Application {
        @Override
        public void start(Services services) {
            LOG.add("application");
            services.put("hello");
        }

        @Override
        public void close() {
            LOG.add("application closed");
        }
    }

    static class BrokenApp implements Application {
        @Override
        public void start(Services services) throws Exception {
            throw new java.io.IOException("no database");
        }

        @Override
        public void close() {
            LOG.add("broken closed");
        }
    }

    static class Even implements Matcher {
        @Override
        public boolean matches(String value) {
            return value.length() % 2 == 0;
        }
    }

    static class NeedsThread extends Base {
        NeedsThread(Thread thread) {
            LOG.add(thread.getName());
        }
    }

    static class NeedsSequence extends Base {
        NeedsSequence(CharSequence sequence) {
            LOG.add(sequence.toString());
        }
    }

    static class Failing extends Base {
        Failing() {
            throw new IllegalStateException("no luck");
        }
    }

    static class FailingStatically extends Base {
        static final int VALUE = Integer.parseInt("x");
    }

    abstract static class Abstract extends Base {}

    static class Twice extends Base {
        Twice() {}

        Twice(String a) {
            LOG.add(a);
        }
    }

    @SuppressWarnings("ClassCanBeStatic")
    class Inner extends Base {}

    static class NoEndpoint {}

    private static RouteEntry route(String pattern, Class<?> type) {
        return route(pattern, type.getName());
    }

    private static RouteEntry route(String pattern, String className) {
        return new RouteEntry(
                pattern,
                pattern.substring(1) + ".java",
                Kind.ENDPOINT,
                false,
                List.of("GET"),
                Optional.of(className),
                Optional.empty(),
                List.of(Around.class.getName()),
                false);
    }

    private static SiteIndex index(Optional<Class<?>> application, RouteEntry... routes) {
        return new SiteIndex(
                SiteSettings.defaults(),
                List.of(routes),
                List.of(
                        new MiddlewareEntry(
                                "/", "_middleware.java", Around.class.getName(), false)),
                Map.of("even", Even.class.getName()),
                application.map(Class::getName));
    }

    private static Dispatcher start(SiteIndex index) {
        return Dispatcher.start(
                SiteParts.of(index, SiteFiles.none(), StartTest.class.getClassLoader()));
    }

    private static String get(Dispatcher site, String path) {
        var answer = site.answer(MemoryExchange.of("GET", path));
        return answer.status() + " " + new TestSite.Got(answer, new TestSite()).body();
    }

    @Test
    void eachInstanceIsMadeOnceAndClosedInReverse() {
        Dispatcher site =
                start(
                        index(
                                Optional.of(App.class),
                                route("/a", Counted.class),
                                route("/b", Counted.class)));

        assertThat(LOG).containsExactly("application", "middleware hello", "endpoint hello");
        assertThat(get(site, "/a")).isEqualTo("200 hello");
        assertThat(get(site, "/b")).isEqualTo("200 hello");
        LOG.clear();
        String log = LogLines.of(site::close);
        assertThat(LOG)
                .containsExactly("endpoint closed", "middleware closed", "application closed");
        assertThat(log).contains("The middleware _middleware.java", "could not be closed.");
        site.close();
        assertThat(LOG).hasSize(3);
    }

    @Test
    void matchersOfTheSiteDecide() {
        Dispatcher site = start(index(Optional.of(App.class), route("/[n=even]", Base.class)));

        assertThat(get(site, "/ab")).isEqualTo("200 Base");
        assertThat(get(site, "/abc")).startsWith("404");
    }

    @Test
    void prerenderedRoutesAreNeverMade() {
        RouteEntry live = route("/a", Failing.class);
        RouteEntry prerendered =
                new RouteEntry(
                        "/a",
                        live.source(),
                        Kind.ENDPOINT,
                        true,
                        live.methods(),
                        live.className(),
                        Optional.empty(),
                        List.of(),
                        false);

        try (Dispatcher site = start(index(Optional.of(App.class), prerendered))) {
            assertThat(get(site, "/a")).startsWith("404");
        }
    }

    @Test
    void middlewareOfPrerenderedRoutesIsMadeWhenAPathThatIsNoneComesToItsFolder() {
        SiteIndex index = index(Optional.of(App.class));

        try (Dispatcher site = start(index)) {
            assertThat(LOG).containsExactly("application");
            assertThat(get(site, "/nothing")).startsWith("404");
            assertThat(get(site, "/nothing")).startsWith("404");
            assertThat(LOG).containsExactly("application", "middleware hello");
        }
        assertThat(LOG).contains("middleware closed");
    }

    @Test
    void servicesOfATestStandInForTheApplication() {
        SiteIndex index = index(Optional.of(BrokenApp.class), route("/a", Counted.class));
        SiteParts parts =
                new SiteParts(
                        index,
                        SiteFiles.none(),
                        StartTest.class.getClassLoader(),
                        name -> Optional.empty(),
                        Optional.of(new Services().put("test")));

        try (Dispatcher site = Dispatcher.start(parts)) {
            assertThat(get(site, "/a")).isEqualTo("200 test");
        }
    }

    private static void assertRefused(SiteIndex index, String... words) {
        assertThatThrownBy(() -> start(index))
                .isInstanceOf(SiteException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    @Test
    void aMissingServiceStopsTheStartAndNamesBoth() {
        assertRefused(
                index(Optional.of(App.class), route("/a", NeedsThread.class)),
                "The endpoint a.java (class " + NeedsThread.class.getName() + ")",
                "asks for a java.lang.Thread in its constructor, but _site.java puts no such"
                        + " service (it puts java.lang.String).",
                "Put it there: services.put(Thread.class, …).");
        assertThat(LOG).contains("application closed");
        assertRefused(
                index(Optional.empty(), route("/a", NeedsThread.class)),
                "the site has no _site.java that puts one");
    }

    @Test
    void anApplicationThatFailsIsClosedStill() {
        assertRefused(
                index(Optional.of(BrokenApp.class)),
                "The application _site.java (class " + BrokenApp.class.getName() + ") cannot start",
                "no database");
        assertThat(LOG).containsExactly("broken closed");
    }

    @Test
    void whatCannotBeMadeSaysWhy() {
        assertRefused(
                index(Optional.of(App.class), route("/a", Failing.class)),
                "The endpoint a.java",
                "cannot be made",
                "no luck");
        assertRefused(
                index(Optional.of(App.class), route("/a", FailingStatically.class)),
                "The endpoint a.java",
                "cannot be made");
        assertRefused(
                index(Optional.of(App.class), route("/a", Abstract.class)),
                "is abstract, so no instance can be made");
        assertRefused(
                index(Optional.of(App.class), route("/a", Twice.class)),
                "needs exactly one constructor that is not private");
        assertRefused(
                index(Optional.of(App.class), route("/a", NoEndpoint.class)), "is no Endpoint.");
        assertRefused(
                index(Optional.of(App.class), route("/a", "no.such.Class")),
                "The endpoint a.java (class no.such.Class) cannot be loaded",
                "Build the site again.");
        assertRefused(
                index(Optional.of(App.class), route("/a", Inner.class)),
                "asks for a ",
                "StartTest");
        assertRefused(
                index(Optional.of(Base.class)), "The application _site.java", "is no Application.");
    }

    static class AmbiguousApp implements Application {
        @Override
        public void start(Services services) {
            services.put("hello").put(java.nio.CharBuffer.allocate(1));
        }
    }

    @Test
    void anAmbiguousServiceIsNamed() {
        assertRefused(
                index(Optional.of(AmbiguousApp.class), route("/a", NeedsSequence.class)),
                "The endpoint a.java",
                "More than one service is a java.lang.CharSequence");
    }

    static class NeedyApp implements Application {
        NeedyApp(String service) {
            LOG.add(service);
        }

        @Override
        public void start(Services services) {
            LOG.add("never");
        }
    }

    @Test
    void theApplicationItselfGetsNoServices() {
        assertRefused(
                index(Optional.of(NeedyApp.class)),
                "asks for a java.lang.String in its constructor, but it is the one that puts"
                        + " services");
    }
}
