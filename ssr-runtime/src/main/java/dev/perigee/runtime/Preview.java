package dev.perigee.runtime;

import dev.perigee.runtime.server.HttpPort;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import dev.perigee.runtime.site.SiteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What {@code perigee:preview} runs: a site in the folders that its build left, served as its jar
 * would. It reads the same environment, but listens on this machine alone, and on a port that is
 * free, unless the environment says otherwise. It ends when its standard input does, and so with
 * whoever started it.
 */
public final class Preview {

    /** So many ports are tried. */
    private static final int TRIES = 50;

    private static final int LAST_PORT = 65_535;

    private Preview() {}

    /**
     * Serves a site.
     *
     * @param arguments the folder of the static files, that of the site index, and the first port
     *     to try
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (isUnset(environment, "HOST")) {
            environment.put("HOST", "127.0.0.1");
        }
        if (isUnset(environment, "PORT")) {
            int first = Integer.parseInt(arguments[2]);
            int port = freePort(environment, first);
            environment.put("PORT", String.valueOf(port));
            if (port != first) {
                System.out.println(
                        "Port " + first + " is in use; the next free one is " + port + ".");
            }
        }
        endWith(System.in);
        Path files = Path.of(arguments[0]);
        Path index = Path.of(arguments[1]);
        Main.serve(
                SiteSource.folder(files, index, Preview.class.getClassLoader()),
                Map.copyOf(environment));
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    /** The first that can be had; if none can, the first of all, and the start says why not. */
    private static int freePort(Map<String, String> environment, int first) {
        Map<String, String> tried = new HashMap<>(environment);
        for (int port = first; port < first + TRIES && port <= LAST_PORT; port++) {
            tried.put("PORT", String.valueOf(port));
            try {
                HttpPort.take(ServerSettings.parse(tried)).giveBack();
                return port;
            } catch (StartException e) {
                // It is somebody else's.
            }
        }
        return first;
    }

    private static void endWith(InputStream in) {
        Thread thread =
                new Thread(
                        () -> {
                            awaitEnd(in);
                            System.exit(0);
                        },
                        "perigee-preview-end");
        thread.setDaemon(true);
        thread.start();
    }

    private static void awaitEnd(InputStream in) {
        try {
            while (in.read() >= 0) {
                // Nothing is said here; that it ends is what counts.
            }
        } catch (IOException e) {
            // It has ended, too.
        }
    }
}
