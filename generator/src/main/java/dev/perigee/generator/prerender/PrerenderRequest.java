package dev.perigee.generator.prerender;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.SiteText;
import dev.perigee.generator.output.OutputStage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is to be rendered, and into what.
 *
 * @param index the site; its routes are in match order
 * @param text what its pages are made of
 * @param siteLoader loads the site's classes
 * @param sourceName the name of a page in messages, by its path in the pages folder
 * @param sourceOfClass the source of a class that was compiled for this build, as messages name it
 * @param publicDirectory files that code may fetch at build; it need not exist
 * @param stage takes the files
 * @param options how
 */
public record PrerenderRequest(
        SiteIndex index,
        SiteText text,
        ClassLoader siteLoader,
        UnaryOperator<String> sourceName,
        Function<String, Optional<String>> sourceOfClass,
        Path publicDirectory,
        OutputStage stage,
        PrerenderOptions options) {}
