package dev.perigee.dev.server;

import dev.perigee.dev.site.CurrentSite;
import dev.perigee.dev.watch.FolderWatch;
import java.time.Duration;

/** What a request waits for: that all saves before it are noticed, and their new state is there. */
public record Arrival(CurrentSite site, FolderWatch watch) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The state to answer from. */
    CurrentSite.State await() {
        try {
            watch.catchUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return site.await(PATIENCE);
    }
}
