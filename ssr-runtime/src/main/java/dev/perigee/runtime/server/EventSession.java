package dev.perigee.runtime.server;

import dev.perigee.api.ClientGone;
import dev.perigee.core.exchange.AnswerBody;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EndPoint;

/** One client and its events, from the first to the last. */
final class EventSession {

    /** A client that closed its side is gone, or only half: the second write tells. */
    private static final Duration PROBE = Duration.ofMillis(250);

    private final AnswerBody.Events body;
    private final Outgoing out;
    private final ClientEvents client;
    private Repeated comments;

    /**
     * A session.
     *
     * @param keepAlive time between comments, by which a client that went away is noticed
     */
    EventSession(AnswerBody.Events body, Outgoing out, Duration keepAlive) {
        this.body = body;
        this.out = out;
        this.client = new ClientEvents(out.response(), body.frames(), body.lastEventId());
        this.comments = comment(keepAlive);
    }

    /** Runs the endpoint's code to its end; {@code fault} is told what goes wrong in it. */
    void run(Consumer<Throwable> fault) {
        EndPoint endPoint = out.request().getConnectionMetaData().getConnection().getEndPoint();
        client.open();
        GoneWatch watch = GoneWatch.start(endPoint, this::probe, client::gone);
        try {
            send();
            // Before the end of the body, since the next request may come as soon as that is read.
            boolean reusable = stop(watch);
            client.end();
            client.awaitEnd();
            out.delivery().succeeded();
            if (!reusable) {
                endPoint.close();
            }
        } catch (ClientGone e) {
            stop(watch);
            out.abort(e);
        } catch (Throwable e) {
            stop(watch);
            fault.accept(e);
        }
    }

    /** Ends the body, whatever the endpoint's code is doing; its next call here will tell it. */
    void end() {
        client.end();
    }

    private void send() throws Exception {
        try {
            body.events().send(client);
        } catch (ClientGone e) {
            // Thrown when the server ends the body, too; then the client is still there.
        }
    }

    private synchronized boolean stop(GoneWatch watch) {
        comments.stop();
        return watch.stop();
    }

    private synchronized void probe() {
        comments.stop();
        client.keepAlive();
        comments = comment(PROBE);
    }

    private Repeated comment(Duration interval) {
        var scheduler = out.request().getComponents().getScheduler();
        return Repeated.every(interval, scheduler, client::keepAlive);
    }
}
