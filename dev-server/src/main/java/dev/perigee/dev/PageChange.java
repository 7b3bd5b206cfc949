package dev.perigee.dev;

import dev.perigee.api.Event;
import dev.perigee.core.index.AssetManifest;
import dev.perigee.dev.site.Changes;
import dev.perigee.dev.site.Generation;
import dev.perigee.dev.site.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What open pages are told of a new state: which style sheets have another URL if nothing else was
 * changed, else to load themselves anew.
 */
record PageChange(Generation from, Generation to, Changes changes) {

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
        return Optional.empty();
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
                // URLs are percent-encoded: nothing in them needs an escape in JSON.
                changed.add("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(old, fresh));
            }
        }
        return Optional.of("[" + String.join(",", changed) + "]");
    }
}
