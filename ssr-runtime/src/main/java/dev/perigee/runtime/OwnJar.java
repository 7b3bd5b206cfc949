package dev.perigee.runtime;

import dev.perigee.runtime.settings.StartException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** The jar that is running. */
final class OwnJar {

    private OwnJar() {}

    static Path path() throws StartException {
        @Nullable CodeSource source = Main.class.getProtectionDomain().getCodeSource();
        try {
            if (source != null && source.getLocation() != null) {
                Path path = Path.of(source.getLocation().toURI());
                if (Files.isRegularFile(path)) {
                    return path;
                }
            }
        } catch (URISyntaxException e) {
            throw notInJar(e);
        }
        throw notInJar(null);
    }

    private static StartException notInJar(@Nullable Exception cause) {
        String sentence =
                "This class runs the site that is in its own jar. Make that jar with perigee:bundle and"
                        + " run it with 'java -jar'.";
        return cause == null ? new StartException(sentence) : new StartException(sentence, cause);
    }
}
