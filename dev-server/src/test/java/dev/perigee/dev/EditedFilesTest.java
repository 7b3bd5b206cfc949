package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file that a site is made of is seen when it comes, changes, moves or goes. */
class EditedFilesTest {

    @TempDir Path folder;

    @Test
    void pagesComeMoveAndGo() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>home</body>").start();
            assertThat(site.get("/new/").statusCode()).isEqualTo(404);

            site.write("pages/new.mustache", "<body>new</body>");
            site.awaitText("/new/", "new");
            site.move("pages/new.mustache", "pages/deep/down/other.mustache");
            site.awaitText("/deep/down/other/", "new");
            assertThat(site.get("/new/").statusCode()).isEqualTo(404);
            site.delete("pages/deep/down/other.mustache");
            site.await("/deep/down/other/", it -> it.statusCode() == 404);
        }
    }

    @Test
    void contentIsListedAgainWhenItChanges() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("content/blog/one.md", "---", "title: One", "---", "First.")
                    .write("pages/blog/[slug].mustache", "<body>{{props.title}}</body>")
                    .write(
                            "pages/blog/[slug].java",
                            "import dev.perigee.api.*;",
                            "import java.util.stream.Stream;",
                            "class Post implements Endpoint {",
                            "  record Data(String title) {}",
                            "  public Stream<StaticPath> getStaticPaths(Site site) {",
                            "    return site.collection(\"blog\", Data.class).entries().stream()",
                            "        .map(it -> StaticPath.of(\"slug\","
                                    + " it.id()).withProps(it.data()));",
                            "  }",
                            "}")
                    .start();
            site.awaitText("/blog/one/", "One");
            assertThat(site.get("/blog/two/").statusCode()).isEqualTo(404);

            site.write("content/blog/two.md", "---", "title: Two", "---", "Second.");
            site.awaitText("/blog/two/", "Two");
            site.write("content/blog/one.md", "---", "title: Uno", "---", "First.");
            site.awaitText("/blog/one/", "Uno");
            site.delete("content/blog/two.md");
            site.await("/blog/two/", it -> it.statusCode() == 404);
        }
    }

    @Test
    void foldersThatWereNotThereAreWatchedWhenTheyCome() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.start();
            site.write("pages/index.mustache", "<body>{{>late}}</body>")
                    .write("components/late.mustache", "late");
            site.awaitText("/", "late");
        }
    }

    @Test
    void assetsAndPublicFilesChange() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("assets/app.css", "body { color: red }")
                    .write("public/a.txt", "a")
                    .write("pages/index.mustache", "<body>{{#asset}}app.css{{/asset}}</body>")
                    .start();
            String before = site.awaitText("/", "_assets").body();
            site.write("assets/app.css", "body { color: blue }");
            site.await("/", it -> !it.body().equals(before) && it.body().contains("_assets"));
            site.write("public/a.txt", "b");
            site.awaitText("/a.txt", "b");
        }
    }

    @Test
    void resourcesAreCopiedBeforeClassesAreLoadedAgain() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write(
                            "pages/words.java",
                            "import dev.perigee.api.*;",
                            "@Route(prerender = false)",
                            "class Words implements Endpoint {",
                            "  public Response get(Context context) throws Exception {",
                            "    try (var in = Words.class.getResourceAsStream(\"/words.txt\")) {",
                            "      return Response.text(in == null ? \"none\" : new"
                                    + " String(in.readAllBytes()));",
                            "    }",
                            "  }",
                            "}")
                    .start();
            site.awaitText("/words", "none");
            Path copy = site.project().resolve("target/perigee/dev/classes/words.txt");
            Files.writeString(copy, "some");
            site.write("resources/words.txt", "some");
            site.awaitText("/words", "some");
            assertThat(site.console.copies.get()).isPositive();
        }
    }

    @Test
    void aBurstOfSavesIsOneChange() throws Exception {
        try (EditedSite site = new EditedSite(folder);
                ListeningPage page = new ListeningPage(site)) {
            site.write("pages/index.mustache", "<body>0</body>").start();
            page.open();
            for (int i = 1; i <= 50; i++) {
                site.write("pages/p" + i + ".mustache", "<body>" + i + "</body>");
            }
            site.awaitText("/p50/", "50");
            assertThat(page.reloads()).isLessThan(10);
        }
    }

    @Test
    void theApplicationStaysUntilAClassChangesAndIsClosedBeforeTheNextStarts() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            Path diary = folder.resolve("diary.txt");
            Files.writeString(diary, "");
            site.write(
                            "pages/_site.java",
                            "import dev.perigee.api.*;",
                            "import java.nio.file.*;",
                            "class App implements Application {",
                            "  static void note(String what) throws Exception {",
                            "    Files.writeString(Path.of(\""
                                    + diary
                                    + "\"), what, StandardOpenOption.APPEND);",
                            "  }",
                            "  public void start(Services services) throws Exception {",
                            "    services.put(Integer.class, 7);",
                            "    note(\"start \");",
                            "  }",
                            "  public void close() throws Exception { note(\"close \"); }",
                            "}")
                    .write(
                            "pages/seven.java",
                            "import dev.perigee.api.*;",
                            "@Route(prerender = false)",
                            "class Seven implements Endpoint {",
                            "  final Integer number;",
                            "  Seven(Integer number) { this.number = number; }",
                            "  public Response get(Context context) { return Response.text(\"\" +"
                                    + " number); }",
                            "}")
                    .write("pages/index.mustache", "<body>one</body>")
                    .start();
            assertThat(site.text("/seven")).isEqualTo("7");
            site.write("pages/index.mustache", "<body>two</body>");
            assertThat(site.text("/seven")).isEqualTo("7");
            assertThat(Files.readString(diary)).isEqualTo("start ");
            site.write("java/site/Other.java", "package site; class Other {}");
            assertThat(site.text("/seven")).isEqualTo("7");
            assertThat(Files.readString(diary)).isEqualTo("start close start ");
        }
    }

    @Test
    void whatEditorsLeaveBesideAFileIsNoChange() throws Exception {
        try (EditedSite site = new EditedSite(folder);
                ListeningPage page = new ListeningPage(site)) {
            site.write("pages/index.mustache", "<body>one</body>").start();
            site.awaitText("/", "one");
            page.open();
            page.next();
            site.write("pages/.index.mustache.swp", "x").write("pages/index.mustache~", "x");
            site.write("pages/4913", "x");
            site.text("/");
            site.write("pages/index.mustache", "<body>two</body>");
            assertThat(page.next()).contains("reload");
            assertThat(site.text("/")).contains("two");
            assertThat(page.reloads()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatUsesAConstantOfAnEditedPageIsCompiledWithIt() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/one.txt.java", constant("ONE", "first"))
                    .write(
                            "pages/two.txt.java",
                            "import dev.perigee.api.*;",
                            "class Two implements Endpoint {",
                            "  public Response get(Context context) { return"
                                    + " Response.text(One.TEXT); }",
                            "}")
                    .start();
            assertThat(site.text("/two.txt")).isEqualTo("first");
            site.write("pages/one.txt.java", constant("ONE", "second"));
            assertThat(site.text("/two.txt")).isEqualTo("second");
            assertThat(site.text("/one.txt")).isEqualTo("second");
            site.write("pages/one.txt.java", constant("TWO", "third"));
            assertThat(site.text("/one.txt")).isEqualTo("third");
            assertThat(site.text("/two.txt")).isEqualTo("third");
        }
    }

    private static String[] constant(String nested, String text) {
        return new String[] {
            "import dev.perigee.api.*;",
            "class One implements Endpoint {",
            "  static final String TEXT = \"" + text + "\";",
            "  record " + nested + "() {}",
            "  public Response get(Context context) { return Response.text(TEXT); }",
            "}"
        };
    }
}
