package dev.perigee.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a submitted form, and the files that came with it. */
public final class FormData extends Values {

    private static final FormData EMPTY = new FormData(Map.of(), Map.of());

    private final Map<String, List<String>> fields;
    private final Map<String, List<Upload>> uploads;

    private FormData(Map<String, List<String>> fields, Map<String, List<Upload>> uploads) {
        super("form field");
        this.fields = fields;
        this.uploads = uploads;
    }

    /** No fields. */
    public static FormData empty() {
        return EMPTY;
    }

    /** These fields and files, by name, in the maps' order. */
    public static FormData of(Map<String, List<String>> fields, Map<String, List<Upload>> uploads) {
        return new FormData(copy(fields), copy(uploads));
    }

    private static <T> Map<String, List<T>> copy(Map<String, List<T>> map) {
        Map<String, List<T>> copy = new LinkedHashMap<>();
        map.forEach(
                (name, all) -> copy.put(name, Collections.unmodifiableList(new ArrayList<>(all))));
        return Collections.unmodifiableMap(copy);
    }

    @Override
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    @Override
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /**
     * The first file of that field.
     *
     * @throws HttpError 400 if there is none
     */
    public Upload upload(String name) {
        return findUpload(name)
                .orElseThrow(() -> HttpError.of(400, "The file '" + name + "' is missing."));
    }

    /** The first file of that field. */
    public Optional<Upload> findUpload(String name) {
        return uploads(name).stream().findFirst();
    }

    /** All files of that field. */
    public List<Upload> uploads(String name) {
        return uploads.getOrDefault(name, List.of());
    }

    /** The fields that have files. */
    public List<String> uploadNames() {
        return List.copyOf(uploads.keySet());
    }
}
