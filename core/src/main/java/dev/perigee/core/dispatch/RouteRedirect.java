package dev.perigee.core.dispatch;

import dev.perigee.api.Response;
import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.path.PathEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A redirect from the site's settings. The target names parameters as patterns do: {@code
 * /articles/[slug]}. A value is encoded as one segment, that of a rest parameter as several, so
 * that no value can lead elsewhere: the result has one {@code /} in front, whatever was empty.
 */
final class RouteRedirect {

    private static final Pattern PARAMETER =
            Pattern.compile("\\[\\[?(\\.\\.\\.)?([^\\[\\]=]+)(?:=[^\\[\\]]*)?]?]");
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[^/?#\\[\\]]+", Pattern.CASE_INSENSITIVE);

    private final RedirectEntry entry;
    private final String base;
    private final String origin;
    private final String target;

    RouteRedirect(RedirectEntry entry, String base) {
        this.entry = entry;
        this.base = base;
        Matcher matcher = ORIGIN.matcher(entry.target());
        this.origin = matcher.lookingAt() ? matcher.group() : "";
        this.target = entry.target().substring(origin.length());
    }

    /**
     * The redirect for a request.
     *
     * @param params decoded, by name
     */
    Response response(String method, Map<String, String> params) {
        boolean safe = method.equals("GET") || method.equals("HEAD");
        int status = entry.status() == 301 && !safe ? 308 : entry.status();
        String path = tidied(filled(params));
        return origin.isEmpty()
                ? below(Response.redirect(path, status))
                : Response.redirectExternal(origin + path, status);
    }

    /** Always below the base, as the files of hosts say it too: a target is no link. */
    private Response below(Response redirect) {
        String path = redirect.headers().find("Location").orElse("");
        return path.startsWith("/") ? redirect.withHeader("Location", base + path) : redirect;
    }

    private String filled(Map<String, String> params) {
        StringBuilder out = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(target);
        while (parameter.find()) {
            String value = params.getOrDefault(parameter.group(2), "");
            boolean rest = parameter.group(1) != null;
            boolean inQuery = target.lastIndexOf('?', parameter.start()) >= 0;
            String encoded = rest ? segments(value) : PathEncoder.encodeSegment(value);
            encoded = inQuery ? withoutSeparators(encoded) : encoded;
            parameter.appendReplacement(out, Matcher.quoteReplacement(encoded));
        }
        return parameter.appendTail(out).toString();
    }

    private static String segments(String value) {
        return Arrays.stream(value.split("/", -1))
                .map(PathEncoder::encodeSegment)
                .collect(Collectors.joining("/"));
    }

    private static String withoutSeparators(String encoded) {
        return encoded.replace("&", "%26").replace("+", "%2B").replace("=", "%3D");
    }

    /** Without the slashes around values that were empty; the query is left alone. */
    private String tidied(String filled) {
        int query = filled.indexOf('?');
        String path = query < 0 ? filled : filled.substring(0, query);
        String rest = query < 0 ? "" : filled.substring(query);
        String single = path.replaceAll("/{2,}", "/");
        boolean emptied = single.length() > 1 && single.endsWith("/") && !target.endsWith("/");
        String whole = emptied ? single.substring(0, single.length() - 1) : single;
        return (whole.isEmpty() || whole.startsWith("/") ? whole : "/" + whole) + rest;
    }
}
