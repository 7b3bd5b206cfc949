package dev.perigee.api;

import java.util.List;
import java.util.Optional;

/**
 * The cookies of a request, and those to set. What is set here goes onto whatever response is
 * final, and {@link #find} sees it at once.
 */
public interface Cookies {

    /** The decoded value of a cookie. */
    Optional<String> find(String name);

    /**
     * The decoded value of a cookie.
     *
     * @throws HttpError 400 if there is none
     */
    String get(String name);

    /** The names of the cookies, each once. */
    List<String> names();

    /** Sets a cookie with {@link CookieOptions#defaults()}. */
    void set(String name, String value);

    /**
     * Sets a cookie; the value is percent-encoded where a cookie cannot hold it (RFC 6265 § 4.1.1).
     * Of two with the same name, path and domain the last wins.
     *
     * @throws IllegalArgumentException if the name is no token, or name and value exceed 4,096
     *     bytes
     */
    void set(String name, String value, CookieOptions options);

    /** Deletes a cookie that was set with {@link CookieOptions#defaults()}. */
    void delete(String name);

    /** Deletes a cookie that was set with this path and domain. */
    void delete(String name, CookieOptions options);
}
