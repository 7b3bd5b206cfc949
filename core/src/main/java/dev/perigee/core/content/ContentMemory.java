package dev.perigee.core.content;

import dev.perigee.core.content.FileReading.Result;
import java.util.IdentityHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Files of content that were read before, and what they were bound to, so that of ten thousand
 * posts only the one that was edited is read again. Whoever keeps one says which files were
 * changed. Safe for use by many threads.
 */
public final class ContentMemory {

    private final boolean keeps;
    private final ConcurrentMap<String, Kept> files;
    private final ConcurrentMap<Bound, IdentityHashMap<RawEntry, Object>> bound =
            new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ahead;

    private record Kept(ContentFile file, Result result) {}

    private record Bound(String collection, Class<?> type) {}

    private ContentMemory(
            boolean keeps, ConcurrentMap<String, Kept> files, CompletableFuture<Void> ahead) {
        this.keeps = keeps;
        this.files = files;
        this.ahead = ahead;
    }

    /**
     * One that remembers.
     *
     * @param ahead done when nobody reads ahead any more; others wait for it
     */
    public static ContentMemory keeping(CompletableFuture<Void> ahead) {
        return new ContentMemory(true, new ConcurrentHashMap<>(), ahead);
    }

    /** One that remembers nothing, for a site whose content is read once. */
    public static ContentMemory none() {
        return new ContentMemory(
                false, new ConcurrentHashMap<>(), CompletableFuture.completedFuture(null));
    }

    /** The same files for other classes: what was bound holds on to those that it is of. */
    public ContentMemory forOtherClasses() {
        return new ContentMemory(keeps, files, ahead);
    }

    /** The same files for the one who reads ahead, and waits for nobody. */
    ContentMemory forReadingAhead() {
        return new ContentMemory(keeps, files, CompletableFuture.completedFuture(null));
    }

    void awaitAhead() {
        ahead.join();
    }

    Result read(ContentFile file, Function<ContentFile, Result> reading) {
        Kept known = files.get(file.path());
        if (known != null && known.file().equals(file)) {
            return known.result();
        }
        Result result = reading.apply(file);
        if (keeps && result.faults().isEmpty()) {
            files.put(file.path(), new Kept(file, result));
        }
        return result;
    }

    /** What entries were bound to last, by the very entries. */
    IdentityHashMap<RawEntry, Object> bound(String collection, Class<?> type) {
        return bound.getOrDefault(new Bound(collection, type), new IdentityHashMap<>());
    }

    /** Keeps what entries are bound to now; those that are gone are forgotten with the old map. */
    void keepBound(String collection, Class<?> type, IdentityHashMap<RawEntry, Object> values) {
        if (keeps) {
            bound.put(new Bound(collection, type), values);
        }
    }

    /**
     * A file was changed, or is gone.
     *
     * @param path of its source: {@code content/blog/a.md}
     */
    public void forget(String path) {
        files.remove(path);
    }

    /** Any file may have been changed. */
    public void clear() {
        files.clear();
    }
}
