package dev.perigee.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * An element of a class path.
 *
 * @param key group and artifact, with a colon between
 * @param version as a pom has it
 * @param path a jar, or the output folder of a module of the same build
 */
record Library(String key, String version, Path path) {

    static Library of(Artifact artifact, Path path) {
        String key = artifact.getGroupId() + ":" + artifact.getArtifactId();
        return new Library(key, artifact.getBaseVersion(), path);
    }

    /** Those of a plugin. */
    static List<Library> ofPlugin(PluginDescriptor plugin) {
        return plugin.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null)
                .map(artifact -> of(artifact, artifact.getFile().toPath()))
                .toList();
    }

    static Optional<Library> find(List<Library> libraries, String key) {
        return libraries.stream().filter(library -> library.key().equals(key)).findFirst();
    }
}
