package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Maven's JVM may live for days: mvnd's daemon, and an IDE's, which drops the plugin's loader. */
@Timeout(300)
@Isolated
class RepeatedBuildsTest {

    private static final int BUILDS = 4;

    @TempDir private Path project;

    @Test
    void manyBuildsLeaveNothingBehindAndTheLoaderGoes() throws Exception {
        ReferenceQueue<ClassLoader> gone = new ReferenceQueue<>();
        Reference<ClassLoader> loader = builtIn(gone);

        assertThat(collected(gone)).as("The loader of the builds is held.").isSameAs(loader);
    }

    /** In a method of its own, so that no variable of the test holds the loader. */
    private Reference<ClassLoader> builtIn(ReferenceQueue<ClassLoader> gone) throws Exception {
        URLClassLoader loader =
                new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        @SuppressWarnings("unchecked")
        Callable<List<String>> build =
                (Callable<List<String>>)
                        loader.loadClass(OneBuild.class.getName())
                                .getConstructor(Path.class)
                                .newInstance(project);
        assertThat(build.call()).isEmpty();
        Set<Thread> threads = threads();
        long files = openFiles();
        for (int i = 0; i < BUILDS; i++) {
            assertThat(build.call()).isEmpty();
        }
        assertThat(threads()).isSubsetOf(threads);
        assertThat(openFiles()).isLessThanOrEqualTo(files);
        loader.close();
        return new WeakReference<>(loader, gone);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter(thread -> !"system".equals(groupOf(thread)))
                .collect(Collectors.toSet());
    }

    private static String groupOf(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null ? "" : group.getName();
    }

    /** Where the system tells of them. */
    private static long openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.count();
        }
    }

    private static Reference<?> collected(ReferenceQueue<?> queue) throws InterruptedException {
        Reference<?> found = null;
        for (int i = 0; i < 50 && found == null; i++) {
            System.gc();
            found = queue.remove(100);
        }
        return found;
    }

    private static URL[] classPath() throws IOException {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] urls = new URL[entries.length];
        for (int i = 0; i < entries.length; i++) {
            urls[i] = Path.of(entries[i]).toUri().toURL();
        }
        return urls;
    }
}
