package dev.perigee.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The floor for a build: makes the same posts as build-site and writes them, and nothing else. */
public final class BareBuild {

    private static final String BODY = "Perigee writes one file for each path. ".repeat(20);

    private BareBuild() {}

    /** Writes {@code args[1]} posts into the folder {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "posts"));
        int posts = Integer.parseInt(args[1]);
        for (int id = 0; id < posts; id++) {
            Files.write(folder.resolve(id + ".json"), post(id).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String post(int id) {
        return "{\"id\":"
                + id
                + ",\"title\":\"Post number "
                + id
                + "\",\"tags\":[\"java\",\"static\"],\"body\":\""
                + BODY
                + "\"}";
    }
}
