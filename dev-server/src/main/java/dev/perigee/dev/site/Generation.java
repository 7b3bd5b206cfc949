package dev.perigee.dev.site;

import dev.perigee.api.Headers;
import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.dispatch.LoadedSite;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.assets.Assets;
import dev.perigee.generator.inspect.SitePlan;
import dev.perigee.generator.prerender.SinglePaths;
import dev.perigee.generator.problem.Problem;
import java.time.Duration;
import java.util.List;

/** One state of the site: what it answers never changes. Safe for use by many threads. */
public final class Generation {

    private final SitePlan plan;
    private final Assets assets;
    private final LoadedClasses classes;
    private final LoadedSite loaded;
    private final SinglePaths paths;
    private final BrokenLinks links;
    private final Dispatcher dispatcher;
    private int answering;
    private boolean retired;

    Generation(
            SitePlan plan,
            Assets assets,
            LoadedClasses classes,
            LoadedSite loaded,
            SinglePaths paths,
            BrokenLinks links,
            Dispatcher dispatcher) {
        this.plan = plan;
        this.assets = assets;
        this.classes = classes;
        this.loaded = loaded;
        this.paths = paths;
        this.links = links;
        this.dispatcher = dispatcher;
    }

    /** Routes and settings. */
    public SiteIndex index() {
        return plan.index();
    }

    SitePlan plan() {
        return plan;
    }

    Assets assets() {
        return assets;
    }

    LoadedClasses classes() {
        return classes;
    }

    SinglePaths paths() {
        return paths;
    }

    LoadedSite loaded() {
        return loaded;
    }

    /** Under which URLs assets are. */
    public AssetManifest manifest() {
        return assets.manifest();
    }

    /**
     * Begins with a request, which {@link #answer} must follow; false if another state has taken
     * over.
     */
    public synchronized boolean enter() {
        if (!retired) {
            answering++;
        }
        return !retired;
    }

    /** Answers a request. The site's code sees its own classes as those of the thread. */
    public Answer answer(Exchange exchange) {
        exchange.whenDone(this::leave);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes.loader());
        try {
            return dispatcher.answer(exchange);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * The links of a prerendered page that lead nowhere.
     *
     * @param page its file
     */
    public List<Problem> brokenLinks(FileEntry page, byte[] html) {
        return links.of(page, html);
    }

    /** As {@link Dispatcher#refuse}. */
    public Answer refuse(int status, String message, Headers request) {
        return dispatcher.refuse(status, message, request);
    }

    private synchronized void leave() {
        answering--;
        notifyAll();
    }

    /**
     * Ends this state after its successor has taken over: what is under way may finish first, but
     * not for ever.
     *
     * @param next may share the classes; then they stay
     */
    public void retire(Generation next, Duration patience) throws InterruptedException {
        boolean last = next.classes != classes;
        awaitNone(last ? patience : Duration.ZERO);
        paths.close();
        dispatcher.close();
        if (last) {
            classes.close();
        }
    }

    private synchronized void awaitNone(Duration patience) throws InterruptedException {
        retired = true;
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (answering > 0 && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
    }

    /** Closes it, with its classes. */
    public void close() {
        paths.close();
        dispatcher.close();
        classes.close();
    }
}
