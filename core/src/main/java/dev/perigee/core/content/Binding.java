package dev.perigee.core.content;

import dev.perigee.core.source.SourceFault;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
    private final Places places;
    private final ContentMemory memory;
    private final Set<String> faultyOthers = new TreeSet<>();
    private int dangling;
    private int looked;
    private int references;
    private final Map<RawEntry, EntryFaults> faulty = new LinkedHashMap<>();

    Binding(
            RawCollection raw,
            EntryBinder<T> binder,
            Function<String, RawCollection> others,
            Places places,
            ContentMemory memory) {
        this.raw = raw;
        this.binder = binder;
        this.others = others;
        this.places = places;
        this.memory = memory;
    }

    /**
     * Binds all entries.
     *
     * @throws SourceFault if anything is wrong
     */
    List<BoundEntry<T>> bind(Bodies bodies) {
        List<BoundEntry<T>> bound = new ArrayList<>();
        IdentityHashMap<RawEntry, Object> before = memory.bound(raw.name(), binder.type());
        IdentityHashMap<RawEntry, Object> kept = new IdentityHashMap<>();
        for (RawEntry entry : raw.published()) {
            Object known = before.get(entry);
            Optional<T> data =
                    known == null ? bind(entry, kept) : Optional.of(binder.type().cast(known));
            if (known != null) {
                kept.put(entry, known);
            }
            data.ifPresent(it -> bound.add(new BoundEntry<>(entry, it, bodies)));
        }
        memory.keepBound(raw.name(), binder.type(), kept);
        List<SourceFault> all = faults();
        if (!all.isEmpty()) {
            throw SourceFault.all(all);
        }
        return bound;
    }

    /** What refers to other entries is looked at each time, since those may go. */
    private Optional<T> bind(RawEntry entry, IdentityHashMap<RawEntry, Object> kept) {
        EntryFaults faults = new EntryFaults();
        int before = references;
        Optional<T> data =
                binder.bind(
                        entry,
                        faults,
                        (collection, reference) -> refer(collection, reference, faults));
        if (!faults.isEmpty()) {
            faulty.put(entry, faults);
            return Optional.empty();
        }
        if (references == before) {
            data.ifPresent(it -> kept.put(entry, it));
        }
        return data;
    }

    private void refer(String collection, EntryCheck.ReferenceAt reference, EntryFaults faults) {
        references++;
        RawCollection other = other(collection);
        RawEntry target = other.all().get(reference.id());
        String way = reference.way();
        if (target == null && !other.faults().isEmpty()) {
            // It may well be in a file that could not be read.
            faultyOthers.add(collection);
        } else if (target == null) {
            // To look for similar ids in all entries for all entries would take for ever.
            boolean first = ++dangling <= ContentProblems.MOST_LOOKS;
            Set<String> ids = first ? other.all().keySet() : Set.of();
            faults.add(way, FieldProblems.noEntry(way, reference.id(), collection, ids));
        } else if (target.stage() != RawEntry.Stage.PUBLISHED) {
            String why = target.stage().said();
            faults.add(way, FieldProblems.notPublished(way, reference.id(), collection, why));
        }
    }

    private RawCollection other(String collection) {
        try {
            return others.apply(collection);
        } catch (IllegalArgumentException e) {
            throw ContentProblems.noReferences(binder.type(), e);
        }
    }

    private List<SourceFault> faults() {
        List<SourceFault> all = new ArrayList<>(raw.faults());
        faultyOthers.remove(raw.name());
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

    /** The file of an entry, to find lines in; of those of a list only the first are looked for. */
    private Optional<DataText> text(RawEntry entry) {
        boolean alone = entry.way().isEmpty();
        return alone || ++looked <= ContentProblems.MOST_LOOKS
                ? Optional.of(places.text(entry))
                : Optional.empty();
    }
}
