package dev.perigee.runtime.site;

import dev.perigee.runtime.settings.StartException;
import java.nio.file.Path;

/** Where a built site is. */
public sealed interface SiteSource permits SiteJar, SiteFolder {

    /** The folder of a site's jar that holds its index and files. */
    String JAR_FOLDER = "META-INF/perigee/";

    /** A jar that {@code bundle} made; its classes are loaded by {@code loader} already. */
    static SiteSource jar(Path jar, ClassLoader loader) {
        return new SiteJar(jar, loader);
    }

    /**
     * What {@code prerender} leaves.
     *
     * @param files the static output, such as {@code target/static}
     * @param index the folder of the site index, such as {@code target/perigee/site}
     * @param loader loads the site's classes
     */
    static SiteSource folder(Path files, Path index, ClassLoader loader) {
        return new SiteFolder(files, index, loader);
    }

    /** Loads the site's classes. */
    ClassLoader loader();

    /**
     * Opens the site.
     *
     * @throws StartException with a sentence, if it is not there, incomplete or of another version
     */
    OpenSite open() throws StartException;
}
