package dev.perigee.testing;

import dev.perigee.api.Services;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the project's site for JUnit tests, and hands them a {@link SiteClient} as a parameter, or
 * a {@link SiteBuild}.
 *
 * <pre>{@code
 * @ExtendWith(SiteExtension.class)
 * class PagesTest {
 *
 *     @Test
 *     void theStartPageGreets(SiteClient site) {
 *         assertThat(site.get("/").expect(200).text()).contains("<h1>Hello</h1>");
 *     }
 * }
 * }</pre>
 *
 * <p>The site is the one that {@code mvn generate-sources} has built, and answers through the
 * router, the middleware and the endpoints of production: prerendered routes with their files, live
 * ones with their classes. Where a source has changed since, as happens in an IDE, it is built
 * anew, into a folder that is removed after the tests. Nothing has to be set up in the pom.
 *
 * <p>A test that has more to say makes the extension itself:
 *
 * <pre>{@code
 * private final Tasks tasks = new Tasks(Database.inMemory());
 *
 * @RegisterExtension
 * final SiteExtension kit = SiteExtension.inMemory().withServices(new Services().put(tasks));
 * }</pre>
 *
 * <p>Page classes are loaded apart from the project's ordinary ones, which are those of the test.
 * So a page may use of them what is public, though they be of one package.
 *
 * <p>In a static field, or by {@code @ExtendWith}, there is one site for all tests of the class; in
 * another field each test has its own. A client, with its cookies, belongs to one test and what is
 * run before and after it.
 */
public final class SiteExtension implements BeforeAllCallback, ParameterResolver {

    private static final String SITE = "site";
    private static final Namespace BUILDS = Namespace.create(SiteExtension.class);

    private final SiteStart start;
    private final Map<String, String> settings;

    /** The site in memory, with its own application. */
    public SiteExtension() {
        this(SiteStart.inMemory(), Map.of());
    }

    private SiteExtension(SiteStart start, Map<String, String> settings) {
        this.start = start;
        this.settings = settings;
    }

    /** The site without a socket: requests go to its dispatcher. */
    public static SiteExtension inMemory() {
        return new SiteExtension();
    }

    /** The site behind the server of production, on a free port of this machine. */
    public static SiteExtension onFreePort() {
        return new SiteExtension(SiteStart.onFreePort(), Map.of());
    }

    /**
     * With these services in place of the site's own application, which is not started: what
     * constructors of endpoints and middleware ask for. They are asked only when they are called,
     * so a test gives those that its routes need.
     */
    public SiteExtension withServices(Services services) {
        return new SiteExtension(start.withServices(services), settings);
    }

    /**
     * With an environment variable, of the site's own or of the server. The site sees those that
     * are given here, and no others.
     */
    public SiteExtension withEnv(String name, String value) {
        return new SiteExtension(start.withEnv(name, value), settings);
    }

    /**
     * With a setting in place of the project's, by its name as the plugin's parameter: {@code
     * base}, {@code trailingSlash} … The site is built anew for it.
     */
    public SiteExtension withSetting(String name, String value) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put(name, value);
        return new SiteExtension(start, Map.copyOf(more));
    }

    /** Lets all tests of the class share what the first one starts. */
    @Override
    public void beforeAll(ExtensionContext context) {
        site(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SiteClient.class || type == SiteBuild.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == SiteBuild.class) {
            return build(BuiltSite.of(context.getRequiredTestClass()), context);
        }
        return store(context)
                .getOrComputeIfAbsent(
                        "client of " + context.getUniqueId(),
                        key -> new SiteClient(site(context).get()));
    }

    private StartedLater site(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        SITE,
                        key -> new StartedLater(() -> start.start(built(context), loader(context))),
                        StartedLater.class);
    }

    private static ClassLoader loader(ExtensionContext context) {
        return context.getRequiredTestClass().getClassLoader();
    }

    private BuiltSite built(ExtensionContext context) {
        BuiltSite last = BuiltSite.of(context.getRequiredTestClass());
        return settings.isEmpty() && !Staleness.of(last) ? last : build(last, context).site();
    }

    /** One for all tests of this run that want the same. */
    private SiteBuild build(BuiltSite last, ExtensionContext context) {
        return context.getRoot()
                .getStore(BUILDS)
                .getOrComputeIfAbsent(
                        last.work() + " with " + new TreeMap<>(settings),
                        key -> TemporaryBuild.of(last, settings),
                        TemporaryBuild.class)
                .build();
    }

    private Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(SiteExtension.class, this));
    }
}
