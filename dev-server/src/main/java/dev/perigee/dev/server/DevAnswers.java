package dev.perigee.dev.server;

import dev.perigee.api.Headers;
import dev.perigee.core.context.Timings;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.exchange.SiteAnswers;
import dev.perigee.dev.page.Fault;
import dev.perigee.dev.page.FaultPage;
import dev.perigee.dev.site.CurrentSite;
import dev.perigee.dev.site.Generation;
import dev.perigee.dev.site.SiteConsole;
import dev.perigee.dev.site.SiteFaults;
import dev.perigee.generator.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Answers as production does, and beside that: what may not ask is refused, what comes while a new
 * state of the site is due waits for it, what goes wrong is shown, and pages get the script that
 * loads them anew.
 */
public final class DevAnswers implements SiteAnswers {

    private final Arrival arrival;
    private final SiteFaults faults;
    private final SiteConsole console;
    private final Guard guard;
    private final OwnPaths own;
    private final PageScript scripts;

    /**
     * For a site.
     *
     * @param faults words what is wrong
     * @param console is told of links that lead nowhere
     */
    public DevAnswers(
            Arrival arrival, SiteFaults faults, DevSettings settings, SiteConsole console) {
        this.arrival = arrival;
        this.faults = faults;
        this.console = console;
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
                return page(generation, state.id(), exchange);
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

    private Answer page(Generation generation, String id, Exchange exchange) {
        Answer answer = generation.answer(exchange);
        List<Problem> broken = scripts.brokenLinks(answer, generation, exchange);
        if (broken.isEmpty()) {
            return scripts.into(answer, id, exchange);
        }
        if (!generation.index().settings().pages().failOnBrokenLinks()) {
            broken.forEach(console::warning);
            return scripts.into(answer, id, exchange);
        }
        String title = exchange.rawPath() + " has a link that leads nowhere";
        List<Fault> found = faults.of(broken, title, generation);
        console.trouble(FaultPage.text(found));
        return timedAs(answer, FaultAnswer.of(found, exchange, scripts.script(id)));
    }

    /** The toolbar tells of the page that is not shown. */
    private static Answer timedAs(Answer page, Answer shown) {
        return page.headers()
                .find(Timings.HEADER)
                .map(timing -> shown.headers().with(Timings.HEADER, timing))
                .map(all -> new Answer(shown.status(), all, shown.body(), shown.head()))
                .orElse(shown);
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
