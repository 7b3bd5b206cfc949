package dev.perigee.generator.prerender;

import dev.perigee.core.dispatch.LoadedSite;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.SiteText;
import dev.perigee.generator.output.LooseFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Of which site single paths are to be rendered.
 *
 * @param index the site; its routes are in match order
 * @param text what its pages are made of
 * @param loaded its content and instances, which outlive the rendering
 * @param sourceName the name of a page in messages, by its path in the pages folder
 * @param sourceOfClass the source of a class, as messages name it
 * @param publicFile files that code may fetch, by key
 * @param files gives files their headers
 * @param pathLimit how many paths a route may list
 */
public record SingleRequest(
        SiteIndex index,
        SiteText text,
        LoadedSite loaded,
        UnaryOperator<String> sourceName,
        Function<String, Optional<String>> sourceOfClass,
        Function<String, Optional<Path>> publicFile,
        LooseFiles files,
        long pathLimit) {}
