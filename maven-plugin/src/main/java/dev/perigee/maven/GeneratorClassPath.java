package dev.perigee.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The generator and its libraries: what the plugin depends on, without itself and without what
 * belongs to Maven. Maven 3.8 puts a plexus-utils of its own in between, and each Maven has another
 * order, so the list is sorted.
 */
final class GeneratorClassPath {

    private static final List<String> OF_MAVEN =
            List.of(
                    "javax.inject",
                    "org.apache.maven",
                    "org.codehaus.plexus",
                    "org.eclipse.sisu",
                    "org.slf4j",
                    "org.sonatype.plexus");

    private GeneratorClassPath() {}

    static List<Path> of(PluginDescriptor plugin) {
        return plugin.getArtifacts().stream()
                .filter(artifact -> !artifact.getArtifactId().equals(plugin.getArtifactId()))
                .filter(artifact -> !isOfMaven(artifact))
                .flatMap(artifact -> Stream.ofNullable(artifact.getFile()))
                .map(file -> file.toPath().toAbsolutePath())
                .sorted()
                .toList();
    }

    private static boolean isOfMaven(Artifact artifact) {
        String group = artifact.getGroupId();
        return OF_MAVEN.stream()
                .anyMatch(maven -> group.equals(maven) || group.startsWith(maven + "."));
    }
}
