package dev.perigee.generator.worker;

import dev.perigee.core.content.Collections;
import dev.perigee.core.content.ContentMemory;
import dev.perigee.core.content.ContentOptions;
import dev.perigee.core.index.PageSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.MarkdownOptions;
import dev.perigee.core.page.SiteText;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the content of a site while its classes are compiled: javac is busy on one core, and by the
 * time that it is done the data of ten thousand posts is there. What they are read and rendered
 * with is loaded meanwhile too.
 */
final class ContentAhead implements Runnable {

    /** Has what most texts have, so that what renders them is loaded. */
    private static final String SAMPLE = "# A\n\n- *b* [c](d)\n\n```java\nint e;\n```\n";

    private final SiteText text;
    private final PageSettings settings;
    private final CompletableFuture<Void> done;
    private final ContentMemory memory;

    private ContentAhead(SiteText text, PageSettings settings) {
        this.text = text;
        this.settings = settings;
        this.done = new CompletableFuture<>();
        this.memory = ContentMemory.keeping(done);
    }

    /** Starts to read; whoever asks the text for content waits until it is read. */
    static SiteText start(SiteText text, PageSettings settings) {
        ContentAhead ahead = new ContentAhead(text, settings);
        Thread thread = new Thread(ahead, "perigee-read");
        thread.setDaemon(true);
        thread.start();
        return new SiteText(text.sources(), text.assets(), text.now(), ahead.memory);
    }

    @Override
    public void run() {
        try {
            Json json = Json.of(ClassLoader.getSystemClassLoader());
            if (!text.sources().list("content").isEmpty()) {
                read(json);
            }
        } catch (RuntimeException e) {
            // Who needs it will find the same, and tell.
        } finally {
            done.complete(null);
        }
    }

    private void read(Json json) {
        Markdown markdown = Markdown.of(MarkdownOptions.full());
        ContentOptions options =
                new ContentOptions(
                        settings.drafts(),
                        settings.futureEntries(),
                        text.now().get(),
                        path -> target -> target);
        Collections.readAhead(text.sources(), options, markdown, json, memory);
        done.complete(null);
        markdown.render(SAMPLE, target -> target);
    }
}
