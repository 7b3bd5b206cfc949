package dev.perigee.example.manual;

import java.util.Optional;

/**
 * A request that a reader can send: an entry of the collection {@code tries}.
 *
 * @param part of the page that it belongs to
 * @param method {@code GET} if it is not there
 * @param header one more header, {@code Name: value}
 * @param body JSON
 */
public record Try(
        String part,
        int order,
        String title,
        Optional<String> method,
        String path,
        Optional<String> header,
        Optional<String> body,
        String text) {

    /** Whether a link can send it. */
    public boolean isPlain() {
        return method.isEmpty() && header.isEmpty();
    }

    /** How to send it from a terminal. */
    public String curl() {
        StringBuilder line = new StringBuilder("curl -i");
        method.ifPresent(name -> line.append(" -X ").append(name));
        header.ifPresent(text -> line.append(" -H '").append(text).append('\''));
        body.ifPresent(
                text ->
                        line.append(" -H 'Content-Type: application/json' -d '")
                                .append(text)
                                .append('\''));
        return line.append(" 'http://localhost:8080").append(path).append('\'').toString();
    }
}
