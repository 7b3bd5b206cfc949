package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecyclePositionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compile",
                "process-classes",
                "test-compile",
                "prepare-package",
                "package",
                "verify",
                "after:compile",
                "before:process-classes",
                "process-classes[100]"
            })
    void projectIsCompiledAt(String phase) {
        assertThat(LifecyclePosition.isCompiled(phase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "generate-sources",
                "process-sources",
                "process-resources",
                "before:compile",
                "after:process-resources",
                "pre-clean",
                "site",
                "what-is-this"
            })
    void projectIsNotCompiledAt(String phase) {
        assertThat(LifecyclePosition.isCompiled(phase)).isFalse();
    }

    @Test
    void goalFromTheCommandLineGoesByThePhaseOfPrerender() {
        assertThat(LifecyclePosition.isCompiled(fromCommandLine(), project("process-classes")))
                .isTrue();
        assertThat(LifecyclePosition.isCompiled(fromCommandLine(), project("generate-sources")))
                .isFalse();
        assertThat(LifecyclePosition.isCompiled(fromCommandLine(), project(null))).isFalse();
        assertThat(LifecyclePosition.isCompiled(fromCommandLine(), new MavenProject())).isFalse();
    }

    private static MojoExecution fromCommandLine() {
        return new MojoExecution(plugin(), "routes", "default-cli");
    }

    private static Plugin plugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.perigee");
        plugin.setArtifactId("perigee-maven-plugin");
        return plugin;
    }

    private static MavenProject project(String phase) {
        PluginExecution execution = new PluginExecution();
        execution.setPhase(phase);
        execution.addGoal("prerender");
        Plugin plugin = plugin();
        plugin.addExecution(execution);
        MavenProject project = new MavenProject();
        project.getBuild().addPlugin(plugin);
        return project;
    }
}
