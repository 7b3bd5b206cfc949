package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;

class GeneratorClassPathTest {

    private static Artifact artifact(String group, String name) {
        var artifact =
                new DefaultArtifact(
                        group, name, "1", "runtime", "jar", "", new DefaultArtifactHandler());
        artifact.setFile(new File("/repository/" + name + ".jar"));
        return artifact;
    }

    @Test
    void holdsWhatIsNeitherThePluginNorMavens() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("dev.perigee");
        plugin.setArtifactId("perigee-maven-plugin");
        plugin.setArtifacts(
                Stream.of(
                                artifact("org.codehaus.plexus", "plexus-utils"),
                                artifact("dev.perigee", "perigee-maven-plugin"),
                                artifact("dev.perigee", "perigee-generator"),
                                artifact("org.apache.maven.shared", "maven-filtering"),
                                artifact("org.apache.mavenly", "other"),
                                artifact("commons-io", "commons-io"))
                        .toList());
        assertThat(GeneratorClassPath.of(plugin))
                .extracting(path -> path.getFileName().toString())
                .isEqualTo(List.of("commons-io.jar", "other.jar", "perigee-generator.jar"));
    }
}
