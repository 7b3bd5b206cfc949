package dev.perigee.runtime.server;

import dev.perigee.core.http.HostName;
import dev.perigee.runtime.settings.IpAddress;
import dev.perigee.runtime.settings.TrustedProxies;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;

/**
 * What a trusted proxy says about the request that it passes on, by {@code X-Forwarded-*} or by
 * {@code Forwarded} (RFC 7239). A proxy that writes one kind may let the other through as the
 * client sent it; so where both kinds are there and differ, neither counts.
 *
 * @param client the address of the client
 * @param scheme {@code http} or {@code https}, as the client asked
 * @param host as the client named it, with the port if one was forwarded
 */
record ForwardedHeaders(
        Optional<InetAddress> client, Optional<String> scheme, Optional<HostName> host) {

    private static final ForwardedHeaders NONE =
            new ForwardedHeaders(Optional.empty(), Optional.empty(), Optional.empty());

    /** Of a request that came without a trusted proxy. */
    static ForwardedHeaders none() {
        return NONE;
    }

    /** Reads them; nothing is there if {@code peer}, who sent them, is no trusted proxy. */
    static ForwardedHeaders read(HttpFields headers, InetAddress peer, TrustedProxies trusted) {
        if (trusted.none() || !trusted.contain(peer)) {
            return NONE;
        }
        ForwardedHeaders old = byOwnHeaders(headers, peer, trusted);
        ForwardedHeaders standard = byStandard(headers, peer, trusted);
        return new ForwardedHeaders(
                agreed(old.client, standard.client),
                agreed(old.scheme, standard.scheme),
                agreed(old.host, standard.host));
    }

    private static <T> Optional<T> agreed(Optional<T> one, Optional<T> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.equals(other) ? one : Optional.empty();
        }
        return one.or(() -> other);
    }

    private static ForwardedHeaders byOwnHeaders(
            HttpFields headers, InetAddress peer, TrustedProxies trusted) {
        List<String> hops = headers.getCSV("X-Forwarded-For", false);
        Optional<HostName> host = first(headers, "X-Forwarded-Host").flatMap(HostName::parse);
        Optional<Integer> port = first(headers, "X-Forwarded-Port").flatMap(ForwardedHeaders::port);
        return new ForwardedHeaders(
                hops.isEmpty() ? Optional.empty() : Optional.of(client(hops, peer, trusted)),
                first(headers, "X-Forwarded-Proto").flatMap(ForwardedHeaders::scheme),
                host.map(name -> name.port() < 0 ? name.withPort(port.orElse(-1)) : name));
    }

    private static ForwardedHeaders byStandard(
            HttpFields headers, InetAddress peer, TrustedProxies trusted) {
        List<ForwardedElement> elements = ForwardedElement.read(headers.getValuesList("Forwarded"));
        List<String> hops = new ArrayList<>();
        for (ForwardedElement element : elements) {
            element.find("for").ifPresent(hops::add);
        }
        return new ForwardedHeaders(
                hops.isEmpty() ? Optional.empty() : Optional.of(client(hops, peer, trusted)),
                first(elements, "proto").flatMap(ForwardedHeaders::scheme),
                first(elements, "host").flatMap(HostName::parse));
    }

    /**
     * The rightmost hop that is no trusted proxy; each proxy adds the one before it at the right.
     */
    private static InetAddress client(List<String> hops, InetAddress peer, TrustedProxies trusted) {
        InetAddress nearest = peer;
        List<String> fromUs = new ArrayList<>(hops);
        Collections.reverse(fromUs);
        for (String hop : fromUs) {
            Optional<InetAddress> address = address(hop);
            if (address.isEmpty()) {
                return nearest;
            }
            nearest = address.get();
            if (!trusted.contain(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    /** An address with or without a port: {@code 1.2.3.4:80}, {@code [::1]:80}, {@code ::1}. */
    private static Optional<InetAddress> address(String hop) {
        String text = hop.strip();
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? Optional.empty() : IpAddress.parse(text.substring(1, end));
        }
        int colon = text.indexOf(':');
        boolean port = colon >= 0 && text.indexOf(':', colon + 1) < 0;
        return IpAddress.parse(port ? text.substring(0, colon) : text);
    }

    private static Optional<String> scheme(String text) {
        String scheme = text.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https")
                ? Optional.of(scheme)
                : Optional.empty();
    }

    private static Optional<Integer> port(String text) {
        return HostName.parse("host:" + text).map(HostName::port);
    }

    private static Optional<String> first(HttpFields headers, String name) {
        return headers.getCSV(name, false).stream().findFirst();
    }

    private static Optional<String> first(List<ForwardedElement> elements, String name) {
        return elements.stream().findFirst().flatMap(element -> element.find(name));
    }
}
