package dev.perigee.core.content;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.perigee.api.ContentCollection;
import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.LinkResolver;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.MarkdownOptions;
import dev.perigee.core.source.MemorySources;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.time.Instant;
import java.util.List;

/** Collections of sources that a test wrote down. */
final class TestContent {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private TestContent() {}

    static Collections of(SourceTree sources) {
        return of(sources, false, false);
    }

    static Collections of(SourceTree sources, boolean drafts, boolean future) {
        return Collections.of(
                sources,
                new ContentOptions(drafts, future, NOW, path -> LinkResolver.unchanged()),
                Markdown.of(MarkdownOptions.full()),
                Json.of(TestContent.class.getClassLoader()));
    }

    /** The faults of one file of the collection {@code blog}. */
    static List<String> faults(String file, String text, Class<?> type) {
        return faults(MemorySources.of("content/" + file, text), type);
    }

    /** The faults of the collection {@code blog}. */
    static List<String> faults(SourceTree sources, Class<?> type) {
        SourceFault fault =
                catchThrowableOfType(SourceFault.class, () -> of(sources).collection("blog", type));
        return fault == null
                ? List.of()
                : fault.faults().stream().map(Throwable::getMessage).toList();
    }

    static List<String> ids(ContentCollection<?> collection) {
        return collection.stream().map(it -> it.id()).toList();
    }
}
