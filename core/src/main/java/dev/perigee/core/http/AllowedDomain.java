package dev.perigee.core.http;

import java.util.Locale;

/**
 * A host that the site may be called by, and whose forms may be sent to it: {@code example.com},
 * {@code *.example.com} for any one label in front, {@code **.example.com} for any number, each
 * with an optional scheme and port. Without a port the usual one is meant; without a scheme both.
 *
 * @param scheme {@code http}, {@code https} or empty
 * @param wildcard {@code *}, {@code **} or empty
 * @param host what follows the wildcard
 */
public record AllowedDomain(String scheme, String wildcard, HostName host) {

    /** Reads what the settings have checked already. */
    public static AllowedDomain parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int scheme = lower.indexOf("://");
        String rest = scheme < 0 ? lower : lower.substring(scheme + 3);
        String wildcard = rest.startsWith("**.") ? "**" : rest.startsWith("*.") ? "*" : "";
        String name = wildcard.isEmpty() ? rest : rest.substring(wildcard.length() + 1);
        HostName host =
                HostName.parse(name)
                        .orElseThrow(() -> new IllegalArgumentException("No host: " + text));
        return new AllowedDomain(scheme < 0 ? "" : lower.substring(0, scheme), wildcard, host);
    }

    /** Whether it is a host, called by that scheme. */
    public boolean allows(String askedScheme, HostName asked) {
        return (scheme.isEmpty() || scheme.equals(askedScheme))
                && host.portFor(askedScheme) == asked.portFor(askedScheme)
                && allowsName(asked.name());
    }

    private boolean allowsName(String asked) {
        if (wildcard.isEmpty()) {
            return asked.equals(host.name());
        }
        int front = asked.length() - host.name().length() - 1;
        if (front < 1 || !asked.endsWith("." + host.name())) {
            return false;
        }
        return wildcard.equals("**") || asked.indexOf('.') == front;
    }
}
