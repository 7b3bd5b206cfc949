package dev.perigee.dev.server;

import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.exchange.SiteAnswers;
import dev.perigee.dev.site.CurrentSite;
import dev.perigee.dev.site.Generation;
import dev.perigee.dev.site.SiteFaults;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Answers as production does, and beside that: what may not ask is refused, what comes while a new
 * state of the site is due waits for it, what goes wrong is shown, and pages get the script that
 * loads them anew.
 */
public final class DevAnswers implements SiteAnswers {

    private final Arrival arrival;
    private final SiteFaults faults;
    private final Guard guard;
    private final OwnPaths own;
    private final PageScript scripts;

    /**
     * For a site.
     *
     * @param faults words why it cannot be built
     */
    public DevAnswers(Arrival arrival, SiteFaults faults, DevSettings settings) {
        this.arrival = arrival;
        this.faults = faults;
        this.guard = new Guard(settings.allowedDomains(), settings.host());
        this.own = new OwnPaths(settings.base(), settings.browsers(), arrival.site());
        this.scripts = new PageScript(settings.base(), settings.files());
    }

    @Override
    public Answer answer(Exchange exchange) {
        boolean ours = own.has(exchange.rawPath());
        Optional<String> refusal = guard.refusal(exchange, ours);
        if (refusal.isPresent()) {
            return plain(403, refusal.get(), exchange);
        }
        if (ours) {
            return own.answer(exchange);
        }
        while (true) {
            CurrentSite.State state = arrival.await();
            if (state.generation().isEmpty() || isBroken(state, exchange)) {
                return broken(state, exchange);
            }
            Generation generation = state.generation().get();
            if (generation.enter()) {
                return scripts.into(generation.answer(exchange), state.id(), exchange);
            }
        }
    }

    private static boolean isBroken(CurrentSite.State state, Exchange exchange) {
        return !state.problems().isEmpty() && FaultAnswer.isFor(exchange);
    }

    private Answer broken(CurrentSite.State state, Exchange exchange) {
        return FaultAnswer.of(
                faults.of(state.problems(), state.generation()),
                exchange,
                scripts.script(state.id()));
    }

    @Override
    public Answer refuse(int status, String message, Headers request) {
        Optional<Generation> generation = arrival.site().now().generation();
        return generation.isPresent()
                ? generation.get().refuse(status, message, request)
                : plain(status, message, false);
    }

    private static Answer plain(int status, String message, Exchange exchange) {
        return plain(status, message, exchange.method().equals("HEAD"));
    }

    private static Answer plain(int status, String message, boolean head) {
        Headers headers =
                Headers.empty()
                        .with("Content-Type", "text/plain;charset=utf-8")
                        .with("Cache-Control", "no-store");
        byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
        return new Answer(status, headers, new AnswerBody.Bytes(body), head);
    }
}
