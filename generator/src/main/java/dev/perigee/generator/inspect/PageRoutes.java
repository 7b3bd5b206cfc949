package dev.perigee.generator.inspect;

import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.page.PageFront;
import dev.perigee.core.routing.SourceEnding;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile;
import dev.perigee.generator.scan.PageFile.RouteSource;
import dev.perigee.generator.scan.PageFile.TemplateSource;
import dev.perigee.generator.scan.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes the routes of all pages. Drafts are left out, unless the site publishes them. */
final class PageRoutes {

    private final Pages pages;
    private final SourceTree sources;
    private final SiteSettings settings;
    private final PageTypes types;
    private final Function<PageFile, List<MiddlewareEntry>> middleware;
    private final Notes notes;
    private final Map<String, RouteSource> feeders;
    private final List<RouteEntry> entries = new ArrayList<>();
    private final Set<String> unlisted = new TreeSet<>();

    /**
     * Of a site.
     *
     * @param middleware around a file
     */
    PageRoutes(
            Pages pages,
            SourceTree sources,
            SiteSettings settings,
            PageTypes types,
            Function<PageFile, List<MiddlewareEntry>> middleware,
            Notes notes) {
        this.pages = pages;
        this.sources = sources;
        this.settings = settings;
        this.types = types;
        this.middleware = middleware;
        this.notes = notes;
        this.feeders = pages.feeders();
    }

    List<RouteEntry> entries() {
        for (TemplateSource template : pages.templates()) {
            try {
                Optional<Source> source = sources.find("pages/" + template.path());
                if (source.isPresent()) {
                    add(template, PageFront.of(source.get()));
                }
            } catch (SourceFault e) {
                Problem.all(e).forEach(notes::problem);
            }
        }
        return entries;
    }

    /** Patterns of pages that do not want to be in the sitemap. */
    Set<String> unlisted() {
        return unlisted;
    }

    private void add(TemplateSource template, PageFront front) {
        if (front.draft() && !settings.pages().drafts()) {
            return;
        }
        front.requireLayout(sources);
        if (!front.listed()) {
            unlisted.add(template.pattern().toString());
        }
        Optional<RouteSource> feeder = Optional.ofNullable(feeders.get(template.stem()));
        PageInspector inspector = inspector(template);
        if (feeder.isEmpty()) {
            entries.add(inspector.inspect(front, Optional.empty()));
        } else {
            types.use(
                    feeder.get(),
                    Role.ENDPOINT,
                    type -> entries.add(inspector.inspect(front, Optional.of(type))));
        }
    }

    private PageInspector inspector(TemplateSource template) {
        String feeder = pages.names().of(template.stem() + SourceEnding.JAVA.text());
        RouteChecks checks =
                new RouteChecks(
                        feeder,
                        template.pattern(),
                        pages.names(),
                        middleware.apply(template),
                        notes);
        return new PageInspector(
                template, pages.names().of(template.path()), checks, settings.prerender());
    }
}
