package dev.perigee.core.context;

import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.api.Query;
import dev.perigee.api.Request;
import dev.perigee.core.body.RequestBody;
import dev.perigee.core.http.Accept;
import dev.perigee.core.http.AcceptLanguage;
import dev.perigee.core.http.UrlEncoded;
import dev.perigee.core.path.CanonicalPath;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** The request as an endpoint sees it: at the path that it came to, or was rewritten to. */
final class RequestView implements Request {

    private final Visit visit;
    private final CanonicalPath path;
    private final Optional<String> rewrittenQuery;
    private final long bodyLimit;
    private Optional<Query> query = Optional.empty();

    RequestView(Visit visit, Place place) {
        this.visit = visit;
        this.path = place.path();
        this.rewrittenQuery = place.query();
        this.bodyLimit = place.bodyLimit();
    }

    @Override
    public String method() {
        return visit.exchange().method();
    }

    @Override
    public URI url() {
        return visit.url();
    }

    @Override
    public String path() {
        return path.encoded();
    }

    @Override
    public Query query() {
        if (query.isEmpty()) {
            String raw = rewrittenQuery.orElseGet(visit.exchange()::rawQuery);
            query = Optional.of(raw.isEmpty() ? Query.empty() : Query.of(UrlEncoded.query(raw)));
        }
        return query.get();
    }

    @Override
    public Headers headers() {
        return visit.exchange().headers();
    }

    @Override
    public String text() {
        return body().text();
    }

    @Override
    public byte[] bytes() {
        return body().bytes();
    }

    @Override
    public InputStream stream() {
        return body().stream();
    }

    @Override
    public FormData formData() {
        return body().formData();
    }

    @Override
    public JsonNode json() {
        return body().json();
    }

    @Override
    public <T> T json(Class<T> type) {
        return body().json(type);
    }

    @Override
    public <T> T json(TypeReference<T> type) {
        return body().json(type);
    }

    @Override
    public <T> Optional<T> findJson(Class<T> type) {
        return body().findJson(type);
    }

    private RequestBody body() {
        return visit.body(bodyLimit);
    }

    @Override
    public Optional<String> accepts(String... types) {
        String[] lower =
                Stream.of(types).map(type -> type.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        Optional<String> chosen = Accept.choose(headers().all("Accept"), lower);
        visit.varyByAccept();
        return chosen.flatMap(
                type -> Stream.of(types).filter(it -> it.equalsIgnoreCase(type)).findFirst());
    }

    @Override
    public Optional<String> preferredLocale() {
        List<String> accepted = headers().all("Accept-Language");
        visit.varyByLanguage();
        return AcceptLanguage.lookup(accepted, visit.stage().pages().locales());
    }
}
