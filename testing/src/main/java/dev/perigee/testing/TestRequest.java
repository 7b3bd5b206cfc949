package dev.perigee.testing;

import dev.perigee.api.Headers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a test requests.
 *
 * @param path a path or a pattern, without query
 * @param query percent-encoded, without {@code ?}
 * @param params for the pattern
 * @param headers but for the content type
 */
record TestRequest(
        String method,
        String path,
        String query,
        Map<String, String> params,
        Headers headers,
        TestBody body) {

    TestRequest {
        params = Map.copyOf(params);
    }

    static TestRequest of(String method, String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? "" : target.substring(mark + 1);
        return new TestRequest(
                method, path, query, Map.of(), Headers.empty(), new TestBody.Empty());
    }

    TestRequest withParam(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(params);
        more.put(name, value);
        return new TestRequest(method, path, query, more, headers, body);
    }

    TestRequest withQuery(String name, String value) {
        String field = UrlText.encode(Map.of(name, value));
        String more = query.isEmpty() ? field : query + "&" + field;
        return new TestRequest(method, path, more, params, headers, body);
    }

    TestRequest withHeader(String name, String value) {
        return new TestRequest(method, path, query, params, headers.with(name, value), body);
    }

    TestRequest withCookie(String name, String value) {
        String pair = name + "=" + value;
        String cookies = headers.find("Cookie").map(old -> old + "; " + pair).orElse(pair);
        return withHeader("Cookie", cookies);
    }

    TestRequest withBody(TestBody newBody) {
        return new TestRequest(method, path, query, params, headers, newBody);
    }

    /** The multipart body that this request has, or an empty one. */
    MultipartBody multipart() {
        return body instanceof MultipartBody form ? form : new MultipartBody(List.of());
    }

    /** The query with its mark, or nothing. */
    String search() {
        return query.isEmpty() ? "" : "?" + query;
    }

    /** Refuses what no request of the build has. */
    void requireBare() {
        boolean bare = query.isEmpty() && headers.isEmpty() && body instanceof TestBody.Empty;
        if (!method.equals("GET") || !bare) {
            throw TestingProblems.notBare();
        }
    }
}
