package dev.perigee.runtime.raw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A response as it came over the wire; a character of the body is a byte. */
public record RawAnswer(int status, String head, String body) {

    public List<String> headers(String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return Arrays.stream(head.split("\r\n", -1))
                .skip(1)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .toList();
    }

    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    public boolean saysClose() {
        return header("Connection").filter("close"::equalsIgnoreCase).isPresent();
    }

    @Override
    public String toString() {
        return head + "\r\n\r\n" + (body.length() > 2000 ? body.length() + " bytes" : text());
    }
}
