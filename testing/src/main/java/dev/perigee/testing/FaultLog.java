package dev.perigee.testing;

import dev.perigee.core.exchange.SiteLog;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Keeps what is behind an error answer, which its client never sees, for the test to see. */
final class FaultLog implements SiteLog {

    private static final int MOST = 100;

    private record Entry(String message, Throwable fault) {}

    private final Deque<Entry> entries = new ConcurrentLinkedDeque<>();

    @Override
    public void error(String message, Throwable fault) {
        entries.addFirst(new Entry(message, fault));
        if (entries.size() > MOST) {
            entries.pollLast();
        }
    }

    /** No answer tells of it, so the platform's log does. */
    @Override
    public void warning(String message, Throwable fault) {
        SiteLog.platform().warning(message, fault);
    }

    /** What has the id that an error answer names. */
    Optional<Throwable> find(String errorId) {
        return entries.stream()
                .filter(entry -> entry.message().startsWith("Error " + errorId + ":"))
                .map(Entry::fault)
                .findFirst();
    }
}
