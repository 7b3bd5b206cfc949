package dev.perigee.maven;

import dev.perigee.generator.launch.PageFolders;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Where the site's sources are, and its settings. */
@SuppressWarnings("NullAway.Init")
abstract class SiteParameters extends AbstractMojo {

    /** The route tree. */
    @Parameter(
            property = "perigee.pagesDirectory",
            defaultValue = "${project.basedir}/src/main/pages")
    File pagesDirectory;

    /** The frames that pages are put into. It need not exist. */
    @Parameter(
            property = "perigee.layoutsDirectory",
            defaultValue = "${project.basedir}/src/main/layouts")
    File layoutsDirectory;

    /** Parts of templates. It need not exist. */
    @Parameter(
            property = "perigee.componentsDirectory",
            defaultValue = "${project.basedir}/src/main/components")
    File componentsDirectory;

    /** Content collections, a folder each. It need not exist. */
    @Parameter(
            property = "perigee.contentDirectory",
            defaultValue = "${project.basedir}/src/main/content")
    File contentDirectory;

    /**
     * Files that are published below {@code /_assets} under names that tell their content. It need
     * not exist.
     */
    @Parameter(
            property = "perigee.assetsDirectory",
            defaultValue = "${project.basedir}/src/main/assets")
    File assetsDirectory;

    /** Files that are copied to the output as they are. It need not exist. */
    @Parameter(
            property = "perigee.publicDirectory",
            defaultValue = "${project.basedir}/src/main/public")
    File publicDirectory;

    /**
     * The package of the class {@code Routes} that links to the site's routes. Without it, the
     * project's {@code groupId}, what is no letter or digit made an underscore.
     */
    @Parameter(property = "perigee.routesPackage")
    @Nullable String routesPackage;

    /**
     * The folder for the CDN. It belongs to Perigee alone: what is in it is replaced as a whole.
     */
    @Parameter(
            property = "perigee.outputDirectory",
            defaultValue = "${project.build.directory}/static")
    File outputDirectory;

    /**
     * Where the site lives: scheme, host and, if need be, port, such as {@code
     * https://example.com}.
     */
    @Parameter(property = "perigee.site")
    @Nullable String site;

    /** The path below which the site lives, such as {@code /docs}. Without it, the root. */
    @Parameter(property = "perigee.base")
    @Nullable String base;

    /**
     * What happens to a slash at the end of a page's path: {@code ignore} (both answer, as is the
     * default), {@code always} or {@code never}.
     */
    @Parameter(property = "perigee.trailingSlash")
    @Nullable String trailingSlash;

    /**
     * The file that a prerendered page becomes: {@code directory} ({@code about/index.html}, as is
     * the default) or {@code file} ({@code about.html}).
     */
    @Parameter(property = "perigee.buildFormat")
    @Nullable String buildFormat;

    /**
     * Whether routes that do not say are prerendered: {@code true}, as is the default, or {@code
     * false}.
     */
    @Parameter(property = "perigee.prerender")
    @Nullable String prerender;

    /**
     * Redirects, one a line: the path it is from, which may have parameters, where it goes and, if
     * that is not 301, its status. {@code /old /new 308} is one, and {@code /blog/[slug]
     * /articles/[slug]} another.
     */
    @Parameter(property = "perigee.redirects")
    @Nullable String redirects;

    /**
     * Headers of files: a line with a path, which may have parameters, such as {@code
     * /downloads/[...path]}, and below it an indented line for each header, such as {@code
     * Cache-Control: public, max-age=86400}.
     */
    @Parameter(property = "perigee.headers")
    @Nullable String headers;

    /**
     * Where the jar answers if a CDN stands before it: scheme, host and port. With it, rules for
     * Netlify, Cloudflare and nginx are written that send live routes there.
     */
    @Parameter(property = "perigee.originUrl")
    @Nullable String originUrl;

    /**
     * Hosts besides the site's own that it may be called by: {@code example.com}, {@code
     * *.example.com}, {@code **.example.com}.
     */
    @Parameter(property = "perigee.allowedDomains")
    @Nullable List<String> allowedDomains;

    /**
     * Whether form-like requests from other sites are refused: {@code true}, as is the default, or
     * {@code false}.
     */
    @Parameter(property = "perigee.checkOrigin")
    @Nullable String checkOrigin;

