package dev.perigee.testing;

import dev.perigee.api.Headers;
import java.util.Set;

/** What a browser asks for after a redirect (WHATWG Fetch § 4.4). */
final class Redirects {

    /** Those with a {@code Location} to go to. */
    static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    /** The next request, to {@code target}. */
    static SiteRequest next(SiteRequest request, int status, String target) {
        boolean post = request.method().equals("POST");
        boolean safe = request.method().equals("GET") || request.method().equals("HEAD");
        boolean becomesGet = (status == 303 && !safe) || (status < 303 && post);
        Headers headers = request.headers();
        return becomesGet
                ? new SiteRequest(
                        "GET", target, headers.without("Content-Type"), new TestBody.Empty())
                : new SiteRequest(request.method(), target, headers, request.body());
    }
}
