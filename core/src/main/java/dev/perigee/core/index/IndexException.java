package dev.perigee.core.index;

import java.io.IOException;

/** A site index that cannot be used; the message says why and what to do. */
public final class IndexException extends IOException {

    private static final long serialVersionUID = 1L;

    private IndexException(String message) {
        super(message);
    }

    static IndexException otherVersion(String name, long found, int expected) {
        return new IndexException(
                name
                        + " is of version "
                        + found
                        + ", but this Perigee reads version "
                        + expected
                        + ". Build the site again, with the same version of Perigee for the plugin and the"
                        + " runtime.");
    }

    static IndexException noIndex(String name, String why) {
        return new IndexException(
                name + " is no part of a Perigee site index: " + why + ". Build the site again.");
    }
}
