package dev.perigee.dev.site;

import dev.perigee.core.answer.ErrorText;
import dev.perigee.core.answer.ErrorTexts;
import dev.perigee.core.context.Visit;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.dev.page.Fault;
import dev.perigee.dev.page.FaultPage;
import dev.perigee.dev.page.NotFoundPage;
import dev.perigee.generator.inspect.SitePlan;
import dev.perigee.generator.launch.RouteRow;
import dev.perigee.generator.prerender.PathFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one state of the site says of errors: all that is known of them. */
final class SiteErrors implements ErrorTexts {

    private final SitePlan plan;
    private final SiteFaults faults;
    private final Consumer<String> console;

    /**
     * Of a state.
     *
     * @param console takes the text of what was thrown
     */
    SiteErrors(SitePlan plan, SiteFaults faults, Consumer<String> console) {
        this.plan = plan;
        this.faults = faults;
        this.console = console;
    }

    @Override
    public Optional<ErrorText> thrown(Throwable fault, Visit visit) {
        if (fault instanceof PathFailure failure) {
            visit.timings().ifPresent(timings -> failure.tell(timings::answeredBy));
        }
        String title = visit.exchange().method() + " " + visit.exchange().rawPath() + " failed";
        List<Fault> found = faults.of(fault, title, plan);
        String text = FaultPage.text(found);
        console.accept(text);
        return Optional.of(new ErrorText(FaultPage.html(found), FaultPage.json(found), text));
    }

    @Override
    public Optional<ErrorText> nothingHere(int status, Visit visit) {
        if (status != 404) {
            return Optional.empty();
        }
        NotFoundPage page =
                NotFoundPage.of(
                        visit.path().encoded(),
                        visit.exchange().method(),
                        rows(plan),
                        plan.index().settings().base(),
                        ownPage());
        return Optional.of(new ErrorText(page.html(), page.json(), page.text()));
    }

    private Optional<String> ownPage() {
        return plan.index().routes().stream()
                .map(RouteEntry::pattern)
                .filter(pattern -> pattern.equals("/404") || pattern.equals("/404.html"))
                .map(pattern -> plan.index().settings().base() + "/404.html")
                .findFirst();
    }

    static List<RouteRow> rows(SitePlan plan) {
        return plan.index().routes().stream()
                .map(
                        route ->
                                new RouteRow(
                                        route.methods(),
                                        route.pattern(),
                                        plan.sourceName(route.source()),
                                        route.prerendered()))
                .toList();
    }
}
