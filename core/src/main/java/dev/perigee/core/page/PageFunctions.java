package dev.perigee.core.page;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.naming.RouteName;
import dev.perigee.core.naming.RouteNames;
import dev.perigee.core.render.TemplateFunctions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the helpers of templates ask of a site. */
record PageFunctions(SiteLinks links, AssetManifest manifest, SiteContent content)
        implements TemplateFunctions {

    @Override
    public Optional<String> link(String target, List<String> values) {
        if (target.indexOf('[') >= 0) {
            return links.patterns().contains(target)
                    ? Optional.of(links.link(target, values.toArray()))
                    : Optional.empty();
        }
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + target + "' has no parameters, so there is nothing to do with a value.");
        }
        return links.find(target);
    }

    @Override
    public Collection<String> targets() {
        return links.patterns();
    }

    @Override
    public RouteNames routes() {
        return links.names();
    }

    @Override
    public String link(RouteName route, Map<String, String> values) {
        return links.linkTo(route, values);
    }

    @Override
    public void requireFit(RouteName route, Map<String, String> values) {
        links.requireFit(route, values);
    }

    @Override
    public Optional<String> asset(String name) {
        return manifest.find(name);
    }

    @Override
    public Collection<String> assets() {
        return manifest.names();
    }

    @Override
    public String absolute(String url) {
        return links.absolute(url);
    }

    @Override
    public String markdown(String text, boolean trusted) {
        Markdown markdown = trusted ? content.markdown() : content.untrusted();
        return markdown.render(text, links::href).html();
    }
}
