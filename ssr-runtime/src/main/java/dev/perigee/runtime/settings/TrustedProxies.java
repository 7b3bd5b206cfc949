package dev.perigee.runtime.settings;

import java.net.InetAddress;
import java.util.List;

/**
 * The peers whose forwarded headers count. Whoever else sends such headers only says what it likes.
 */
public final class TrustedProxies {

    private final List<AddressRange> ranges;

    TrustedProxies(List<AddressRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** Whether there are none at all. */
    public boolean none() {
        return ranges.isEmpty();
    }

    /** Whether {@code address} is one of them. */
    public boolean contain(InetAddress address) {
        for (AddressRange range : ranges) {
            if (range.contains(address)) {
                return true;
            }
        }
        return false;
    }
}
