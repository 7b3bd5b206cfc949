package dev.perigee.example;

import java.util.Locale;
import java.util.Optional;

/** An email address, as far as anybody can tell without writing to it. */
public record EmailAddress(String text) {

    /** No address is longer (RFC 5321 § 4.5.3.1.3), and no column here holds more. */
    private static final int LONGEST = 254;

    /** The address that {@code text} is, in lower case; empty if it is none. */
    public static Optional<EmailAddress> parse(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        boolean plausible =
                address.contains("@")
                        && address.length() <= LONGEST
                        && address.chars().noneMatch(c -> c <= ' ');
        return plausible ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }
}
