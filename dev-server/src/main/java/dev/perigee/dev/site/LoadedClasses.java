package dev.perigee.dev.site;

import dev.perigee.core.content.ContentMemory;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.handlers.SiteClasses;
import dev.perigee.core.json.Json;
import dev.perigee.generator.worker.SiteLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The site's classes, in a loader of their own, and the instances that were made of them. Several
 * states of the site share them, until a class changes.
 */
final class LoadedClasses {

    private static final long CLOSE_MILLIS = 5_000;

    private final SiteLoader loader;
    private final Json json;
    private final ContentMemory content;
    private final SwappedSite site = new SwappedSite();
    private final SiteLog log;
    private Optional<SiteClasses> instances = Optional.empty();

    /**
     * The classes of these folders, above the libraries.
     *
     * @param content what is remembered of entries that are bound to these classes
     */
    LoadedClasses(List<Path> folders, ContentMemory content, SiteLog log) {
        this.content = content;
        this.loader = new SiteLoader(folders, ClassLoader.getSystemClassLoader());
        this.json = Json.later(loader);
        this.log = log;
    }

    ClassLoader loader() {
        return loader;
    }

    Json json() {
        return json;
    }

    ContentMemory content() {
        return content;
    }

    SwappedSite site() {
        return site;
    }

    /**
     * The instances, none of which is made before it is needed.
     *
     * @param application the class of {@code _site.java}, if there is one
     */
    synchronized SiteClasses instances(Optional<String> application) {
        SiteClasses made =
                instances.orElseGet(() -> SiteClasses.lazily(loader, site, application, log));
        instances = Optional.of(made);
        return made;
    }

    /**
     * Closes what was made, the last first, and lets go of the classes. Code that closes may hang;
     * then it is left alone.
     */
    void close() {
        Thread closing = new Thread(this::closeAll, "perigee-close");
        closing.setDaemon(true);
        closing.setContextClassLoader(loader);
        closing.start();
        try {
            closing.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void closeAll() {
        try {
            instances.ifPresent(SiteClasses::close);
            loader.close();
        } catch (IOException e) {
            log.warning("The loader of the site's classes could not be closed.", e);
        }
    }
}
