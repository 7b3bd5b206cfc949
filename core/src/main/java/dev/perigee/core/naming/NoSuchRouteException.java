package dev.perigee.core.naming;

/** A name and parameters that are no route's, or more than one's. */
public final class NoSuchRouteException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String todo;

    NoSuchRouteException(String what, String todo) {
        super(what + " " + todo);
        this.what = what;
        this.todo = todo;
    }

    /** What is wrong, in full sentences. */
    public String what() {
        return what;
    }

    /** What to do. */
    public String todo() {
        return todo;
    }
}
