package dev.perigee.dev.site;

import dev.perigee.generator.problem.Problem;

/** Where the author of the site reads of it. */
public interface SiteConsole {

    /** Something to look at. */
    void warning(Problem warning);

    /** What is wrong, in full sentences, on as many lines as it takes. */
    void trouble(String text);
}
