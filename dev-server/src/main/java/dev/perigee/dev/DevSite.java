package dev.perigee.dev;

import dev.perigee.core.index.SettingsException;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.dev.server.Arrival;
import dev.perigee.dev.server.DevAnswers;
import dev.perigee.dev.server.DevDoor;
import dev.perigee.dev.server.DevSettings;
import dev.perigee.dev.server.OpenPages;
import dev.perigee.dev.site.CurrentSite;
import dev.perigee.dev.site.ProjectFolders;
import dev.perigee.dev.site.SiteConsole;
import dev.perigee.dev.site.SiteFaults;
import dev.perigee.dev.site.SiteMaker;
import dev.perigee.dev.watch.ChangeQueue;
import dev.perigee.dev.watch.FolderWatch;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.ServeRequest;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.worker.ServeConsole;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A site that is served from its sources. It begins to answer at once; who asks before the first
 * state is there waits for it.
 */
public final class DevSite implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(12);
    private static final Duration LONGEST_BURST = Duration.ofMillis(300);

    private final DevDoor door;
    private final FolderWatch watch;
    private final Rebuilding rebuilding;
    private final URI url;

    private DevSite(DevDoor door, FolderWatch watch, Rebuilding rebuilding, URI url) {
        this.door = door;
        this.watch = watch;
        this.rebuilding = rebuilding;
        this.url = url;
    }

    /**
     * Starts a server. The site is built while the port is opened: with two cores, that is for
     * nothing.
     *
     * @throws StartException with a sentence, if it cannot listen
     */
    public static DevSite start(BuildRequest request, ServeRequest serve, ServeConsole console)
            throws StartException, IOException {
        CurrentSite site = new CurrentSite();
        OpenPages pages = new OpenPages();
        SiteFaults faults = new SiteFaults(request.projectDirectory());
        SiteConsole told = told(console);
        SiteMaker maker = new SiteMaker(request, serve, faults, new ConsoleLog(console), told);
        ProjectFolders folders = new ProjectFolders(request, serve);
        ChangeQueue queue = new ChangeQueue(QUIET, LONGEST_BURST);
        FolderWatch watch =
                FolderWatch.start(
                        folders.watched(),
                        request.workDirectory().resolve("watch"),
                        (path, moved) -> note(path, moved, folders, site, queue));
        Rebuilding rebuilding = new Rebuilding(maker, site, queue, folders, pages, faults, console);
        rebuilding.start();
        try {
            SiteSettings settings = settings(request);
            DevSettings own = DevSettings.of(serve.host(), settings, maker.files(), pages);
            DevAnswers answers = new DevAnswers(new Arrival(site, watch), faults, own, told);
            DevDoor door = door(serve, console);
            door.serve(answers, maker.files(), settings);
            return new DevSite(door, watch, rebuilding, url(serve.host(), door.port(), settings));
        } catch (StartException | IOException | RuntimeException e) {
            watch.close();
            rebuilding.close();
            throw e;
        }
    }

    private static DevDoor door(ServeRequest serve, ServeConsole console)
            throws StartException, IOException {
        DevDoor door = DevDoor.take(serve.host(), serve.port(), new ConsoleLines(console));
        if (serve.port() != 0 && door.port() != serve.port()) {
            console.line(DevProblems.portTaken(serve.port(), door.port()));
        }
        return door;
    }

    private static SiteConsole told(ServeConsole console) {
        return new SiteConsole() {
            @Override
            public void warning(Problem warning) {
                console.line("Warning: " + warning);
            }

            @Override
            public void trouble(String text) {
                console.trouble(text);
            }
        };
    }

    private static void note(
            Path path, boolean moved, ProjectFolders folders, CurrentSite site, ChangeQueue queue) {
        if (folders.holds(path)) {
            site.makeDue();
            queue.add(path, moved);
        }
    }

    /** Settings that are wrong are told when the site is built with them. */
    private static SiteSettings settings(BuildRequest request) {
        try {
            return SiteSettings.parse(request.settings());
        } catch (SettingsException e) {
            return SiteSettings.defaults();
        }
    }

    private static URI url(String host, int port, SiteSettings settings) {
        boolean plain = host.startsWith("127.") || host.equals("0.0.0.0") || host.equals("::");
        String name = plain || host.equals("::1") ? "localhost" : host;
        String literal = name.contains(":") ? "[" + name + "]" : name;
        return URI.create("http://" + literal + ":" + port + settings.base() + "/");
    }

    /** Where it answers. */
    public URI url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        watch.close();
        door.close();
        rebuilding.close();
    }
}
