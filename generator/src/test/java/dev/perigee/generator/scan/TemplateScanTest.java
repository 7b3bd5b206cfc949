package dev.perigee.generator.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateScanTest {

    @TempDir Path project;

    @ParameterizedTest
    @CsvSource({
        "about.md, /about",
        "index.mustache, /",
        "a/b.html, /a/b",
        "feed.xml.mustache, /feed.xml",
        "blog/index.md, /blog",
        "blog/[slug].mustache, /blog/[slug]",
        "(docs)/guide.md, /guide",
        ".well-known/security.txt.mustache, /.well-known/security.txt",
        "404.mustache, /404",
        "de/404.mustache, /de/404",
    })
    void pagesAreRoutes(String path, String pattern) throws IOException {
        PagesScan scan = scan(path);
        assertThat(scan.problems()).isEmpty();
        assertThat(scan.warnings()).isEmpty();
        assertThat(scan.pages().templates())
                .extracting(page -> page.pattern().toString())
                .containsExactly(pattern);
        assertThat(scan.pages().javaPaths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_draft.md", "_parts/a.mustache", ".hidden.html", "a/_b.md"})
    void privatePagesAreNone(String path) throws IOException {
        assertThat(scan(path, "hello.java").pages().templates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "blog/[slug].mustache, blog/[slug].java",
        "about.md, about.java",
        "old.html, old.java",
        "feed.xml.mustache, feed.xml.java",
        "index.mustache, index.java",
    })
    void aTemplateAndTheClassOfItsNameAreOneRoute(String template, String feeder)
            throws IOException {
        PagesScan scan = scan(template, feeder);
        assertThat(scan.problems()).isEmpty();
        assertThat(scan.pages().routes()).isEmpty();
        assertThat(scan.pages().templates()).extracting(PageFile::path).containsExactly(template);
        assertThat(scan.pages().feeders().values())
                .extracting(PageFile::path)
                .containsExactly(feeder);
        assertThat(scan.pages().javaPaths()).containsExactly(feeder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about.md | about.mustache | | src/main/pages/about.mustache: src/main/pages/about.mustache and src/main/pages/about.md are both the page /about. Remove one of them, or give one another name.",
                "about.html | about.md | about.java | src/main/pages/about.md: src/main/pages/about.md and src/main/pages/about.html are both the page /about. Remove one of them, or give one another name.",
                "about/index.md | about.java | | src/main/pages/about/index.md: src/main/pages/about/index.md and src/main/pages/about.java are both the route /about. If the class is to feed the page, name it src/main/pages/about/index.java; else give one of them another name.",
                "(a)/x.md | (b)/x.java | | src/main/pages/(b)/x.java: src/main/pages/(b)/x.java and src/main/pages/(a)/x.md are both the route /x. If the class is to feed the page, name it src/main/pages/(a)/x.java; else give one of them another name.",
                "blog/[a].md | blog/[b].mustache | | src/main/pages/blog/[b].mustache: src/main/pages/blog/[b].mustache and src/main/pages/blog/[a].md match the same paths, so one of them would never be asked. Remove one of them, or tell them apart by text such as an ending, or by a matcher such as [id=int].",
                "blog/[a].md | blog/[b].java | | src/main/pages/blog/[b].java: src/main/pages/blog/[b].java and src/main/pages/blog/[a].md match the same paths, so one of them would never be asked. Remove one of them, or tell them apart by text such as an ending, or by a matcher such as [id=int].",
            })
    void conflictsNameBoth(String one, String other, String third, String problem)
            throws IOException {
        PagesScan scan = third == null ? scan(one, other) : scan(one, other, third);
        assertThat(scan.problems()).extracting(Problem::toString).containsExactly(problem);
    }

    private PagesScan scan(String... files) throws IOException {
        Path pages = project.resolve("src/main/pages");
        for (String file : files) {
            Files.createDirectories(pages.resolve(file).getParent());
            Files.createFile(pages.resolve(file));
        }
        return PagesScan.of(project, pages);
    }
}
