package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class RuntimeDependencyTest {

    private static List<Library> runtime(String version) {
        return List.of(
                new Library("a:b", "1", Path.of("b.jar")),
                new Library("dev.perigee:perigee-ssr-runtime", version, Path.of("r.jar")));
    }

    private static MavenProject project(String scope) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("dev.perigee");
        dependency.setArtifactId("perigee-ssr-runtime");
        dependency.setScope(scope);
        MavenProject project = new MavenProject();
        project.setArtifactId("my-site");
        project.getDependencies().add(dependency);
        return project;
    }

    @Test
    void runtimeOfThePluginsVersionIsFine() {
        assertThatCode(() -> RuntimeDependency.check(runtime("1.2"), project("compile"), "1.2"))
                .doesNotThrowAnyException();
    }

    @Test
    void otherVersionIsRefused() {
        assertThatThrownBy(() -> RuntimeDependency.check(runtime("1.1"), project("compile"), "1.2"))
                .hasMessageContaining("perigee-ssr-runtime 1.1")
                .hasMessageContaining("perigee-maven-plugin 1.2");
    }

    @Test
    void annotationsThatAreTooOldForJackson3AreNamed() {
        assertThatThrownBy(
                        () ->
                                RuntimeDependency.checkAnnotations(
                                        annotations("2.9.8"), annotations("2.22")))
                .hasMessageContaining("The project has jackson-annotations 2.9.8, which is too old")
                .hasMessageContaining("<version>2.22</version>");
        for (String version : List.of("2.22", "2.23.1")) {
            assertThatCode(
                            () ->
                                    RuntimeDependency.checkAnnotations(
                                            annotations(version), annotations("2.22")))
                    .doesNotThrowAnyException();
        }
    }

    private static List<Library> annotations(String version) {
        String key = "com.fasterxml.jackson.core:jackson-annotations";
        return List.of(new Library(key, version, Path.of("a.jar")));
    }

    @Test
    void missingOneIsAskedFor() {
        assertThatThrownBy(() -> RuntimeDependency.check(List.of(), new MavenProject(), "1.2"))
                .hasMessageContaining("does not depend on Perigee's runtime");
    }

    @Test
    void otherScopeIsNamed() {
        assertThatThrownBy(() -> RuntimeDependency.check(List.of(), project("provided"), "1.2"))
                .hasMessageContaining("has the scope provided");
    }
}
