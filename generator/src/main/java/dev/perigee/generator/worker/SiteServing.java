package dev.perigee.generator.worker;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.ServeRequest;

/**
 * Serves a site while it is edited. The generator knows no server; whoever has one offers it as a
 * service ({@link java.util.ServiceLoader}).
 */
public interface SiteServing {

    /** Serves until it is told to stop, and returns when everything is closed. */
    void serve(BuildRequest request, ServeRequest serve, ServeConsole console) throws Exception;
}
