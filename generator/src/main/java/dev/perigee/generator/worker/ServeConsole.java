package dev.perigee.generator.worker;

import dev.perigee.generator.problem.Problem;
import java.net.URI;
import java.util.List;

/** The way from a server to its user, and back. Safe for use by many threads. */
public interface ServeConsole {

    /** Says that it answers there. */
    void serves(URI url);

    /** Says one line. */
    void line(String text);

    /** Says what is wrong, in full sentences, on as many lines as it takes. */
    void trouble(String text);

    /** Says something for those who debug, such as a stack trace. */
    void detail(String text);

    /** Says why it cannot serve at all. */
    void problems(List<Problem> problems);

    /** Has the project's resources copied to where the site's classes are, and waits for it. */
    void copyResources() throws InterruptedException;

    /** Returns when it is told to stop. */
    void awaitStop() throws InterruptedException;
}
