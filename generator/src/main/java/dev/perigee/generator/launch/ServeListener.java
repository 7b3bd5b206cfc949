package dev.perigee.generator.launch;

import java.net.URI;

/** Hears of a server while it runs, besides what a build would say. */
public interface ServeListener extends BuildListener {

    /** The server answers there. */
    void serves(URI url);

    /** Something is wrong: full sentences, on several lines. */
    void trouble(String text);

    /** Resources were changed, and are to be copied to where the site's classes are. */
    void copyResources();
}
