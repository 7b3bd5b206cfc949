package dev.perigee.runtime.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Reads IP addresses in their own spelling. Names are never looked up. */
public final class IpAddress {

    private IpAddress() {}

    /**
     * The address that {@code text} spells: {@code 10.0.0.1}, {@code 2001:db8::1}. An IPv6 address
     * that maps an IPv4 one is that one.
     */
    public static Optional<InetAddress> parse(String text) {
        return text.indexOf(':') >= 0 ? version6(text) : version4(text);
    }

    private static Optional<InetAddress> version6(String text) {
        boolean literal =
                text.length() <= 45
                        && text.chars()
                                .allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
        return literal ? known(text) : Optional.empty();
    }

    private static Optional<InetAddress> known(String literal) {
        try {
            // With a colon in it, it is a literal or an error; no name service is asked.
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> version4(String text) {
        String[] parts = text.split("\\.", -1);
        byte[] bytes = new byte[4];
        if (parts.length != 4) {
            return Optional.empty();
        }
        for (int i = 0; i < 4; i++) {
            if (!parts[i].matches("0|[1-9]\\d{0,2}") || Integer.parseInt(parts[i]) > 255) {
                return Optional.empty();
            }
            bytes[i] = (byte) Integer.parseInt(parts[i]);
        }
        return of(bytes);
    }

    private static Optional<InetAddress> of(byte[] bytes) {
        try {
            return Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
