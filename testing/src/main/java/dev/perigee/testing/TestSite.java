package dev.perigee.testing;

import dev.perigee.api.Services;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.BuiltText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The site that {@code mvn generate-sources} has built, for tests of its routes without a server.
 *
 * <pre>{@code
 * TestSite site = TestSite.built(new Services().put(new Tasks(database)));
 *
 * TestResponse answer = TestContext.get("/api/tasks/7").call(site);
 * }</pre>
 *
 * <p>The site's own application is not started. Only what answers is made, and only for that call:
 * a test puts the services that the route and its middleware ask for, and what is to last between
 * calls lives in them. Nothing has to be set up in the pom.
 */
public final class TestSite {

    private final Path folder;
    private final Services services;

    private TestSite(Path folder, Services services) {
        this.folder = folder;
        this.services = services;
    }

    /** The site in the project's folder {@code target}, with what constructors may ask for. */
    public static TestSite built(Services services) {
        String project = System.getProperty("basedir", "");
        return in(Path.of(project, "target"), services);
    }

    /**
     * The site in another build folder.
     *
     * @param folder holds {@code static} and {@code perigee}
     */
    public static TestSite in(Path folder, Services services) {
        return new TestSite(folder, services);
    }

    TestResponse answer(TestRequest request, Surroundings around) throws IOException {
        around.requireNone();
        Probe probe = new Probe();
        URL[] classes = {folder.resolve("perigee/classes").toUri().toURL()};
        try (URLClassLoader loader =
                new URLClassLoader(classes, Thread.currentThread().getContextClassLoader())) {
            SiteParts site =
                    new SiteParts(
                                    Watched.index(readIndex()),
                                    new BuiltFiles(folder),
                                    loader,
                                    around::env,
                                    Optional.of(Watched.services(services, probe)))
                            .withText(BuiltText.in(folder.resolve("perigee/site")));
            return new LiveCall(site, probe).answer(request, request.rawPath());
        }
    }

    private SiteIndex readIndex() throws IOException {
        Path index = folder.resolve("perigee/site").resolve(SiteIndex.FILE_NAME);
        if (!Files.isRegularFile(index)) {
            throw TestingProblems.notBuilt(index);
        }
        return SiteIndex.read(index);
    }
}
