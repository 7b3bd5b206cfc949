package dev.perigee.maven;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens a URL in the user's browser, with the command that the system has for it. */
final class BrowserOpening {

    private BrowserOpening() {}

    static void open(URI url) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), url))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(String system, URI url) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return List.of("open", url.toString());
        }
        return name.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", url.toString())
                : List.of("xdg-open", url.toString());
    }
}
