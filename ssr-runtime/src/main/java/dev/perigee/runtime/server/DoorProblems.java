package dev.perigee.runtime.server;

import dev.perigee.runtime.settings.StartException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the server cannot listen, in the words that the user reads. */
final class DoorProblems {

    private DoorProblems() {}

    static StartException notOpen(String host, int port, Exception failure) {
        Throwable cause = root(failure);
        String said = String.valueOf(cause.getMessage());
        if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
            return noSuchHost(host);
        }
        if (cause instanceof BindException && said.toLowerCase(Locale.ROOT).contains("in use")) {
            return new StartException(
                    "Port "
                            + port
                            + " is in use. Stop what uses it, or set PORT to another one; 0 takes a free"
                            + " one.");
        }
        if (cause instanceof BindException && said.contains("requested address")) {
            return noSuchHost(host);
        }
        return new StartException(
                "The server cannot listen on port "
                        + port
                        + " of "
                        + host
                        + " ("
                        + said
                        + "). Set PORT or HOST.");
    }

    private static StartException noSuchHost(String host) {
        return new StartException(
                "HOST is '"
                        + host
                        + "', but this machine has no such address. Set it to one of its own, 127.0.0.1"
                        + " or 0.0.0.0.");
    }

    static StartException notStarted(Exception failure) {
        return new StartException("The server did not start (" + root(failure) + ").", failure);
    }

    private static Throwable root(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
