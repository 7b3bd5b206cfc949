package dev.perigee.api;

/**
 * Decides which values a parameter takes. {@code _matchers/even.java} holds the matcher of {@code
 * [n=even]}. It must be quick and always decide alike; it is used by many threads.
 */
@FunctionalInterface
public interface Matcher {

    /** Whether the decoded value fits. */
    boolean matches(String value);
}
