package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.PageSettings;
import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.routing.RoutePattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The pages of other languages for those that a language does not have, by the setting {@code
 * fallbackLocales}: a page that leads to the other one, or a copy of it. What is there already
 * comes first: a file, a live route, a redirect.
 */
final class LocaleFallbacks {

    private static final String SETTING = "the setting 'fallbackLocales'";
    private static final int FOUND = 302;
    private static final Pattern ERROR_PAGE = Pattern.compile("(.*/)?[45][0-9]{2}");

    private final SiteIndex index;
    private final PageSettings settings;
    private final FinishedSite site;
    private final Map<String, Missing> missing = new TreeMap<>();
    private final List<Pattern> answered = new ArrayList<>();
    private final Set<String> pages = new HashSet<>();

    /** A page that a language does not have, and what stands in for it. */
    private record Missing(String locale, SpooledFile page) {}

    LocaleFallbacks(SiteIndex index, FinishedSite site) {
        this.index = index;
        this.settings = index.settings().pages();
        this.site = site;
        index.routes().stream()
                .filter(route -> !route.prerendered())
                .map(RouteEntry::pattern)
                .forEach(this::answers);
        index.routes().stream()
                .filter(route -> route.kind() == RouteEntry.Kind.PAGE)
                .map(RouteEntry::pattern)
                .filter(pattern -> !ERROR_PAGE.matcher(pattern).matches())
                .forEach(pages::add);
        index.redirects().stream().map(RedirectEntry::pattern).forEach(this::answers);
    }

    private void answers(String pattern) {
        answered.add(PathRegex.compile(RoutePattern.parse(pattern)));
    }

    /** Writes them, once all are found: what is added meanwhile must not be looked at. */
    void write(OutputStage stage) throws IOException {
        find();
        for (Map.Entry<String, Missing> page : missing.entrySet()) {
            write(stage, page.getKey(), page.getValue());
        }
    }

    private void find() {
        for (String locale : settings.localeRules().fallbacks().keySet()) {
            for (String other : settings.localeRules().chain(locale)) {
                for (int place = 0; place < site.size(); place++) {
                    Optional<String> key = keyIn(locale, other, site.keyAt(place));
                    if (key.isPresent() && isMissing(key.get()) && isPage(site.at(place))) {
                        missing.put(key.get(), new Missing(locale, site.at(place)));
                    }
                }
            }
        }
    }

    /** The key of a page of one language in another; empty if it is a page of a third. */
    private Optional<String> keyIn(String locale, String other, String key) {
        if (!key.endsWith(".html")) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(Arrays.asList(key.split("/", -1)));
        int last = names.size() - 1;
        for (int i = 0; i <= last; i++) {
            String name = names.get(i);
            String ending = i == last ? ".html" : "";
            String bare = name.substring(0, name.length() - ending.length());
            if (settings.locales().contains(bare)) {
                names.set(i, locale + ending);
                return bare.equals(other) ? Optional.of(String.join("/", names)) : Optional.empty();
            }
        }
        if (!settings.defaultLocale().equals(Optional.of(other))) {
            return Optional.empty();
        }
        boolean rootFile =
                key.equals("index.html") && index.settings().buildFormat() == BuildFormat.FILE;
        return Optional.of(rootFile ? locale + ".html" : locale + "/" + key);
    }

    private boolean isMissing(String key) {
        String path = UrlPaths.of(key);
        return !site.has(key)
                && answered.stream().noneMatch(pattern -> pattern.matcher(path).matches())
                && !missing.containsKey(key);
    }

    private boolean isPage(SpooledFile file) {
        return file.isHtml() && file.status() == 200 && pages.contains(file.file().pattern());
    }

    /** From the domain of the language, a path would lead back into its folder. */
    private String location(Missing missing) {
        String path = UrlPaths.page(missing.page().key(), index.settings());
        return settings.localeRules().domains().containsKey(missing.locale())
                ? index.settings().url(index.settings().origin().orElseThrow().toString(), path)
                : path;
    }

    private void write(OutputStage stage, String key, Missing one) throws IOException {
        SpooledFile page = one.page();
        OutputFile file = new OutputFile(key, SETTING, "", "");
        if (settings.localeRules().rewrites()) {
            stage.copy(file, site.path(page), page.sha256(), page.headers());
        } else {
            String location = location(one);
            Headers headers =
                    Headers.empty()
                            .with("Location", location)
                            .with("Content-Type", "text/html;charset=utf-8");
            stage.write(file, RefreshPage.of(location), FOUND, headers);
        }
    }
}
