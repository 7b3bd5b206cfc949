package dev.perigee.runtime.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers 503 in place of endpoints that take too long, where a limit is set. Their threads cannot
 * be stopped; they are counted, and the log says so.
 */
final class SlowEndpoints {

    private static final Logger LOG = LoggerFactory.getLogger(SlowEndpoints.class);

    private final Duration limit;
    private final AtomicInteger running = new AtomicInteger();

    SlowEndpoints(Duration limit) {
        this.limit = limit;
    }

    /** Begins to count the time of a request whose endpoint is called next. */
    void watch(Outgoing out) {
        if (limit.isZero()) {
            return;
        }
        Scheduler scheduler = out.request().getComponents().getScheduler();
        Scheduler.Task alarm =
                scheduler.schedule(() -> giveUp(out), limit.toNanos(), TimeUnit.NANOSECONDS);
        out.delivery().whenDone(alarm::cancel);
    }

    private void giveUp(Outgoing out) {
        if (!out.delivery().claim()) {
            return;
        }
        Request request = out.request();
        LOG.warn(
                "{} {} took longer than {} ms and was answered with 503. Its endpoint still runs, as do"
                        + " {} others.",
                request.getMethod(),
                request.getHttpURI().getPath(),
                limit.toMillis(),
                running.getAndIncrement());
        out.response().getHeaders().put(HttpFields.CONNECTION_CLOSE);
        FaultAnswers.send(request, out.response(), out.delivery(), 503);
    }

    /** An endpoint has come back too late. */
    void cameBack() {
        running.decrementAndGet();
    }
}
