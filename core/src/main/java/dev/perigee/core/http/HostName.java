package dev.perigee.core.http;

import java.util.Locale;
import java.util.Optional;

/**
 * A host and its port as an authority names them (RFC 3986 § 3.2).
 *
 * @param name in lower case; an IPv6 address in its brackets
 * @param port -1 if none is named
 */
public record HostName(String name, int port) {

    /** Reads {@code example.com}, {@code example.com:8080} or {@code [::1]:8080}. */
    public static Optional<HostName> parse(String authority) {
        int end = authority.startsWith("[") ? authority.indexOf(']') + 1 : authority.indexOf(':');
        if (end == 0) {
            return Optional.empty();
        }
        String name = end < 0 ? authority : authority.substring(0, end);
        int port = end < 0 || end == authority.length() ? -1 : port(authority, end);
        return isName(name) && port != 0
                ? Optional.of(new HostName(name.toLowerCase(Locale.ROOT), port))
                : Optional.empty();
    }

    /** The port behind the colon at {@code colon}; 0 if there is none that exists. */
    private static int port(String authority, int colon) {
        int digits = authority.length() - colon - 1;
        if (authority.charAt(colon) != ':' || digits < 1 || digits > 5) {
            return 0;
        }
        int port = 0;
        for (int i = colon + 1; i < authority.length(); i++) {
            char c = authority.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            port = 10 * port + c - '0';
        }
        return port <= 65_535 ? port : 0;
    }

    private static boolean isName(String name) {
        if (name.startsWith("[")) {
            return name.chars().skip(1).limit(name.length() - 2L).allMatch(HostName::isAddress);
        }
        return !name.isEmpty() && name.chars().allMatch(HostName::isLabel);
    }

    private static boolean isAddress(int c) {
        return (Character.digit(c, 16) >= 0 && c < 0x80) || c == ':' || c == '.';
    }

    private static boolean isLabel(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_';
    }

    /** The port that counts: its own, or the usual one of the scheme. */
    public int portFor(String scheme) {
        return port >= 0 ? port : usualPort(scheme);
    }

    /** The same host with another port. */
    public HostName withPort(int newPort) {
        return new HostName(name, newPort);
    }

    /** As it stands in a URL of that scheme: the usual port is left out. */
    public String in(String scheme) {
        return port < 0 || port == usualPort(scheme) ? name : name + ":" + port;
    }

    /** Whether the two are one place when called by that scheme. */
    public boolean isSame(HostName other, String scheme) {
        return name.equals(other.name) && portFor(scheme) == other.portFor(scheme);
    }

    /** The port of {@code http} or {@code https} that URLs leave out. */
    public static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** Whether it means this machine, by name or by address (RFC 6761 § 6.3). */
    public boolean isLoopback() {
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || isLoopbackAddress();
    }

    private boolean isLoopbackAddress() {
        return name.startsWith("127.") && name.matches("127(\\.\\d{1,3}){3}");
    }
}
