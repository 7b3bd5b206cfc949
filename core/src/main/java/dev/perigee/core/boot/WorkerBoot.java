package dev.perigee.core.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The main class of the JVM that builds a site. It lives here because that JVM has the site's own
 * class path, of which this module is a part: a library behaves at build as it will live. The
 * generator and its libraries come from a loader below, where the site's classes do not see them.
 *
 * <p>Standard input says, line by line: the invitation to the launcher's channel, then the
 * generator's class path. Nothing of it is an argument, which other users of the machine could
 * read.
 */
public final class WorkerBoot {

    private static final String MAIN = "dev.perigee.generator.worker.Main";

    private WorkerBoot() {}

    /** Starts the generator. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        List<String> lines = readLines(System.in);
        System.setIn(InputStream.nullInputStream());
        ClassLoader generator =
                new URLClassLoader(
                        "perigee-generator",
                        urls(lines.subList(1, lines.size())),
                        WorkerBoot.class.getClassLoader());
        Class.forName(MAIN, true, generator)
                .getMethod("run", String.class)
                .invoke(null, lines.get(0));
    }

    private static List<String> readLines(InputStream in) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return reader.lines().toList();
    }

    private static URL[] urls(List<String> paths) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String path : paths) {
            urls.add(Path.of(path).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
