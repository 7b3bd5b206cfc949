package dev.perigee.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What Maven knows of this site. */
public final class Release {

    private Release() {}

    /** The version in the pom, which Maven writes into {@code version.txt}. */
    public static String version() {
        try (InputStream in = Release.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
