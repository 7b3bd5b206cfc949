package dev.perigee.core.content;

import dev.perigee.core.json.Json;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Binds the entries of one collection to a type, and tells all that is wrong with them. */
final class Binding<T> {

    private final RawCollection raw;
    private final EntryBinder<T> binder;
    private final Function<String, RawCollection> others;
    private final SourceTree sources;
    private final Json json;
    private final Set<String> faultyOthers = new TreeSet<>();
    private final Map<RawEntry, EntryFaults> faulty = new LinkedHashMap<>();

    Binding(
            RawCollection raw,
            EntryBinder<T> binder,
            Function<String, RawCollection> others,
            SourceTree sources,
            Json json) {
        this.raw = raw;
        this.binder = binder;
        this.others = others;
        this.sources = sources;
        this.json = json;
    }

    /**
     * Binds all entries.
     *
     * @throws SourceFault if anything is wrong
     */
    List<BoundEntry<T>> bind(Bodies bodies) {
        List<BoundEntry<T>> bound = new ArrayList<>();
        for (RawEntry entry : raw.published()) {
            EntryFaults faults = new EntryFaults();
            Optional<T> data =
                    binder.bind(
                            entry,
                            faults,
                            (collection, reference) -> refer(collection, reference, faults));
            if (faults.isEmpty()) {
                data.ifPresent(it -> bound.add(new BoundEntry<>(entry, it, bodies)));
            } else {
                faulty.put(entry, faults);
            }
        }
        List<SourceFault> all = faults();
        if (!all.isEmpty()) {
            throw SourceFault.all(all);
        }
        return bound;
    }

    private void refer(String collection, EntryCheck.ReferenceAt reference, EntryFaults faults) {
        RawCollection other = others.apply(collection);
        RawEntry target = other.all().get(reference.id());
        if (!other.faults().isEmpty() && !other.name().equals(raw.name())) {
            faultyOthers.add(collection);
        } else if (target == null) {
            faults.add(
                    reference.way(),
                    FieldProblems.noEntry(
                            reference.way(), reference.id(), collection, other.all().keySet()));
        } else if (target.stage() != RawEntry.Stage.PUBLISHED) {
            faults.add(
                    reference.way(),
                    FieldProblems.notPublished(
                            reference.way(), reference.id(), collection, target.stage().said()));
        }
    }

    private List<SourceFault> faults() {
        List<SourceFault> all = new ArrayList<>(raw.faults());
        faultyOthers.forEach(other -> all.addAll(others.apply(other).faults()));
        int told = 0;
        for (var entry : faulty.entrySet()) {
            if (told >= ContentProblems.MOST) {
                all.add(ContentProblems.more(raw.name(), faulty.size() - told));
                break;
            }
            all.addAll(entry.getValue().in(entry.getKey(), text(entry.getKey())));
            told++;
        }
        return all;
    }

    private DataText text(RawEntry entry) {
        String path = entry.file().path();
        Source source = sources.find(path).orElseThrow(() -> ContentProblems.gone(entry.name()));
        return DataText.of(source, entry.file().form(), json);
    }
}
