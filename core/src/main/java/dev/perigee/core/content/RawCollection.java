package dev.perigee.core.content;

import dev.perigee.core.source.SourceFault;
import java.util.List;
import java.util.Map;

/**
 * A collection as it was read.
 *
 * @param published its entries that are, in the order of their ids
 * @param all its entries by id
 * @param faults of its files
 */
record RawCollection(
        String name,
        List<RawEntry> published,
        Map<String, RawEntry> all,
        List<SourceFault> faults) {}
