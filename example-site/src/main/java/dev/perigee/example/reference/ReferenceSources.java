package dev.perigee.example.reference;

import dev.perigee.api.Site;
import dev.perigee.example.manual.Menu;
import dev.perigee.example.manual.Menu.Link;
import dev.perigee.example.manual.Menu.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The reference, as the artifacts tell it that the build has unpacked: the plugin's descriptor and
 * the sources of the API. Prerendered pages alone use it, which run where the project is.
 */
public final class ReferenceSources {

    private static final Path UNPACKED = Path.of("target/reference");

    private final Site site;
    private final List<ApiType> types;

    private ReferenceSources(Site site, List<ApiType> types) {
        this.site = site;
        this.types = types;
    }

    /** Reads the API. */
    public static ReferenceSources of(Site site) {
        try {
            return new ReferenceSources(
                    site,
                    ApiSources.read(UNPACKED.resolve("dev/perigee/api"), name -> url(site, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the goals. */
    public static PluginDescriptor plugin() throws IOException {
        return PluginDescriptor.read(UNPACKED.resolve("META-INF/maven/plugin.xml"));
    }

    /** The types of the API, by name. */
    public List<ApiType> types() {
        return types;
    }

    /**
     * All of it, seen from one page.
     *
     * @param here the route of the page, or the name of its type
     */
    public Menu menu(String here) {
        return new Menu(
                "Reference",
                List.of(
                        new Part(
                                "Build and server",
                                List.of(
                                        link("Goals and parameters", "/reference/goals", here),
                                        link("Environment", "/reference/environment", here))),
                        new Part("API", apiLinks(here))));
    }

    private List<Link> apiLinks(String here) {
        return types.stream()
                .map(
                        type -> {
                            String url = url(site, type.name());
                            return new Link(
                                    type.name(), type.summary(), url, type.name().equals(here));
                        })
                .toList();
    }

    private Link link(String title, String route, String here) {
        return new Link(title, "", site.path(route), route.equals(here));
    }

    /** Where a type has its page. */
    public String url(String type) {
        return url(site, type);
    }

    private static String url(Site site, String type) {
        return site.path("/reference/api/[type]", type);
    }
}
