package dev.perigee.core.http;

import dev.perigee.api.CookieOptions;
import dev.perigee.api.CookieOptions.SameSite;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One cookie to set (RFC 6265 § 4.1).
 *
 * @param name a token
 * @param encoded the value as it is sent
 * @param options its attributes, with a path that is not empty
 */
public record SetCookie(String name, String encoded, CookieOptions options) {

    /** The most bytes that name and value may have together (RFC 6265 § 6.1). */
    public static final int MAX_BYTES = 4096;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /**
     * A cookie with a value that is percent-encoded where it has to be.
     *
     * @throws IllegalArgumentException if the name is no token, name and value are too long, the
     *     value has half of a surrogate pair, or a name's prefix promises what its attributes break
     */
    public static SetCookie of(String name, String value, CookieOptions options) {
        if (!Tokens.isToken(name)) {
            throw new IllegalArgumentException(
                    "'"
                            + name.replaceAll("\\p{Cntrl}", "?")
                            + "' is no cookie name: letters, digits and !#$%&'*+-.^_`|~ only.");
        }
        checkPrefix(name, options);
        String encoded = encode(name, value);
        if (name.length() + encoded.length() > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The cookie '"
                            + name
                            + "' has "
                            + (name.length() + encoded.length())
                            + " bytes with its name, but browsers keep "
                            + MAX_BYTES
                            + " at most. Keep large values on the server.");
        }
        return new SetCookie(name, encoded, options);
    }

    /** What deletes the cookie that was set with this path and domain. */
    public static SetCookie deleting(String name, CookieOptions options) {
        CookieOptions ended = options.withMaxAge(Duration.ZERO).withExpires(Instant.EPOCH);
        return of(name, "", ended);
    }

    /** Whether the two are for the same cookie: the later takes the earlier's place. */
    public boolean replaces(SetCookie other) {
        return name.equals(other.name)
                && options.path().equals(other.options.path())
                && options.domain().equals(other.options.domain());
    }

    /**
     * The value of the {@code Set-Cookie} header.
     *
     * @param secure whether to mark a cookie as secure that does not say itself
     */
    public String toHeader(boolean secure) {
        StringBuilder out = new StringBuilder(name).append('=').append(encoded);
        out.append("; Path=").append(options.path());
        options.domain().ifPresent(domain -> out.append("; Domain=").append(domain));
        options.maxAge().ifPresent(age -> out.append("; Max-Age=").append(age.toSeconds()));
        options.expires().ifPresent(end -> out.append("; Expires=").append(DATE.format(end)));
        out.append(options.httpOnly() ? "; HttpOnly" : "");
        boolean always = options.sameSite() == SameSite.NONE;
        out.append(always || options.secure().orElse(secure) ? "; Secure" : "");
        return out.append(
                        switch (options.sameSite()) {
                            case STRICT -> "; SameSite=Strict";
                            case LAX -> "; SameSite=Lax";
                            case NONE -> "; SameSite=None";
                        })
                .toString();
    }

    /** RFC 6265bis § 4.1.3: browsers drop such a cookie without a word. */
    private static void checkPrefix(String name, CookieOptions options) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean host = lower.startsWith("__host-");
        boolean insecure = !options.secure().orElse(true);
        boolean elsewhere = options.domain().isPresent() || !options.path().equals("/");
        if ((host && elsewhere) || ((host || lower.startsWith("__secure-")) && insecure)) {
            throw new IllegalArgumentException(
                    "The cookie '"
                            + name
                            + "' must be secure"
                            + (host ? ", with path '/' and no domain" : "")
                            + ": its prefix says so, and browsers refuse it otherwise.");
        }
    }

    private static String encode(String name, String value) {
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "The value of the cookie '" + name + "' has half of a surrogate pair.", e);
        }
        StringBuilder out = new StringBuilder(bytes.limit());
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (isCookieOctet(b) && b != '%') {
                out.append((char) b);
            } else {
                PercentText.escape(out, b);
            }
        }
        return out.toString();
    }

    private static boolean isCookieOctet(byte b) {
        return b > ' ' && b < 0x7f && b != '"' && b != ',' && b != ';' && b != '\\';
    }
}
