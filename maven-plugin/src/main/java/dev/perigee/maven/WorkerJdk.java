package dev.perigee.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * The JDK that compiles and renders: the project's JDK toolchain, if maven-toolchains-plugin chose
 * one, since that compiles the rest of the project too; else the one that Maven runs on.
 */
final class WorkerJdk {

    private WorkerJdk() {}

    static Path home(ToolchainManager toolchains, MavenSession session) {
        return Optional.ofNullable(toolchains.getToolchainFromBuildContext("jdk", session))
                .map(toolchain -> toolchain.findTool("java"))
                .map(java -> Path.of(java).resolve("../..").normalize().toAbsolutePath())
                .orElseGet(() -> Path.of(System.getProperty("java.home")));
    }
}
