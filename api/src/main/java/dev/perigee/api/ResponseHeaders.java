package dev.perigee.api;

/** Headers that a request collects for its final response. Used by one thread at a time. */
public final class ResponseHeaders {

    private Headers headers = Headers.empty();

    /**
     * Sets a header in place of any of that name.
     *
     * @throws IllegalArgumentException as {@link Response#withHeader}
     */
    public void set(String name, String value) {
        HeaderRules.checkResponse(name, value);
        headers = headers.with(name, value);
    }

    /**
     * Adds a header next to those of that name.
     *
     * @throws IllegalArgumentException as {@link Response#withHeader}
     */
    public void add(String name, String value) {
        HeaderRules.checkResponse(name, value);
        headers = headers.withAdded(name, value);
    }

    /** Takes back what was set or added here under that name. */
    public void remove(String name) {
        headers = headers.without(name);
    }

    /** What is collected so far. */
    public Headers toHeaders() {
        return headers;
    }
}
