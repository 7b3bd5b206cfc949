package dev.perigee.runtime.server;

import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.SiteAnswers;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The way of a request: readiness, refusals, the site, and out with the answer. */
final class SiteHandler extends Handler.Abstract {

    private final SiteAnswers answers;
    private final AnswerSender sender;
    private final Surroundings site;
    private final Readiness readiness;
    private final Traffic traffic;
    private final SlowEndpoints slow;

    SiteHandler(
            SiteAnswers answers,
            AnswerSender sender,
            Surroundings site,
            Readiness readiness,
            Traffic traffic,
            SlowEndpoints slow) {
        this.answers = answers;
        this.sender = sender;
        this.site = site;
        this.readiness = readiness;
        this.traffic = traffic;
        this.slow = slow;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Delivery delivery = new Delivery(callback, traffic.enter());
        Outgoing out = new Outgoing(request, response, delivery);
        // Silence while an endpoint thinks is no fault of the client's.
        request.addIdleTimeoutListener(timeout -> false);
        if (readiness.isEnding()) {
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
        try {
            route(out);
        } catch (Throwable e) {
            sender.sendFault(e, out);
        }
        return true;
    }

    private void route(Outgoing out) {
        if (readiness.isAsked(out.request())) {
            readiness.answer(out);
            return;
        }
        if (ServerOptions.areAsked(out.request())) {
            ServerOptions.answer(out);
            return;
        }
        Refusal refusal = readiness.isRefusing() ? Refusal.STOPPING : Refusal.of(out.request());
        if (refusal.isNone()) {
            answer(out);
        } else {
            refuse(refusal, out);
        }
    }

    private void answer(Outgoing out) {
        JettyExchange exchange = new JettyExchange(out.request(), site, out.delivery());
        if (!site.proxies().none()) {
            exchange.nameClient();
        }
        slow.watch(out);
        Answer answer = answers.answer(exchange);
        if (out.delivery().claim()) {
            sender.send(answer, out);
        } else {
            slow.cameBack();
        }
    }

    private void refuse(Refusal refusal, Outgoing out) {
        refusal.headers().forEach(out.response().getHeaders()::put);
        sender.refuse(refusal.status(), refusal.message(), out);
    }
}
