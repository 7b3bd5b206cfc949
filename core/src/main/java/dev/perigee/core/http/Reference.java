package dev.perigee.core.http;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Resolves a reference within one site (RFC 3986 § 5.2), in the order of the code:
 *
 * <ol>
 *   <li>a path that starts with a slash is itself
 *   <li>nothing, or a fragment, is the same path with the same query
 *   <li>a query is the same path with that query
 *   <li>any other path starts at the folder of the request's path; {@code ..} stops at the root
 * </ol>
 */
public final class Reference {

    private Reference() {}

    /**
     * The path, with query and fragment. It starts with one slash, so that no host can be read from
     * it, unless the reference itself starts with more.
     *
     * @param reference without scheme and authority
     * @param path of the request, encoded
     * @param query of the request, encoded, without {@code ?}; empty if there is none
     */
    public static String resolve(String reference, String path, String query) {
        if (reference.startsWith("/")) {
            return reference;
        }
        if (reference.isEmpty() || reference.startsWith("#")) {
            return path + (query.isEmpty() ? "" : "?" + query) + reference;
        }
        if (reference.startsWith("?")) {
            return path + reference;
        }
        int end = endOfPath(reference);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return withoutDots(folder + reference.substring(0, end)) + reference.substring(end);
    }

    private static int endOfPath(String reference) {
        int end = 0;
        while (end < reference.length() && "?#".indexOf(reference.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** RFC 3986 § 5.2.4. An empty segment in front would make a host of the next one. */
    private static String withoutDots(String path) {
        Deque<String> segments = new ArrayDeque<>();
        String[] all = path.substring(1).split("/", -1);
        for (int i = 0; i < all.length; i++) {
            boolean last = i == all.length - 1;
            boolean up = all[i].equals("..");
            if (up) {
                segments.pollLast();
            }
            if (up || all[i].equals(".")) {
                if (last) {
                    segments.add("");
                }
            } else if (last || !(all[i].isEmpty() && segments.isEmpty())) {
                segments.add(all[i]);
            }
        }
        return "/" + String.join("/", segments);
    }
}
