package dev.perigee.runtime.settings;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A range of IP addresses (RFC 4632 § 3.1): {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or a single
 * address.
 *
 * @param network any address of the range
 * @param bits how many leading bits all its addresses share
 */
record AddressRange(InetAddress network, int bits) {

    static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> network =
                IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
        return network.flatMap(
                address -> withBits(address, slash < 0 ? "" : text.substring(slash)));
    }

    private static Optional<AddressRange> withBits(InetAddress network, String suffix) {
        int most = 8 * network.getAddress().length;
        if (suffix.isEmpty()) {
            return Optional.of(new AddressRange(network, most));
        }
        if (!suffix.matches("/\\d{1,3}") || Integer.parseInt(suffix.substring(1)) > most) {
            return Optional.empty();
        }
        return Optional.of(new AddressRange(network, Integer.parseInt(suffix.substring(1))));
    }

    boolean contains(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (ours[i] != theirs[i]) {
                return false;
            }
        }
        int rest = bits % 8;
        return rest == 0 || ((ours[whole] ^ theirs[whole]) & (0xff00 >> rest) & 0xff) == 0;
    }
}
