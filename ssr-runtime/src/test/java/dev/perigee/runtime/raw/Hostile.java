package dev.perigee.runtime.raw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A request that means harm, and what a safe server does with it. */
public final class Hostile {

    private final String id;
    private final byte[] bytes;
    private final Set<Integer> statuses = new HashSet<>();
    private final List<String> forbidden = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private boolean closes;
    private boolean http10;
    private boolean maySayNothing;
    private boolean endsOutput;

    private Hostile(String id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
    }

    /** A case with these bytes, one for each character. */
    public static Hostile bytes(String id, String bytes) {
        return new Hostile(id, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A request without a body: its first line, its headers without {@code Host}. */
    public static Hostile get(String id, String target, String... headers) {
        return bytes(
                id, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines(headers) + "\r\n");
    }

    /** A {@code POST} with a body as it is: its framing is among the headers. */
    public static Hostile post(String id, String target, String body, String... headers) {
        return bytes(
                id,
                "POST "
                        + target
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + lines(headers)
                        + "\r\n"
                        + body);
    }

    private static String lines(String... headers) {
        return String.join("", Arrays.stream(headers).map(header -> header + "\r\n").toList());
    }

    /** The answer has one of these statuses. */
    public Hostile gets(Integer... any) {
        statuses.addAll(List.of(any));
        return this;
    }

    /** The connection is closed after the answer. */
    public Hostile andCloses() {
        closes = true;
        return this;
    }

    /** The connection may be closed without an answer: it was never a request. */
    public Hostile orNothing() {
        maySayNothing = true;
        return this;
    }

    /** The client ends its side when all is sent. */
    public Hostile thenEnds() {
        endsOutput = true;
        return this;
    }

    /** What the answer must not hold, head or body. */
    public Hostile without(String... words) {
        forbidden.addAll(List.of(words));
        return this;
    }

    /** What the answer must hold. */
    public Hostile with(String... words) {
        wanted.addAll(List.of(words));
        return this;
    }

    /** The connection is closed without a word, as HTTP/1.0 does. */
    public Hostile inHttp10() {
        http10 = true;
        return this;
    }

    String id() {
        return id;
    }

    byte[] bytes() {
        return bytes;
    }

    Set<Integer> statuses() {
        return statuses;
    }

    List<String> forbidden() {
        return forbidden;
    }

    List<String> wanted() {
        return wanted;
    }

    boolean isHttp10() {
        return http10;
    }

    boolean closes() {
        return closes;
    }

    boolean maySayNothing() {
        return maySayNothing;
    }

    boolean endsOutput() {
        return endsOutput;
    }

    @Override
    public String toString() {
        return id;
    }
}
