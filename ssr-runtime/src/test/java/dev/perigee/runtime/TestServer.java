package dev.perigee.runtime;

import dev.perigee.runtime.settings.ServerSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running site for all tests that only ask it something. Deadlines are short. */
public final class TestServer implements ParameterResolver {

    /** The size of {@code /big.bin}. */
    public static final int BIG = 3_000_000;

    private record Running(SiteServer server, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            server.close();
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(Running::delete);
            }
        }

        private static void delete(Path file) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == SiteServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent("server", key -> start(), Running.class)
                .server();
    }

    private static Running start() {
        try {
            Path folder = Files.createTempDirectory("perigee-test-");
            return new Running(
                    SiteServer.start(settings(Map.of()), site(new BuiltSite(folder)).build()),
                    folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server of a test's own, in its folder, with these settings. */
    public static SiteServer start(Path folder, Map<String, String> more) throws Exception {
        return SiteServer.start(settings(more), site(new BuiltSite(folder)).build());
    }

    /** Settings for a free loopback port, and these. */
    public static ServerSettings settings(Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORT", "0");
        environment.put("HOST", "127.0.0.1");
        environment.put("IDLE_TIMEOUT", "700ms");
        environment.put("HEADER_TIMEOUT", "900ms");
        environment.put("BODY_SIZE_LIMIT", "64KB");
        environment.put("LOG_LEVEL", "off");
        environment.putAll(more);
        return ServerSettings.parse(environment);
    }

    /** The routes and files that the tests speak of. */
    public static BuiltSite site(BuiltSite site) throws IOException {
        return files(site)
                .with("/hello", TestEndpoints.Hello.class)
                .with("/echo", TestEndpoints.Echo.class)
                .with("/show", TestEndpoints.Show.class)
                .with("/task", TestEndpoints.Task.class)
                .with("/json", TestEndpoints.AnyJson.class, Optional.of(30L << 20))
                .with("/form", TestEndpoints.Form.class, Optional.of(1L << 20))
                .with("/inject", TestEndpoints.Inject.class)
                .with("/fail", TestEndpoints.Fail.class)
                .with("/events", TestEndpoints.Events.class)
                .with("/endless", TestStreams.Endless.class)
                .with("/two-words", TestStreams.TwoWords.class)
                .with("/slow", TestStreams.Slow.class)
                .with("/pause", TestStreams.Pause.class)
                .with("/keep", TestStreams.Keep.class, Optional.of(8L << 20))
                .with("/file", TestStreams.AnyFile.class)
                .with("/exit", TestStreams.Exit.class)
                .with("/cookie", TestStreams.SetsCookie.class)
                .with("/bands/[name]", TestEndpoints.Band.class)
                .with("/rest/[...path]", TestEndpoints.Rest.class);
    }

    private static BuiltSite files(BuiltSite site) throws IOException {
        byte[] big = new byte[BIG];
        for (int i = 0; i < BIG; i++) {
            big[i] = (byte) ('a' + i % 26);
        }
        byte[] css = "body { color: red }\n".repeat(200).getBytes(StandardCharsets.UTF_8);
        return site.with("index.html", "<h1>home</h1>")
                .with("a.txt", "plain a\n")
                .with("a;b.txt", "semicolon\n")
                .with("50% off.txt", "percent\n")
                .with("\u00e9.txt", "e acute\n")
                .with("sub/b.txt", "plain b\n")
                .with("empty.txt", "")
                .with("404.html", "<h1>not here</h1>")
                .with("big.bin", big, Map.of())
                .with("app.css", css, Map.of())
                .with("app.css.br", Arrays.copyOf(css, 50), Map.of("Content-Encoding", "br"))
                .with("app.css.gz", Arrays.copyOf(css, 60), Map.of("Content-Encoding", "gzip"))
                .with("plain.css", css, Map.of())
                .with("plain.css.gz", Arrays.copyOf(css, 70), Map.of())
                .with("_assets/app.1a2b.js", "let a = 1;\n")
                .with(
                        "feed.xml",
                        "<feed/>".getBytes(StandardCharsets.UTF_8),
                        Map.of("Cache-Control", "public, max-age=60", "X-Feed", "yes"))
                .with(".well-known/x", "well known\n");
    }
}
