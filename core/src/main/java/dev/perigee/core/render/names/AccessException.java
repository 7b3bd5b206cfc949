package dev.perigee.core.render.names;

/** An accessor of the site's own threw. */
public final class AccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String accessor;

    public AccessException(String accessor, Throwable cause) {
        super(accessor + " threw " + cause, cause);
        this.accessor = accessor;
    }

    /** What threw, as {@code Post.title()}. */
    public String accessor() {
        return accessor;
    }
}
