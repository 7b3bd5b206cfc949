package dev.perigee.dev.site;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sources whose folders are listed once until a file comes or goes: a save in a folder of ten
 * thousand posts does not sort them again. Texts are read anew with each look.
 */
final class HeldLists implements SourceTree {

    private final SourceTree disk;
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    HeldLists(SourceTree disk) {
        this.disk = disk;
    }

    @Override
    public Optional<Source> find(String path) {
        return disk.find(path);
    }

    @Override
    public List<String> list(String folder) {
        List<String> known = lists.get(folder);
        if (known != null) {
            return known;
        }
        List<String> listed = disk.list(folder);
        lists.put(folder, listed);
        return listed;
    }

    /** Files may have come or gone. */
    void forget() {
        lists.clear();
    }
}
