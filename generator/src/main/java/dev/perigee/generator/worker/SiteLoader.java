package dev.perigee.generator.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes and resources of one site: those of the project's own folders before those of
 * its libraries, as the jar has them and as Maven's class path does. The JDK comes before both, and
 * so does Perigee, of which there is one in this JVM. What the project does not have itself is the
 * parent's affair.
 *
 * <p>A library that uses a class of its own which the project replaces sees its own copy here, and
 * the project's in the jar: libraries stay loaded while the site's classes come and go.
 */
public final class SiteLoader extends URLClassLoader {

    private static final List<String> PERIGEE = List.of("dev.perigee.api.", "dev.perigee.core.");

    static {
        ClassLoader.registerAsParallelCapable();
    }

    /** Of these folders, in this order, which are made if need be; above the libraries' loader. */
    public SiteLoader(List<Path> folders, ClassLoader libraries) {
        super("perigee-site", folders.stream().map(SiteLoader::url).toArray(URL[]::new), libraries);
    }

    private static URL url(Path folder) {
        try {
            Files.createDirectories(folder);
            return folder.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isOwn(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    private boolean isOwn(String className) {
        boolean elsewhere =
                className.startsWith("java.") || PERIGEE.stream().anyMatch(className::startsWith);
        return !elsewhere
                && findResource(className.replace('.', '/') + ".class") != null
                && !isOfJdk(className);
    }

    private static boolean isOfJdk(String className) {
        try {
            Class.forName(className, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> all = new ArrayList<>(Collections.list(findResources(name)));
        all.addAll(Collections.list(getParent().getResources(name)));
        return Collections.enumeration(all);
    }
}
