package dev.perigee.dev.site;

import dev.perigee.core.content.Collections;
import dev.perigee.core.content.ContentMemory;
import dev.perigee.core.content.ContentOptions;
import dev.perigee.core.index.PageSettings;
import dev.perigee.core.index.SettingsException;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.MarkdownOptions;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.worker.SiteSources;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The sources of a site, and what was read of its content and has not been changed since. */
final class SourceContent {

    private final BuildRequest request;
    private final HeldLists sources;
    private final CompletableFuture<Void> ahead = new CompletableFuture<>();
    private final ContentMemory memory = ContentMemory.keeping(ahead);

    SourceContent(BuildRequest request) {
        this.request = request;
        this.sources = new HeldLists(SiteSources.onDisk(request));
    }

    SourceTree sources() {
        return sources;
    }

    ContentMemory memory() {
        return memory;
    }

    /**
     * Reads the content of the site while other things are done: thousands of posts would be waited
     * for by the first page that lists them.
     */
    void readAhead() {
        try {
            PageSettings pages = SiteSettings.parse(request.settings()).pages();
            ContentOptions options =
                    new ContentOptions(
                            pages.drafts(),
                            pages.futureEntries(),
                            Instant.now(),
                            path -> target -> target);
            Collections.readAhead(
                    sources,
                    options,
                    Markdown.of(MarkdownOptions.full()),
                    Json.later(ClassLoader.getSystemClassLoader()),
                    memory);
        } catch (SettingsException | SourceFault e) {
            // Who needs it will find the same, and tell.
        } finally {
            ahead.complete(null);
        }
    }

    /** What was changed is read again. */
    void forget(Changes changes) {
        if (changes.moved()) {
            sources.forget();
        }
        if (changes.paths().isEmpty()) {
            memory.clear();
        }
        Path content = request.folders().content();
        for (Path path : changes.paths()) {
            if (path.startsWith(content)) {
                forget(content.relativize(path));
            }
        }
    }

    /** A folder that was moved is not known by its files. */
    private void forget(Path path) {
        if (path.getFileName().toString().indexOf('.') < 0) {
            memory.clear();
        } else {
            memory.forget("content/" + path.toString().replace(File.separatorChar, '/'));
        }
    }
}
