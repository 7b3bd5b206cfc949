package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred saves leave heap, threads, file handles and class loaders where they were. */
class ManySavesTest {

    private static final int WARM_UP = 20;
    private static final int SAVES = 300;
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(30);

    @TempDir Path folder;

    private record Footprint(long heap, int threads, long files, long classes) {

        /** Bytes, threads, file handles and classes are where they were, give or take. */
        boolean isLike(Footprint before) {
            return heap - before.heap < 8L << 20
                    && threads <= before.threads + 3
                    && files <= before.files + 5
                    && classes - before.classes < 100;
        }

        /** What is left when the last states are closed, which takes a while on a busy machine. */
        static Footprint settled(Footprint before) {
            long end = System.nanoTime() + SETTLED_WITHIN.toNanos();
            Footprint now = now();
            while (!now.isLike(before) && System.nanoTime() < end) {
                now = now();
            }
            return now;
        }

        static Footprint now() {
            collect();
            Runtime runtime = Runtime.getRuntime();
            var system = ManagementFactory.getOperatingSystemMXBean();
            long files =
                    system instanceof UnixOperatingSystemMXBean unix
                            ? unix.getOpenFileDescriptorCount()
                            : 0;
            ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
            return new Footprint(
                    runtime.totalMemory() - runtime.freeMemory(),
                    Thread.activeCount(),
                    files,
                    classes.getLoadedClassCount());
        }

        /** Until what nobody holds is gone. */
        private static void collect() {
            for (int i = 0; i < 3; i++) {
                WeakReference<Object> unheld = new WeakReference<>(new Object());
                while (unheld.get() != null) {
                    System.gc();
                }
            }
        }
    }

    @Test
    void leaveNothingBehind() throws Exception {
        try (EditedSite site = new EditedSite(folder);
                ListeningPage page = new ListeningPage(site)) {
            site.write(
                            "layouts/base.mustache",
                            "<html><body>{{$content}}{{/content}}</body></html>")
                    .write("content/blog/a.md", "---", "title: A", "---", "Text.");
            save(site, 0);
            site.start();
            page.open();
            saveAll(site, 1, WARM_UP);
            Footprint before = Footprint.now();
            saveAll(site, WARM_UP + 1, SAVES);
            Footprint after = Footprint.settled(before);

            assertThat(after.isLike(before)).as("before " + before + ", after " + after).isTrue();
        }
    }

    private static void saveAll(EditedSite site, int first, int count) {
        for (int i = first; i < first + count; i++) {
            save(site, i);
            assertThat(site.text("/")).contains("home " + i);
            assertThat(site.text("/api")).contains("answer " + i);
        }
    }

    /** Each time a template, a class and an entry. */
    private static void save(EditedSite site, int i) {
        site.write("pages/index.mustache", "<body>home " + i + "</body>");
        List<String> lines = new ArrayList<>();
        lines.add("import dev.perigee.api.*;");
        lines.add("@Route(prerender = false)");
        lines.add("class Api implements Endpoint {");
        lines.add("  static final byte[] WEIGHT = new byte[100_000];");
        lines.add("  record Data(String title) {}");
        lines.add("  public Response get(Context context) {");
        lines.add(
                "    int entries = context.site().collection(\"blog\","
                        + " Data.class).entries().size();");
        lines.add(
                "    return Response.json(new Data(\"answer "
                        + i
                        + " \" + entries + WEIGHT.length));");
        lines.add("  }");
        lines.add("}");
        site.write("pages/api.java", lines.toArray(String[]::new));
        site.write("content/blog/a.md", "---", "title: A" + i, "---", "Text.");
    }
}
