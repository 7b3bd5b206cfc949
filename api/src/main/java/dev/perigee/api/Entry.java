package dev.perigee.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * One entry of a {@link ContentCollection}. As JSON it is its id and its data.
 *
 * @param <T> what its data is
 */
@JsonPropertyOrder({"id", "data"})
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE)
public interface Entry<T> {

    /**
     * Names the entry within its collection: the path of its file below the collection's folder,
     * without the ending, such as {@code 2026/hello}; in a list, its field {@code id}.
     */
    @JsonProperty
    String id();

    /** The front matter of a Markdown file, or the object that a JSON or YAML file holds. */
    @JsonProperty
    T data();

    /** The Markdown below the front matter; empty for JSON and YAML. It is read on each call. */
    String body();

    /**
     * The body as HTML. It is rendered when it is asked for and not kept for long, so take it once
     * where it is needed.
     */
    String html();

    /** The headings of the body, with the ids that they have in {@link #html}. */
    List<Heading> headings();
}
