package dev.perigee.core.dispatch;

import dev.perigee.api.Services;
import dev.perigee.api.StaticPath;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.page.SiteText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the build knows and a {@link SiteRenderer} asks for. Used by many threads. */
public interface BuildSurroundings {

    /**
     * The entry that a prerendered route with parameters listed for these values, for code that
     * fetches its path or rewrites to it; empty if it lists none such.
     *
     * @param params decoded, as the router found them
     */
    Optional<StaticPath> listed(RouteEntry route, Map<String, String> params);

    /** The file of the public folder with that key, such as {@code images/logo.svg}. */
    Optional<Path> publicFile(String key);

    /** What the pages are made of. */
    default SiteText text() {
        return SiteText.none();
    }

    /** An environment variable of the process. */
    default Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    /**
     * What constructors may ask for in place of what the site's application would start, as tests
     * do; empty to start the application.
     */
    default Optional<Services> services() {
        return Optional.empty();
    }

    /** Whether answers say what took their time, as a development server shows it. */
    default boolean isTimed() {
        return false;
    }

    /** Told when a prerendered route reads an environment variable. */
    void environmentRead(RouteEntry route, String variable);
}
