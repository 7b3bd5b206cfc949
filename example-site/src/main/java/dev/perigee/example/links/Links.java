package dev.perigee.example.links;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The short links. */
public final class Links {

    private static final Map<String, URI> TARGETS =
            Map.of(
                    "java", URI.create("https://dev.java/"),
                    "maven", URI.create("https://maven.apache.org/"),
                    "jetty", URI.create("https://jetty.org/"));

    private Links() {}

    /** Where a link points. */
    public static Optional<URI> find(String id) {
        return Optional.ofNullable(TARGETS.get(id));
    }
}
