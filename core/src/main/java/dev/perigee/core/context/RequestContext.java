package dev.perigee.core.context;

import dev.perigee.api.Alternate;
import dev.perigee.api.Context;
import dev.perigee.api.Cookies;
import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.Locals;
import dev.perigee.api.Params;
import dev.perigee.api.Request;
import dev.perigee.api.Response;
import dev.perigee.api.ResponseHeaders;
import dev.perigee.api.Site;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.page.PageRequest;
import dev.perigee.core.page.SitePages;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/** One request at one place, for middleware and endpoint. */
public final class RequestContext implements Context {

    private final Visit visit;
    private final Place place;
    private final Request request;
    private Optional<Params> params = Optional.empty();

    /** Of a visit that has come to a place. */
    public RequestContext(Visit visit, Place place) {
        this.visit = visit;
        this.place = place;
        this.request = new RequestView(visit, place);
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Params params() {
        if (params.isEmpty()) {
            params =
                    Optional.of(
                            place.parameterNames().isEmpty()
                                    ? Params.empty()
                                    : Params.of(place.params(), place.parameterNames()));
        }
        return params.get();
    }

    @Override
    public <T> T props(Class<T> type) {
        return type.cast(props(type, type.getName()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T props(TypeReference<T> type) {
        Class<?> raw = visit.stage().json().rawClass(type);
        return (T) props(raw, type.getType().getTypeName());
    }

    private Object props(Class<?> type, String name) {
        if (place.props().isEmpty()) {
            throw new IllegalStateException(
                    "This path has no props. Prerendered paths have those that getStaticPaths"
                            + " gives them with StaticPath.withProps.");
        }
        Object props = place.props().get();
        if (!type.isInstance(props)) {
            throw new IllegalStateException(
                    "The props of this path are a "
                            + props.getClass().getName()
                            + ", not a "
                            + name
                            + ".");
        }
        return props;
    }

    @Override
    public URI url() {
        return visit.url();
    }

    @Override
    public Cookies cookies() {
        return visit.cookies();
    }

    @Override
    public ResponseHeaders responseHeaders() {
        return visit.responseHeaders();
    }

    @Override
    public Locals locals() {
        return visit.locals();
    }

    @Override
    public Site site() {
        return visit.stage().site();
    }

    @Override
    public Optional<String> env(String name) {
        return visit.stage().environment(place.routePattern(), name);
    }

    @Override
    public String clientAddress() {
        return visit.exchange().clientAddress();
    }

    @Override
    public String routePattern() {
        return place.routePattern();
    }

    @Override
    public Optional<String> locale() {
        return visit.stage().pages().locale(place.routePattern(), place.params());
    }

    @Override
    public List<Alternate> alternates() {
        return visit.stage().pages().alternates(place.routePattern(), place.params());
    }

    @Override
    public boolean isPrerendered() {
        return visit.stage().isPrerendering();
    }

    @Override
    public <T> Optional<T> platform(Class<T> type) {
        return visit.exchange().platform(type);
    }

    @Override
    public Response rewrite(String path) throws Exception {
        SitePath target = SitePath.parse(visit.stage().links().belowBase(path)).withOneSlash();
        visit.countRewrite();
        return visit.stage().rewrite(visit, target);
    }

    @Override
    public Response render(Object model) {
        PageRequest page =
                new PageRequest(
                        place.routePattern(),
                        place.params(),
                        place.props(),
                        visit.shown(),
                        this,
                        model);
        SitePages pages = visit.stage().pages();
        return visit.timings().isEmpty()
                ? pages.render(page)
                : visit.timings().get().in(Timings.Phase.RENDER, () -> pages.render(page));
    }

    @Override
    public FetchResponse fetch(String uri) throws IOException {
        return fetch(FetchRequest.get(uri));
    }

    @Override
    public FetchResponse fetch(FetchRequest fetched) throws IOException {
        return visit.stage().fetching().fetch(fetched, visit.exchange(), visit.alongside());
    }
}
