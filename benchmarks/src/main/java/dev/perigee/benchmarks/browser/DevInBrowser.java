package dev.perigee.benchmarks.browser;

import dev.perigee.benchmarks.browser.WatchedPage.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long a person in front of Chromium waits for {@code perigee:dev}: for the first page, from
 * the start of Maven and from the line of its goal, and for each kind of save. The first page is
 * opened when Maven says where the site is. See {@code dev-browser.sh}.
 */
public final class DevInBrowser {

    private static final String PAGE = "/posts/post-000007/";
    private static final double REST_MILLIS = 400;

    /**
     * A file to edit.
     *
     * @param text what in it is replaced
     * @param marked by what, in which {@code MARK} is another one each time
     */
    private record Edit(String what, String file, String text, String marked) {}

    private static final List<Edit> EDITS =
            List.of(
                    new Edit(
                            "a template",
                            "src/main/pages/posts/[id].mustache",
                            "</article>",
                            "<p>MARK</p></article>"),
                    new Edit(
                            "a post",
                            "src/main/content/posts/post-000007.md",
                            "title: ",
                            "title: MARK "),
                    new Edit(
                            "a class of a page",
                            "src/main/pages/posts/[id].java",
                            "Model(post.title()",
                            "Model(\"MARK \" + post.title()"),
                    new Edit(
                            "a class of src/main/java",
                            "src/main/java/blog/Post.java",
                            "{}",
                            "{ public String title() { return title + \" MARK\"; } }"),
                    new Edit("a style sheet", "src/main/assets/site.css", "none", "MARK"));

    private final WatchedPage page;
    private final Path project;
    private final List<String> command;
    private final int runs;
    private int marks;

    private DevInBrowser(WatchedPage page, Path project, List<String> command, int runs) {
        this.page = page;
        this.project = project;
        this.command = command;
        this.runs = runs;
    }

    /**
     * Measures.
     *
     * @param args Chromium, the project, how often the goal is started, how often each file is
     *     saved, and the command
     */
    public static void main(String[] args) throws IOException {
        int starts = Integer.parseInt(args[2]);
        int saves = Integer.parseInt(args[3]);
        List<String> command = List.of(args).subList(4, args.length);
        try (WatchedPage page = WatchedPage.in(Path.of(args[0]))) {
            new DevInBrowser(page, Path.of(args[1]), command, saves).measure(starts);
        }
    }

    private void measure(int starts) throws IOException {
        Path post = project.resolve("src/main/content/posts/post-000007.md");
        Files.writeString(
                post, Files.readString(post).replace("title: Post number 7", "title: mark0"));
        Times bare = new Times("first page, nothing compiled");
        for (int i = 0; i < starts; i++) {
            delete(project.resolve("target"));
            start(bare).close();
        }
        bare.print();
        start(new Times("second start, which leaves an archive")).close();
        Times again = new Times("first page");
        for (int i = 0; i < starts; i++) {
            start(again).close();
        }
        again.print();
        RunningGoal goal = start(again);
        try {
            for (Edit edit : EDITS) {
                saves(edit);
            }
        } finally {
            goal.close();
        }
    }

    /** Starts the goal and opens a page. */
    private RunningGoal start(Times times) throws IOException {
        page.open("about:blank");
        RunningGoal goal = RunningGoal.start(command, project);
        try {
            page.open(goal.url() + PAGE);
            Seen seen = page.await("mark0");
            times.add(goal.begun(), seen);
            times.addWhole(goal.started(), seen);
            return goal;
        } catch (RuntimeException e) {
            goal.close();
            throw e;
        }
    }

    private void saves(Edit edit) throws IOException {
        Path file = project.resolve(edit.file());
        String before = Files.readString(file);
        Times times = new Times(edit.what());
        for (int i = 0; i < runs; i++) {
            page.pause(REST_MILLIS);
            String mark = "mark" + ++marks;
            String text = before.replace(edit.text(), edit.marked().replace("MARK", mark));
            long saved = System.currentTimeMillis();
            Files.writeString(file, text);
            times.add(saved, page.await(mark));
        }
        times.print();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What was measured of one thing. */
    private static final class Times {

        private final String what;
        private final List<Long> there = new ArrayList<>();
        private final List<Long> painted = new ArrayList<>();
        private final List<Long> whole = new ArrayList<>();

        Times(String what) {
            this.what = what;
        }

        void add(long since, Seen seen) {
            there.add(seen.there() - since);
            painted.add(seen.painted() - since);
        }

        void addWhole(long since, Seen seen) {
            whole.add(seen.there() - since);
        }

        void print() {
            String start =
                    whole.isEmpty() ? "" : ", from the start of Maven %d".formatted(median(whole));
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %5d ms, worst %d, first %d; painted %d%s%n",
                    what,
                    median(there),
                    there.stream().mapToLong(Long::longValue).max().orElseThrow(),
                    there.get(0),
                    median(painted),
                    start);
        }

        private static long median(List<Long> times) {
            return times.stream().sorted().toList().get(times.size() / 2);
        }
    }
}
