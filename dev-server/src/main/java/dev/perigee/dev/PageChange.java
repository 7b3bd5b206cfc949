package dev.perigee.dev;

import dev.perigee.api.Event;
import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.path.PathEncoder;
import dev.perigee.dev.site.Changes;
import dev.perigee.dev.site.Generation;
import dev.perigee.dev.site.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What open pages are told of a new state: which style sheets have another URL if nothing else was
 * changed, else to load themselves anew.
 */
record PageChange(Generation from, Generation to, Changes changes, Path publicDirectory) {

    Event event() {
        return styles().map(list -> Event.of(list).withName("css"))
                .orElseGet(() -> Event.of("").withName("reload"));
    }

    /** JSON, or nothing if more than style sheets was changed. */
    private Optional<String> styles() {
        boolean files = changes.paths().stream().allMatch(path -> path.toString().endsWith(".css"));
        if (!files || changes.paths().isEmpty()) {
            return Optional.empty();
        }
        if (changes.areOnly(Part.ASSETS)) {
            return changedAssets(from.manifest(), to.manifest());
        }
        return changes.areOnly(Part.PUBLIC) && !changes.moved()
                ? Optional.of(changedFiles())
                : Optional.empty();
    }

    /** A file of the public folder keeps its URL. */
    private String changedFiles() {
        List<String> changed = new ArrayList<>();
        for (Path path : changes.paths()) {
            List<String> names = new ArrayList<>();
            publicDirectory.relativize(path).forEach(name -> names.add(name.toString()));
            String url = to.index().settings().base() + PathEncoder.encode(names);
            changed.add(change(url, url));
        }
        return "[" + String.join(",", changed) + "]";
    }

    /** URLs are percent-encoded: nothing in them needs an escape in JSON. */
    private static String change(String from, String to) {
        return "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
    }

    private static Optional<String> changedAssets(AssetManifest before, AssetManifest after) {
        if (!before.names().equals(after.names())) {
            return Optional.empty();
        }
        List<String> changed = new ArrayList<>();
        for (String name : after.names()) {
            String old = before.find(name).orElse("");
            String fresh = after.find(name).orElse("");
            if (!old.equals(fresh)) {
                if (!name.endsWith(".css")) {
                    return Optional.empty();
                }
                changed.add(change(old, fresh));
            }
        }
        return Optional.of("[" + String.join(",", changed) + "]");
    }
}
