package dev.perigee.core.handlers;

import java.util.Locale;

/** A handler of an endpoint, or that there is none. The order is that of the site index. */
public enum Verb {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS,
    ALL,
    NONE;

    /** The handler of that name's own; method names are case-sensitive (RFC 9110 § 9.1). */
    static Verb ofMethod(String method) {
        return switch (method) {
            case "GET" -> GET;
            case "HEAD" -> HEAD;
            case "POST" -> POST;
            case "PUT" -> PUT;
            case "PATCH" -> PATCH;
            case "DELETE" -> DELETE;
            case "OPTIONS" -> OPTIONS;
            default -> NONE;
        };
    }

    /** The name of the Java method. */
    public String methodName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
