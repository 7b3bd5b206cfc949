package dev.perigee.generator.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile.MatcherSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesScanTest {

    @TempDir private Path project;

    @Nested
    class Kinds {

        /** M23, M25 and M27 of the conformance cases, in our endings. */
        @ParameterizedTest
        @CsvSource({
            "index.java, /",
            "about.java, /about",
            "posts/[id].json.java, /posts/[id].json",
            "posts/name-with-index.java, /posts/name-with-index",
            "(shop)/cart.java, /cart",
            "docs/[...path].txt.java, /docs/[...path].txt",
            "blog/[postId]/[postSlug].java, /blog/[postId]/[postSlug]",
            ".well-known/security.txt.java, /.well-known/security.txt",
        })
        void routes(String path, String pattern) throws IOException {
            assertThat(scan(path).pages().routes())
                    .singleElement()
                    .satisfies(route -> assertThat(route.path()).isEqualTo(path))
                    .satisfies(route -> assertThat(route.pattern()).hasToString(pattern));
        }

        @ParameterizedTest
        @CsvSource({
            ".hidden.java",
            ".git/index.java",
            "component.tsx",
            "package-lock.json",
            "notes.txt",
            "x.JAVA",
            "_draft.md",
            ".well-known/.secret.java",
        })
        void leavesAlone(String path) throws IOException {
            PagesScan scan = scan(path);
            assertThat(scan.pages().files()).isEmpty();
            assertThat(scan.warnings()).extracting(Problem::message).allMatch(this::isEmptySite);
        }

        @ParameterizedTest
        @CsvSource({
            "_names.java",
            "_lib/Names.java",
            "_lib/_middleware.java",
            "_matchers/_digits.java",
            "_matchers/deep/digits.java",
            "api/package-info.java",
        })
        void takesAsSupport(String path) throws IOException {
            PagesScan scan = scan(path);
            assertThat(scan.pages().files()).containsExactly(new PageFile.SupportSource(path));
            assertThat(scan.problems()).isEmpty();
        }

        @Test
        void middlewareWithItsFolder() throws IOException {
            Pages pages =
                    scan(
                                    "_middleware.java",
                                    "Api/_middleware.java",
                                    "(app)/_middleware.java",
                                    "(app)/[lang]/_middleware.java",
                                    "(app)/[lang]/x.java")
                            .pages();
            assertThat(pages.middleware())
                    .extracting(middleware -> middleware.folder().toString())
                    .containsExactly("/", "/(app)", "/Api", "/(app)/[lang]");
            assertThat(pages.middleware())
                    .filteredOn(middleware -> middleware.wraps(pages.routes().get(0)))
                    .extracting(PageFile.MiddlewareSource::path)
                    .containsExactly(
                            "_middleware.java",
                            "(app)/_middleware.java",
                            "(app)/[lang]/_middleware.java");
        }

        @Test
        void aMatcherByItsName() throws IOException {
            assertThat(scan("_matchers/even-number.java").pages().matchers())
                    .containsExactly(
                            new MatcherSource("_matchers/even-number.java", "even-number"));
        }

        @Test
        void theApplication() throws IOException {
            assertThat(scan("_site.java", "a.java").pages().application())
                    .hasValueSatisfying(site -> assertThat(site.path()).isEqualTo("_site.java"));
        }

        @Test
        void filesAreOrderedByPath() throws IOException {
            assertThat(scan("b.java", "a/c.java", "_site.java", "a.java").pages().javaPaths())
                    .containsExactly("_site.java", "a.java", "a/c.java", "b.java");
        }

        private boolean isEmptySite(String message) {
            return message.contains("the site is empty");
        }
    }

    @Nested
    class Warnings {

        @Test
        void noPagesFolderIsAnEmptySite() {
            PagesScan scan = PagesScan.of(project, pages());
            assertThat(scan.problems()).isEmpty();
            assertThat(scan.warnings())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "There is no route in src/main/pages, so the site is empty. Add a file"
                                    + " such as src/main/pages/hello.json.java, which answers"
                                    + " /hello.json.");
        }

        @Test
        void anEmptyPagesFolderIsAnEmptySite() throws IOException {
            Files.createDirectories(pages());
            assertThat(PagesScan.of(project, pages()).warnings()).hasSize(1);
        }
    }

    @Nested
    class Links {

        @Test
        void withinTheFolderAreFollowed() throws IOException {
            touch("real/a.java");
            link("alias", pages().resolve("real"));
            assertThat(scan().pages().javaPaths()).containsExactly("alias/a.java", "real/a.java");
        }

        @Test
        void thatLeaveTheFolderAreRefused() throws IOException {
            Path secret = Files.createDirectories(project.resolve("secret"));
            Files.writeString(secret.resolve("s.java"), "");
            link("folder", secret);
            link("file.java", secret.resolve("s.java"));
            assertThat(scan().problems())
                    .extracting(Problem::message)
                    .hasSize(2)
                    .allMatch(message -> message.contains("outside the pages folder"));
            assertThat(scan().pages().files()).isEmpty();
        }

        @Test
        void thatLoopAreRefused() throws IOException {
            touch("a/x.java");
            link("a/up", pages().resolve("a"));
            link("a/top", pages());
            assertThat(scan().problems())
                    .extracting(Problem::message)
                    .containsExactly(
                            "This symbolic link leads to a folder that it lies in, so it has no end. Remove it.",
                            "This symbolic link leads to a folder that it lies in, so it has no end. Remove it.");
            assertThat(scan().pages().javaPaths()).containsExactly("a/x.java");
        }

        @Test
        void thatLeadNowhereAreRefused() throws IOException {
            link("gone.java", pages().resolve("nothing.java"));
            link("self.java", pages().resolve("self.java"));
            assertThat(scan().problems())
                    .extracting(Problem::message)
                    .allMatch(message -> message.contains("leads nowhere"))
                    .hasSize(2);
        }

        private void link(String path, Path target) throws IOException {
            Path link = pages().resolve(path);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
        }
    }

    /** B093; the super-user may read everything. */
    @Nested
    class Rights {

        @Test
        void anUnreadableFolderIsNamed() throws IOException {
            touch("shut/a.java");
            touch("open/a.java");
            Path folder = withoutRights("shut");
            assumeThat(Files.isReadable(folder)).isFalse();
            assertThat(scan().problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "src/main/pages/shut: This cannot be read: permission denied. Give the user who builds the site the right to read it.");
            restore(folder);
        }

        @Test
        void anUnreadableFileIsNamed() throws IOException {
            touch("a.java");
            Path file = withoutRights("a.java");
            assumeThat(Files.isReadable(file)).isFalse();
            assertThat(scan().problems())
                    .extracting(problem -> problem.file().orElseThrow())
                    .containsExactly("src/main/pages/a.java");
        }

        private Path withoutRights(String path) throws IOException {
            return Files.setPosixFilePermissions(
                    pages().resolve(path), PosixFilePermissions.fromString("---------"));
        }

        private void restore(Path folder) throws IOException {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private PagesScan scan(String... paths) throws IOException {
        for (String path : paths) {
            touch(path);
        }
        return PagesScan.of(project, pages());
    }

    private void touch(String path) throws IOException {
        Path file = pages().resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private Path pages() {
        return project.resolve("src/main/pages");
    }

    /** Named here so that a reader sees that the order of the listing is of no account. */
    @Test
    void theOrderOfProblemsIsSteady() throws IOException {
        List<Problem> problems = scan("b/[x.java", "a/[x.java", "c/[x.java").problems();
        assertThat(problems)
                .extracting(problem -> problem.file().orElseThrow())
                .containsExactly(
                        "src/main/pages/a/[x.java",
                        "src/main/pages/b/[x.java",
                        "src/main/pages/c/[x.java");
    }
}