    /**
     * The largest body of a request, such as {@code 500KB} or {@code 1MB}, which is the default.
     */
    @Parameter(property = "perigee.bodySizeLimit")
    @Nullable String bodySizeLimit;

    /**
     * What a route answers to a method that it has no handler for: {@code 404}, as is the default,
     * or {@code 405}.
     */
    @Parameter(property = "perigee.unmatchedMethod")
    @Nullable String unmatchedMethod;

    /**
     * Whether a name that a template does not resolve is an error: {@code true}, as is the default,
     * or {@code false}, with which it is empty text.
     */
    @Parameter(property = "perigee.strictTemplates")
    @Nullable String strictTemplates;

    /**
     * Whether a link that leads nowhere within the site fails the build: {@code true}, as is the
     * default, or {@code false}, with which it is a warning.
     */
    @Parameter(property = "perigee.failOnBrokenLinks")
    @Nullable String failOnBrokenLinks;

    /**
     * Whether entries and pages that are marked with {@code draft: true} are published: {@code
     * false}, as is the default, or {@code true}.
     */
    @Parameter(property = "perigee.drafts")
    @Nullable String drafts;

    /**
     * Whether entries of a date to come are published: {@code false}, as is the default, or {@code
     * true}.
     */
    @Parameter(property = "perigee.futureEntries")
    @Nullable String futureEntries;

    /**
     * Whether files that gain by it get compressed siblings: {@code true}, as is the default, or
     * {@code false}.
     */
    @Parameter(property = "perigee.compress")
    @Nullable String compress;

    /**
     * Whether there is a {@code sitemap.xml}, given that {@code site} is set: {@code true}, as is
     * the default, or {@code false}.
     */
    @Parameter(property = "perigee.sitemap")
    @Nullable String sitemap;

    /**
     * The languages of the site as they stand in its paths, such as {@code en, de}: names of
     * folders, or values of {@code [lang=locale]}.
     */
    @Parameter(property = "perigee.locales")
    @Nullable List<String> locales;

    /** The language of pages whose path names none. Without it, the first of {@code locales}. */
    @Parameter(property = "perigee.defaultLocale")
    @Nullable String defaultLocale;

    /**
     * The languages whose pages stand in for those that another does not have: {@code es=en,
     * pt-BR=pt, pt=en}.
     */
    @Parameter(property = "perigee.fallbackLocales")
    @Nullable String fallbackLocales;

    /**
     * How a page of another language stands in: {@code redirect}, as is the default, leads there
     * with 302; {@code rewrite} shows it in place of the missing one.
     */
    @Parameter(property = "perigee.fallbackType")
    @Nullable String fallbackType;

    /**
     * Domains of languages: {@code it=https://it.example.com}. There, the folder of the language is
     * the root, and its pages have their URLs there. Needs {@code site}.
     */
    @Parameter(property = "perigee.localeDomains")
    @Nullable String localeDomains;

    PageFolders folders() {
        return new PageFolders(
                layoutsDirectory.toPath(),
                componentsDirectory.toPath(),
                contentDirectory.toPath(),
                assetsDirectory.toPath());
    }

    /** What is set, by the names of the parameters. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        put(settings, "site", site);
        put(settings, "base", base);
        put(settings, "trailingSlash", trailingSlash);
        put(settings, "buildFormat", buildFormat);
        put(settings, "prerender", prerender);
        put(settings, "redirects", redirects);
        put(settings, "headers", headers);
        put(settings, "originUrl", originUrl);
        put(settings, "allowedDomains", joined(allowedDomains));
        put(settings, "checkOrigin", checkOrigin);
        put(settings, "bodySizeLimit", bodySizeLimit);
        put(settings, "unmatchedMethod", unmatchedMethod);
        put(settings, "strictTemplates", strictTemplates);
        put(settings, "failOnBrokenLinks", failOnBrokenLinks);
        put(settings, "drafts", drafts);
        put(settings, "futureEntries", futureEntries);
        put(settings, "compress", compress);
        put(settings, "sitemap", sitemap);
        put(settings, "locales", joined(locales));
        put(settings, "defaultLocale", defaultLocale);
        put(settings, "fallbackLocales", fallbackLocales);
        put(settings, "fallbackType", fallbackType);
        put(settings, "localeDomains", localeDomains);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    private static @Nullable String joined(@Nullable List<String> words) {
        return words == null ? null : String.join(",", words);
    }
}
