package dev.perigee.core.content;

import dev.perigee.core.content.FileReading.Result;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Files of content that were read before, so that of ten thousand posts only the one that was
 * edited is read again. Whoever keeps one says which files were changed. Safe for use by many
 * threads.
 */
public final class ContentMemory {

    private final ConcurrentMap<String, Kept> kept = new ConcurrentHashMap<>();
    private final boolean keeps;

    private record Kept(ContentFile file, Result result) {}

    private ContentMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** One that remembers. */
    public static ContentMemory keeping() {
        return new ContentMemory(true);
    }

    /** One that remembers nothing, for a site whose content is read once. */
    public static ContentMemory none() {
        return new ContentMemory(false);
    }

    Result read(ContentFile file, Function<ContentFile, Result> reading) {
        Kept known = kept.get(file.path());
        if (known != null && known.file().equals(file)) {
            return known.result();
        }
        Result result = reading.apply(file);
        if (keeps && result.faults().isEmpty()) {
            kept.put(file.path(), new Kept(file, result));
        }
        return result;
    }

    /**
     * A file was changed, or is gone.
     *
     * @param path of its source: {@code content/blog/a.md}
     */
    public void forget(String path) {
        kept.remove(path);
    }

    /** Any file may have been changed. */
    public void clear() {
        kept.clear();
    }
}
