package dev.perigee.core.answer;

import dev.perigee.api.Headers;
import dev.perigee.core.context.Visit;
import java.util.List;
import java.util.Locale;

/**
 * Makes the final headers. The first that sets a header wins, in this order; cookies and {@code
 * Vary} are added up:
 *
 * <ol>
 *   <li>the response itself
 *   <li>what middleware and endpoint collected
 *   <li>the site's settings
 *   <li>our defaults: {@code X-Content-Type-Options: nosniff}, and {@code Cache-Control: private}
 *       where the request's cookies were looked at, or any were set, so that no shared cache hands
 *       one client's answer to another (RFC 9111 § 5.2.2.7)
 * </ol>
 */
final class HeaderMerge {

    private static final String NOSNIFF = "X-Content-Type-Options";

    private final ConfiguredHeaders settings;
    private final boolean withDefaults;

    HeaderMerge(ConfiguredHeaders settings, boolean withDefaults) {
        this.settings = settings;
        this.withDefaults = withDefaults;
    }

    Headers complete(Headers own, Visit visit) {
        Headers collected = visit.collectedHeaders();
        Headers configured = settings.of(visit.path());
        boolean plain =
                collected.isEmpty()
                        && configured.isEmpty()
                        && !visit.usedCookies()
                        && !visit.variesByAccept()
                        && !visit.variesByLanguage();
        Headers merged = plain ? own : merged(own, visit, collected, configured);
        if (!withDefaults) {
            return merged;
        }
        if (visit.usedCookies() || merged.has("Set-Cookie")) {
            merged = withDefault(merged, "Cache-Control", "private");
        }
        return withNosniff(merged);
    }

    static Headers withNosniff(Headers headers) {
        return withDefault(headers, NOSNIFF, "nosniff");
    }

    private static Headers merged(Headers own, Visit visit, Headers collected, Headers configured) {
        Headers merged = withMissing(withMissing(own, collected), configured);
        for (String cookie : visit.cookiesToSet()) {
            merged = merged.withAdded("Set-Cookie", cookie);
        }
        if (visit.variesByLanguage()) {
            merged = withVary(merged, "Accept-Language");
        }
        return visit.variesByAccept() ? withVary(merged, "Accept") : merged;
    }

    private static Headers withMissing(Headers own, Headers more) {
        Headers all = own;
        for (String name : more.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (String value : more.all(name)) {
                if (lower.equals("vary")) {
                    all = withVary(all, value);
                } else if (lower.equals("set-cookie") || !own.has(name)) {
                    all = all.withAdded(name, value);
                }
            }
        }
        return all;
    }

    private static Headers withVary(Headers headers, String more) {
        List<String> there = headers.all("Vary");
        if (there.isEmpty()) {
            return headers.withAdded("Vary", more);
        }
        String vary = String.join(", ", there);
        for (String name : more.split(",", -1)) {
            String wanted = name.strip();
            boolean known =
                    List.of(vary.split("\\s*,\\s*")).stream().anyMatch(wanted::equalsIgnoreCase);
            vary = known || vary.equals("*") ? vary : vary + ", " + wanted;
        }
        return headers.with("Vary", vary);
    }

    private static Headers withDefault(Headers headers, String name, String value) {
        return headers.has(name) ? headers : headers.withAdded(name, value);
    }
}
