package dev.perigee.dev.server;

import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.http.AllowedDomain;
import dev.perigee.core.http.HostName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask a server that shows unpublished pages and sources. In the order of the code:
 *
 * <ol>
 *   <li>the {@code Host} must be this machine, the address that it listens on or an allowed domain:
 *       a page of another site whose name leads here by a trick of DNS is refused. Where others may
 *       call at all, they may do so by any address, which no trick can make of a name
 *   <li>what another site asks for is refused, but that a browser goes here (Fetch Metadata § 2)
 *   <li>what is ours is for pages of this server only, not for those of other ports either
 * </ol>
 */
final class Guard {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final List<AllowedDomain> allowed;
    private final String listensOn;
    private final boolean isOpen;

    /**
     * A guard.
     *
     * @param allowedDomains of the site's settings
     * @param listensOn the address that the server listens on
     */
    Guard(List<String> allowedDomains, String listensOn) {
        this.allowed = allowedDomains.stream().map(AllowedDomain::parse).toList();
        this.listensOn = listensOn;
        this.isOpen = HostName.parse(literal(listensOn)).filter(HostName::isLoopback).isEmpty();
    }

    /**
     * Why a request is refused, as a sentence; empty if it is not.
     *
     * @param ours whether it asks for something of the server's own
     */
    Optional<String> refusal(Exchange exchange, boolean ours) {
        Headers headers = exchange.headers();
        if (!isOurHost(exchange)) {
            return Optional.of(GuardProblems.otherHost(exchange.host()));
        }
        String from = value(headers, "Sec-Fetch-Site");
        boolean visit = value(headers, "Sec-Fetch-Mode").equals("navigate");
        if (from.equals("cross-site") && (ours || !visit)) {
            return Optional.of(GuardProblems.otherSite());
        }
        return ours && !from.isEmpty() && !OWN.contains(from)
                ? Optional.of(GuardProblems.notOurs())
                : Optional.empty();
    }

    private boolean isOurHost(Exchange exchange) {
        Optional<HostName> asked = HostName.parse(exchange.host());
        if (asked.isEmpty()) {
            return false;
        }
        HostName host = asked.get();
        return host.isLoopback()
                || (isOpen && ADDRESS.matcher(host.name()).matches())
                || host.name().equalsIgnoreCase(listensOn)
                || allowed.stream().anyMatch(it -> it.allows(exchange.scheme(), host));
    }

    private static String literal(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private static String value(Headers headers, String name) {
        return headers.find(name).orElse("").toLowerCase(Locale.ROOT);
    }
}
