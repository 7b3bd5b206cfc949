package dev.perigee.generator.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A built site that is to be served. Paths are absolute.
 *
 * @param build as it was built
 * @param classes {@code target/classes}; it need not exist
 * @param sources what the site was built from besides the folders of the build, such as the pom
 * @param host the address to listen on; without one the environment's, or this machine alone
 * @param port the first port to try, where the environment names none
 */
public record PreviewRequest(
        BuildRequest build, Path classes, List<Path> sources, Optional<String> host, int port) {

    /** Keeps a copy. */
    public PreviewRequest {
        sources = List.copyOf(sources);
    }

    Path index() {
        return build.workDirectory().resolve("site");
    }
}
