package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {

    @TempDir Path folder;

    /** Holds the lock in a process of its own until it is destroyed. */
    public static void main(String[] arguments) throws Exception {
        try (BuildLock lock = BuildLock.acquire(Path.of(arguments[0]), waiting -> {})) {
            System.out.println("held " + lock.getClass());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private Process holder() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                BuildLockTest.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("held");
        }
        return process;
    }

    @Test
    void aBuildWaitsForTheOneOfAnotherProcessAndNamesIt() throws Exception {
        Process holder = holder();
        LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> acquire(said));
        assertThat(said.poll(30, TimeUnit.SECONDS))
                .isEqualTo(
                        "Another build of this project is running (process "
                                + holder.pid()
                                + "); waiting until it is done.");
        assertThat(second).isNotDone();
        holder.destroyForcibly().waitFor();
        second.get(30, TimeUnit.SECONDS); // a dead holder blocks nobody
        assertThat(said).isEmpty();
    }

    private void acquire(LinkedBlockingQueue<String> said) {
        try (BuildLock lock = BuildLock.acquire(folder, said::add)) {
            assertThat(lock).isNotNull();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void buildsOfOneProcessWaitForEachOther() throws Exception {
        LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
        CompletableFuture<Void> second;
        try (BuildLock lock = BuildLock.acquire(folder, waiting -> {})) {
            second = CompletableFuture.runAsync(() -> acquire(said));
            assertThat(said.poll(30, TimeUnit.SECONDS))
                    .contains("process " + ProcessHandle.current().pid());
            assertThat(second).isNotDone();
            assertThat(lock).isNotNull();
        }
        second.get(30, TimeUnit.SECONDS);
    }

    @Test
    void whoWaitsCanBeInterrupted() throws Exception {
        try (BuildLock lock = BuildLock.acquire(folder, waiting -> {})) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> BuildLock.acquire(folder, waiting -> {}))
                    .isInstanceOf(InterruptedException.class);
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void aFolderThatIsRemovedDuringTheBuildIsNoticed() throws Exception {
        SiteFixture site = new SiteFixture(folder);
        site.build(Map.of("a", "1"));
        assertThatThrownBy(
                        () ->
                                site.build(
                                        stage -> {
                                            SiteFixture.write(stage, "b", "2");
                                            Trees.delete(folder.resolve("target"));
                                        }))
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        "target/perigee was removed while the build ran, perhaps by 'mvn clean'."
                                + " Build again.");
        assertThat(folder.resolve("target/static")).doesNotExist();
        assertThatThrownBy(
                        () ->
                                site.build(
                                        stage -> {
                                            Trees.delete(folder.resolve("target"));
                                            SiteFixture.write(stage, "b", "2");
                                        }))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("removed while the build ran");
        assertThat(Files.exists(folder.resolve("target/static"))).isFalse();
        site.build(Map.of("a", "1"));
        assertThat(site.site()).isEqualTo(Map.of("a", "1"));
    }
}
