package dev.perigee.core.path;

/**
 * A request path that is refused before anything looks at it: the answer is 400 (RFC 9110 §
 * 15.5.1). The message says which rule was broken and never repeats the client's bytes, so it may
 * be logged as it is. It has no stack trace: hostile paths are cheap to refuse.
 */
public final class BadPathException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses a path which {@code flaw}, such as "holds a control character". */
    BadPathException(String flaw) {
        super("The path " + flaw + ".", null, false, false);
    }
}
