package dev.perigee.core.routing;

/**
 * A route pattern that cannot be: the message says in full sentences what is wrong with it and what
 * to do. Who knows the file that the pattern came from puts its name in front.
 */
public final class PatternException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PatternException(String message) {
        super(message);
    }
}
