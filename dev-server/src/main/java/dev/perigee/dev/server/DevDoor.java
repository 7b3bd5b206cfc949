package dev.perigee.dev.server;

import dev.perigee.core.exchange.SiteAnswers;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.runtime.files.FileStore;
import dev.perigee.runtime.files.StaticFiles;
import dev.perigee.runtime.server.HttpPort;
import dev.perigee.runtime.server.HttpService;
import dev.perigee.runtime.server.RequestLines;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The port and the server of production behind it. */
public final class DevDoor implements AutoCloseable {

    /** So many ports are tried. */
    private static final int TRIES = 50;

    private static final int LAST_PORT = 65_535;

    private final HttpService http;

    private DevDoor(HttpService http) {
        this.http = http;
    }

    /**
     * Takes the port, or the next one that is free.
     *
     * @param port 0 for any
     * @throws StartException with a sentence, if none can be had
     */
    public static DevDoor take(String host, int port, RequestLines lines)
            throws StartException, IOException {
        Optional<StartException> first = Optional.empty();
        for (int next = port; next < port + TRIES && next <= LAST_PORT; next++) {
            ServerSettings settings = settings(host, next);
            try {
                return new DevDoor(HttpService.behind(HttpPort.take(settings), settings, lines));
            } catch (StartException e) {
                first = Optional.of(first.orElse(e));
            }
        }
        throw first.orElseThrow();
    }

    private static ServerSettings settings(String host, int port) throws StartException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HOST", host);
        environment.put("PORT", String.valueOf(port));
        environment.put("COMPRESSION", "off");
        environment.put("SHUTDOWN_TIMEOUT", "2s");
        return ServerSettings.parse(environment);
    }

    /** The port that it has. */
    public int port() {
        return http.port();
    }

    /** Begins to answer. */
    public void serve(SiteAnswers answers, FileStore store, SiteSettings settings)
            throws StartException {
        http.serve(answers, new StaticFiles(key -> Optional.empty(), store), settings);
    }

    @Override
    public void close() {
        var ignored = http.drain();
        http.stop();
    }
}
