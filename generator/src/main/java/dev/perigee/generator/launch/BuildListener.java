package dev.perigee.generator.launch;

/**
 * Hears of a build while it runs, one call at a time, from threads of the launcher. Warnings and
 * problems are not told here but come with the {@link BuildResult}, in a steady order.
 */
public interface BuildListener {

    /** A stage is done: one line, such as {@code Compiled 12 pages.}. */
    void stage(String line);

    /**
     * How far rendering is, for a line that a terminal writes over; at most five times a second.
     *
     * @param path a path that was just rendered
     * @param rendered how many paths are done
     */
    void progress(String path, long rendered);

    /**
     * A line that the site's code wrote to standard output or standard error, prefixed with {@code
     * [site]}, without escape sequences; there are at most a thousand.
     */
    void output(String line);

    /**
     * Something for those who debug a build, such as the stack trace of an endpoint's exception.
     */
    void detail(String text);
}
