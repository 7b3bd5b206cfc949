package dev.perigee.core.http;

import dev.perigee.api.Headers;
import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells forms that other sites send in a visitor's name (CSRF). A request is refused if, in the
 * order of the code:
 *
 * <ol>
 *   <li>its method is unsafe: none of {@code GET}, {@code HEAD}, {@code OPTIONS}, and
 *   <li>a form could have sent it: its type is urlencoded, multipart or {@code text/plain} in any
 *       spelling, or it has none, or one that cannot be read, or several, and
 *   <li>a browser says that it comes from elsewhere. An {@code Origin} that is {@code site}, one of
 *       {@code localeDomains} or of {@code allowedDomains} does not; one that is neither that nor
 *       the request's own host does, and so does {@code null}; else {@code Sec-Fetch-Site} does,
 *       unless it is {@code same-origin} or {@code none}.
 * </ol>
 *
 * With neither header it is no browser (a webhook, curl), and passes. What sends JSON must ask
 * first (CORS), so it passes as well.
 */
public final class OriginCheck {

    private final boolean on;
    private final Optional<String> site;
    private final List<AllowedDomain> allowed;
    private final Set<String> ofLocales;

    /** The check that these settings ask for. */
    public OriginCheck(SiteSettings settings) {
        on = settings.checkOrigin();
        site = settings.origin().map(URI::toString);
        allowed = settings.allowedDomains().stream().map(AllowedDomain::parse).toList();
        ofLocales =
                settings.pages().localeRules().domains().values().stream()
                        .map(URI::toString)
                        .collect(Collectors.toSet());
    }

    /** Whether {@link #refuses} can say anything but no; cheap. */
    public boolean concerns(String method) {
        return on && !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    /**
     * Whether the request must be refused with 403.
     *
     * @param scheme by which the client called
     * @param host which the client called, with its port
     */
    public boolean refuses(String method, Headers headers, String scheme, String host) {
        return concerns(method) && couldBeAForm(headers) && isFromElsewhere(headers, scheme, host);
    }

    private static boolean couldBeAForm(Headers headers) {
        List<String> types = headers.all("Content-Type");
        return types.size() != 1
                || MediaType.parse(types.get(0)).map(MediaType::isSentWithoutAsking).orElse(true);
    }

    private boolean isFromElsewhere(Headers headers, String scheme, String host) {
        List<String> origins = headers.all("Origin");
        if (origins.size() > 1) {
            return true;
        }
        if (!origins.isEmpty()) {
            String origin = origins.get(0).strip().toLowerCase(Locale.ROOT);
            if (isTrusted(origin)) {
                return false;
            }
            if (!isOwn(origin, scheme, host)) {
                return true;
            }
        }
        return headers.all("Sec-Fetch-Site").stream().anyMatch(OriginCheck::saysElsewhere);
    }

    private static boolean saysElsewhere(String site) {
        String lower = site.strip().toLowerCase(Locale.ROOT);
        return !lower.equals("same-origin") && !lower.equals("none");
    }

    private boolean isTrusted(String origin) {
        if (site.equals(Optional.of(origin)) || ofLocales.contains(origin)) {
            return true;
        }
        String scheme = schemeOf(origin);
        Optional<HostName> host = hostOf(origin);
        return host.isPresent() && allowed.stream().anyMatch(it -> it.allows(scheme, host.get()));
    }

    /**
     * Behind a proxy that ends TLS the request comes by http though the page came by https; the
     * other way round it is a page that someone on the network could have written.
     */
    private static boolean isOwn(String origin, String scheme, String host) {
        String from = schemeOf(origin);
        boolean downgraded = from.equals("http") && scheme.equals("https");
        Optional<HostName> called = HostName.parse(host);
        return !downgraded
                && called.isPresent()
                && hostOf(origin).map(it -> it.isSame(called.get(), from)).orElse(false);
    }

    private static String schemeOf(String origin) {
        return origin.startsWith("https://") ? "https" : "http";
    }

    private static Optional<HostName> hostOf(String origin) {
        boolean web = origin.startsWith("https://") || origin.startsWith("http://");
        return web ? HostName.parse(origin.substring(origin.indexOf("//") + 2)) : Optional.empty();
    }
}
