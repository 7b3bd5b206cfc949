package dev.perigee.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The attributes of a cookie (RFC 6265 § 4.1.2).
 *
 * @param path where it is sent; {@code "/"} by default; empty for the path of the request itself
 * @param domain the domain that it is sent to; without one only the host that set it
 * @param maxAge how long it lives, in whole seconds; without it and {@code expires}, until the
 *     browser closes
 * @param expires when it ends
 * @param httpOnly hidden from scripts; {@code true} by default
 * @param secure sent over https only; without a value, on unless the site runs on plain-http
 *     localhost
 * @param sameSite whether other sites may cause it to be sent; {@link SameSite#LAX} by default
 */
public record CookieOptions(
        String path,
        Optional<String> domain,
        Optional<Duration> maxAge,
        Optional<Instant> expires,
        boolean httpOnly,
        Optional<Boolean> secure,
        SameSite sameSite) {

    /** Whether other sites may cause a cookie to be sent. */
    public enum SameSite {
        /** Never. */
        STRICT,
        /** When they link here. */
        LAX,
        /** Always; such a cookie is always secure. */
        NONE
    }

    private static final CookieOptions DEFAULTS =
            new CookieOptions(
                    "/",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    SameSite.LAX);

    /**
     * Checks the attributes.
     *
     * @throws IllegalArgumentException if path or domain hold a control character or {@code ;}, the
     *     path is neither empty nor starts with {@code /}, or {@link SameSite#NONE} is not secure
     */
    public CookieOptions {
        checkAttribute("path", path);
        domain.ifPresent(value -> checkAttribute("domain", value));
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new IllegalArgumentException("The path of a cookie must start with '/'.");
        }
        if (sameSite == SameSite.NONE && secure.isPresent() && !secure.get()) {
            throw new IllegalArgumentException(
                    "A cookie with SameSite=None must be secure, or browsers refuse it.");
        }
    }

    /**
     * {@code HttpOnly; SameSite=Lax; Path=/}, and {@code Secure} unless on plain-http localhost.
     */
    public static CookieOptions defaults() {
        return DEFAULTS;
    }

    /** With another path. */
    public CookieOptions withPath(String newPath) {
        return new CookieOptions(newPath, domain, maxAge, expires, httpOnly, secure, sameSite);
    }

    /** With a domain. */
    public CookieOptions withDomain(String newDomain) {
        return new CookieOptions(
                path, Optional.of(newDomain), maxAge, expires, httpOnly, secure, sameSite);
    }

    /** With a time to live. */
    public CookieOptions withMaxAge(Duration newMaxAge) {
        return new CookieOptions(
                path, domain, Optional.of(newMaxAge), expires, httpOnly, secure, sameSite);
    }

    /** With an end. */
    public CookieOptions withExpires(Instant newExpires) {
        return new CookieOptions(
                path, domain, maxAge, Optional.of(newExpires), httpOnly, secure, sameSite);
    }

    /** Hidden from scripts or not. */
    public CookieOptions withHttpOnly(boolean newHttpOnly) {
        return new CookieOptions(path, domain, maxAge, expires, newHttpOnly, secure, sameSite);
    }

    /** Over https only or not. */
    public CookieOptions withSecure(boolean newSecure) {
        return new CookieOptions(
                path, domain, maxAge, expires, httpOnly, Optional.of(newSecure), sameSite);
    }

    /** With another rule for requests from other sites. */
    public CookieOptions withSameSite(SameSite newSameSite) {
        return new CookieOptions(path, domain, maxAge, expires, httpOnly, secure, newSameSite);
    }

    private static void checkAttribute(String name, String value) {
        if (value.chars().anyMatch(c -> c < ' ' || c > '~' || c == ';')) {
            throw new IllegalArgumentException(
                    "The " + name + " of a cookie must be printable ASCII without ';'.");
        }
    }
}
