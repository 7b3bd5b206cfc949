package dev.perigee.dev.watch;

import java.io.IOException;

/** What can go wrong when folders are watched. */
final class WatchProblems {

    private WatchProblems() {}

    static IOException notWatched(Throwable cause) {
        return new IOException(
                "The folders of the project cannot be watched: "
                        + cause.getMessage()
                        + ". On Linux, let more be watched (sysctl"
                        + " fs.inotify.max_user_watches=524288 and"
                        + " fs.inotify.max_user_instances=512), or end programs that watch much.",
                cause);
    }
}
