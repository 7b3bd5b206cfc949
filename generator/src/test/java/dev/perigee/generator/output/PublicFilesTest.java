package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFilesTest {

    @TempDir Path project;

    private SiteFixture site() {
        return new SiteFixture(project);
    }

    private void assertRefused(String... sentences) {
        assertThatThrownBy(() -> site().build(Map.of()))
                .isInstanceOf(OutputException.class)
                .message()
                .contains(sentences);
        assertThat(site().output()).doesNotExist();
    }

    @Test
    void filesAreCopiedAsTheyAre() throws Exception {
        site().publicFile("app.js", "js");
        site().publicFile("img/logo", "?");
        site().publicFile(".well-known/security.txt", "mail");
        site().build(Map.of("a", "1"));
        assertThat(site().site())
                .isEqualTo(
                        Map.of(
                                "app.js", "js",
                                "img/logo", "?",
                                ".well-known/security.txt", "mail",
                                "a", "1"));
        assertThat(site().table().find("app.js").orElseThrow().headers().get("Content-Type"))
                .isEqualTo("text/javascript;charset=utf-8");
        assertThat(site().table().find("img/logo").orElseThrow().headers().get("Content-Type"))
                .isEqualTo("application/octet-stream");
        assertThat(site().table().find(".well-known/security.txt")).isPresent();
        assertThat(site().build(Map.of("a", "1")).replaced()).isFalse();
    }

    @Test
    void aChangeOfContentCountsAndOneOfTimeDoesNot() throws Exception {
        site().publicFile("a.css", "one");
        site().build(Map.of());
        site().publicFile("a.css", "one");
        assertThat(site().build(Map.of()).changed()).isZero();
        var time = Files.getLastModifiedTime(site().publicFolder().resolve("a.css"));
        site().publicFile("a.css", "two");
        Files.setLastModifiedTime(site().publicFolder().resolve("a.css"), time);
        assertThat(site().build(Map.of()).changed()).isEqualTo(1);
        assertThat(site().site()).isEqualTo(Map.of("a.css", "two"));
    }

    @Test
    void hiddenFilesAndHostFilesAreCopiedButNotServed() throws Exception {
        site().publicFile(".nojekyll", "");
        site().publicFile(".htaccess", "Deny");
        site().publicFile("_worker.js", "w");
        site().publicFile("x/_worker.js", "x");
        site().build(Map.of());
        assertThat(site().site()).containsKeys(".nojekyll", ".htaccess", "_worker.js");
        assertThat(site().table().size()).isEqualTo(1);
        assertThat(site().table().find("x/_worker.js")).isPresent();
        assertThat(site().build(Map.of()).replaced()).isFalse();
        site().publicFile(".htaccess", "Allow");
        assertThat(site().build(Map.of()).changed()).isEqualTo(1);
        Files.delete(site().publicFolder().resolve(".htaccess"));
        assertThat(site().build(Map.of()).removed()).isEqualTo(1);
        assertThat(site().site()).doesNotContainKey(".htaccess");
    }

    @Test
    void whatFileManagersLeaveBehindIsSkipped() throws Exception {
        site().publicFile(".DS_Store", "");
        site().publicFile("img/Thumbs.db", "");
        site().publicFile("img/.gitkeep", "");
        site().build(Map.of());
        assertThat(site().site()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env",
                ".env.production",
                "a/.git/config",
                "server.key",
                "SERVER.KEY",
                "id_rsa",
                "x/id_ed25519",
                ".htpasswd",
                ".npmrc",
                "store.jks",
            })
    void secretsAreRefused(String key) throws Exception {
        site().publicFile(key, "secret");
        String named = key.startsWith("a/.git") ? "a/.git" : key;
        assertRefused("src/main/public/" + named + ": This looks like something that must not be");
    }

    @Test
    void linksStayInside() throws Exception {
        Path outside = Files.writeString(project.resolve("outside.txt"), "secret");
        site().publicFile("real/a.txt", "a");
        Path root = site().publicFolder();
        Files.createSymbolicLink(root.resolve("file.txt"), root.resolve("real/a.txt"));
        Files.createSymbolicLink(root.resolve("folder"), Path.of("real"));
        site().build(Map.of());
        assertThat(site().site())
                .isEqualTo(Map.of("real/a.txt", "a", "file.txt", "a", "folder/a.txt", "a"));
        assertThat(Files.isSymbolicLink(site().output().resolve("file.txt"))).isFalse();
        Trees.delete(project.resolve("target"));
        Files.createSymbolicLink(root.resolve("etc"), Path.of("/etc"));
        Files.createSymbolicLink(root.resolve("out.txt"), outside);
        Files.createSymbolicLink(root.resolve("real/loop"), root.resolve("real"));
        Files.createSymbolicLink(root.resolve("real/up"), root);
        Files.createSymbolicLink(root.resolve("nowhere"), Path.of("missing"));
        Files.createSymbolicLink(root.resolve("self"), Path.of("self"));
        assertRefused(
                "src/main/public/etc: This symbolic link leads out of the public folder, to /etc.",
                "src/main/public/out.txt: This symbolic link leads out of the public folder, to"
                        + " outside.txt.",
                "src/main/public/real/loop: This symbolic link leads to a folder that it lies in.",
                "src/main/public/real/up: This symbolic link leads to a folder that it lies in.",
                "src/main/public/nowhere: This is neither a file nor a folder, or a link that"
                        + " leads nowhere.",
                "src/main/public/self: This is neither");
    }

    @Test
    void aLinkDoesNotRenameASecret() throws Exception {
        site().publicFile("a.txt", "");
        Path root = site().publicFolder();
        Files.createDirectories(root.resolve(".git"));
        Files.writeString(root.resolve(".git/config"), "token");
        Files.createSymbolicLink(root.resolve("config.txt"), root.resolve(".git/config"));
        assertRefused("src/main/public/.git: ", "src/main/public/config.txt: This looks like");
    }

    @Test
    void badNamesAreSaidTogether() throws Exception {
        site().publicFile("a\\b", "");
        site().publicFile("nul.txt", "");
        assertRefused(
                "src/main/public/a\\b: The file 'a\\b' cannot be",
                "src/main/public/nul.txt: The file 'nul.txt' cannot be",
                "Give it another name.");
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        site().publicFile("a.txt", "");
        Path file = site().publicFolder().resolve("a.txt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
        assertRefused("src/main/public/a.txt: This cannot be read: permission denied.");
    }

    @Test
    void aPublicFolderMustBeAFolder() throws Exception {
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(site().publicFolder(), "file");
        assertRefused("src/main/public: The public folder must be a folder.");
    }
}
