package dev.perigee.api;

import java.util.Optional;

/** A person, as feeds name one. */
record FeedAuthor(String name, Optional<String> email) {

    static FeedAuthor of(String name) {
        return new FeedAuthor(FeedItem.filled(name, "The author of a feed"), Optional.empty());
    }

    static FeedAuthor of(String name, String email) {
        int at = email.indexOf('@');
        boolean address = at > 0 && at < email.length() - 1;
        if (!address || email.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
            throw new IllegalArgumentException(
                    "The address of an author must be an email address, but was '"
                            + Location.printable(email)
                            + "'.");
        }
        return new FeedAuthor(of(name).name(), Optional.of(email));
    }
}
