package dev.perigee.testing;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A site that is started when the first test asks for it, and closed with the tests. */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes the one, and later ones the other.
final class StartedLater implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private final Supplier<RunningSite> start;
    private Optional<RunningSite> site = Optional.empty();

    StartedLater(Supplier<RunningSite> start) {
        this.start = start;
    }

    synchronized RunningSite get() {
        if (site.isEmpty()) {
            site = Optional.of(start.get());
        }
        return site.get();
    }

    @Override
    public synchronized void close() {
        site.ifPresent(RunningSite::close);
    }
}
