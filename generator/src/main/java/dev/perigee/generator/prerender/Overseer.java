package dev.perigee.generator.prerender;

import dev.perigee.generator.problem.Problem;
import java.util.List;

/** Hears of rendering while it goes on, from several threads. */
public interface Overseer {

    /** How far it is; at most five times a second. */
    void progress(String path, long rendered);

    /** Something for those who debug a build. */
    void detail(String text);

    /**
     * Code of the site holds a thread and cannot be made to let go of it. Ends the JVM.
     *
     * @param problems why
     */
    void hanging(List<Problem> problems);

    /**
     * Memory ran out, so nothing can be relied upon. Ends the JVM.
     *
     * @param problems why
     */
    void outOfMemory(List<Problem> problems);
}
