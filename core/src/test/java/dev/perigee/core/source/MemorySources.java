package dev.perigee.core.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sources that a test wrote down, which messages call {@code src/main/<path>}. */
public final class MemorySources implements SourceTree {

    private final Map<String, String> texts = new TreeMap<>(SourceNames.ORDER);

    /** A tree of one source; {@link #with} adds more. */
    public static MemorySources of(String path, String text) {
        return new MemorySources().with(path, text);
    }

    /** Adds a source. */
    public MemorySources with(String path, String text) {
        texts.put(path, text);
        return this;
    }

    @Override
    public Optional<Source> find(String path) {
        return Optional.ofNullable(texts.get(path))
                .map(text -> new Source(path, "src/main/" + path, text));
    }

    @Override
    public List<String> list(String folder) {
        return texts.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
    }
}
