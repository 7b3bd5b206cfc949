package dev.perigee.runtime.server;

import dev.perigee.core.http.AllowedDomain;
import dev.perigee.core.http.HostName;
import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Under which scheme and host a request's URL is. In this order:
 *
 * <ol>
 *   <li>what the site says it is;
 *   <li>the host that a trusted proxy forwarded, if it is an allowed domain;
 *   <li>the {@code Host} header, if it is loopback or an allowed domain;
 *   <li>{@code localhost} with the server's port.
 * </ol>
 *
 * Nothing else that a client writes into a header ever becomes part of a URL.
 */
final class SiteAddress {

    private final Optional<URI> origin;
    private final List<AllowedDomain> allowed;
    private final HostName fallback;

    SiteAddress(SiteSettings settings, int port) {
        origin = settings.origin();
        allowed = settings.allowedDomains().stream().map(AllowedDomain::parse).toList();
        fallback = new HostName("localhost", port);
    }

    /**
     * The origin of a request's URL, such as {@code https://example.com}.
     *
     * @param scheme of the connection
     * @param host the {@code Host} header, if there is one
     */
    String of(String scheme, Optional<String> host, ForwardedHeaders forwarded) {
        if (origin.isPresent()) {
            return origin.get().toString();
        }
        String asked = forwarded.scheme().orElse(scheme);
        HostName name =
                forwarded
                        .host()
                        .filter(it -> isAllowed(asked, it))
                        .or(() -> host.flatMap(HostName::parse).filter(it -> isOurs(asked, it)))
                        .orElse(fallback);
        return asked + "://" + name.in(asked);
    }

    private boolean isOurs(String scheme, HostName host) {
        return host.isLoopback() || isAllowed(scheme, host);
    }

    private boolean isAllowed(String scheme, HostName host) {
        for (AllowedDomain domain : allowed) {
            if (domain.allows(scheme, host)) {
                return true;
            }
        }
        return false;
    }
}
