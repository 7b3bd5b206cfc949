package dev.perigee.core.content;

import dev.perigee.api.Entry;
import dev.perigee.api.Heading;
import java.util.List;

/** An entry whose data is bound. Its text stays in its file. */
final class BoundEntry<T> implements Entry<T> {

    private final RawEntry raw;
    private final T data;
    private final Bodies bodies;

    BoundEntry(RawEntry raw, T data, Bodies bodies) {
        this.raw = raw;
        this.data = data;
        this.bodies = bodies;
    }

    @Override
    public String id() {
        return raw.id();
    }

    @Override
    public T data() {
        return data;
    }

    @Override
    public String body() {
        return bodies.text(raw);
    }

    @Override
    public String html() {
        return bodies.rendered(raw).html();
    }

    @Override
    public List<Heading> headings() {
        return bodies.rendered(raw).headings();
    }

    @Override
    public String toString() {
        return "Entry " + raw.id();
    }
}
