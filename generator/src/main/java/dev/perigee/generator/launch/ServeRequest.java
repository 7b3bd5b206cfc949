package dev.perigee.generator.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * What a server needs to know besides the build.
 *
 * @param host the address that it listens on
 * @param port the port that it would like; if it is taken, the next free one
 * @param resources folders of resources, which are copied anew when something in them changes
 * @param reloaded folders of classes that may change while the server runs, in the order of the
 *     class path: those of sibling modules. They are not on the class path of the request
 */
public record ServeRequest(String host, int port, List<Path> resources, List<Path> reloaded) {

    /** Keeps copies. */
    public ServeRequest {
        resources = List.copyOf(resources);
        reloaded = List.copyOf(reloaded);
    }
}
