package dev.perigee.generator.worker;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sources that are read once in a build, as far as memory allows: a post is asked for when its data
 * is bound and again when its text is rendered, a layout by each page that has it.
 */
final class KeptSources implements SourceTree {

    /** Of all memory, this part may be texts. */
    private static final int PART = 16;

    /** What a text costs besides its characters. */
    private static final int OVERHEAD = 256;

    private final SourceTree disk;
    private final AtomicLong left;
    private final Map<String, Source> kept = new ConcurrentHashMap<>();

    KeptSources(SourceTree disk) {
        this(disk, Runtime.getRuntime().maxMemory() / PART);
    }

    /**
     * @param budget how much memory the texts may take, in bytes
     */
    KeptSources(SourceTree disk, long budget) {
        this.disk = disk;
        this.left = new AtomicLong(budget);
    }

    @Override
    public Optional<Source> find(String path) {
        Source known = kept.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Source> read = disk.find(path);
        read.ifPresent(this::keep);
        return read;
    }

    private void keep(Source source) {
        if (left.addAndGet(-source.text().length() - OVERHEAD) > 0) {
            kept.putIfAbsent(source.path(), source);
        }
    }

    @Override
    public List<String> list(String folder) {
        return disk.list(folder);
    }
}
