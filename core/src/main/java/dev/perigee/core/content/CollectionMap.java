package dev.perigee.core.content;

import dev.perigee.api.ContentCollection;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The collections by name, each read when it is first asked for. */
final class CollectionMap extends AbstractMap<String, ContentCollection<JsonNode>> {

    private final Collections collections;

    CollectionMap(Collections collections) {
        this.collections = collections;
    }

    @Override
    public @Nullable ContentCollection<JsonNode> get(@Nullable Object name) {
        return name instanceof String text && containsKey(text)
                ? collections.collection(text, JsonNode.class)
                : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && collections.names().contains(text);
    }

    @Override
    public Set<String> keySet() {
        return collections.names();
    }

    @Override
    public Set<Map.Entry<String, ContentCollection<JsonNode>>> entrySet() {
        Map<String, ContentCollection<JsonNode>> all = new LinkedHashMap<>();
        collections
                .names()
                .forEach(name -> all.put(name, collections.collection(name, JsonNode.class)));
        return all.entrySet();
    }

    @Override
    public int size() {
        return collections.names().size();
    }
}
