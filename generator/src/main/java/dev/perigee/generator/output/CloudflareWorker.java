package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The worker that lets Cloudflare Pages fetch live routes from the jar, as its {@code _redirects}
 * cannot; and {@code _routes.json}, which says for which paths it is asked at all. A file of the
 * site wins: where there are some below a live route, the worker looks for one first.
 */
final class CloudflareWorker {

    static final String WORKER = "_worker.js";
    static final String ROUTES = "_routes.json";

    /** Cloudflare takes 100 rules of 100 characters each. */
    private static final int MAX_RULES = 100;

    private static final int MAX_LENGTH = 100;

    private CloudflareWorker() {}

    static byte[] worker(SiteSettings settings, List<LiveRoute> live) {
        String routes =
                live.stream()
                        .map(route -> entry(settings.base(), route))
                        .collect(Collectors.joining("\n"));
        return CODE.replace("ORIGIN_URL", settings.originUrl().map(URI::toString).orElse(""))
                .replace("LIVE_ROUTES", routes)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final String CODE =
            """
            // Made by Perigee: hands live routes to the jar. A file of the site wins over them.
            const origin = "ORIGIN_URL";

            // A live route, and whether a file may be there.
            const live = [
            LIVE_ROUTES
            ];

            function decoded(path) {
              try {
                return decodeURI(path);
              } catch {
                return path; // malformed, which the jar says
              }
            }

            export default {
              async fetch(request, env) {
                const url = new URL(request.url);
                const path = decoded(url.pathname);
                const route = live.find(([paths]) => paths.test(path));
                if (!route) {
                  return env.ASSETS.fetch(request);
                }
                if (route[1] && (request.method === "GET" || request.method === "HEAD")) {
                  const file = await env.ASSETS.fetch(request.clone());
                  if (file.status !== 404) {
                    return file;
                  }
                }
                const proxied = new Request(origin + url.pathname + url.search, request);
                proxied.headers.set("X-Forwarded-Host", url.host);
                proxied.headers.set("X-Forwarded-Proto", url.protocol.slice(0, -1));
                return fetch(proxied, { redirect: "manual" });
              },
            };
            """;

    private static String entry(String base, LiveRoute route) {
        return "  [/" + ascii(route.regex(base)) + "/s, " + route.mayBeFile() + "],";
    }

    /** A regular expression literal cannot hold every line separator of Unicode. */
    private static String ascii(String regex) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            out.append(c < 0x80 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return out.toString();
    }

    static byte[] routes(SiteSettings settings, List<LiveRoute> live) {
        Set<String> include = new TreeSet<>();
        for (LiveRoute route : live) {
            for (HostPattern glob : HostPattern.withStars(settings.base(), route.pattern())) {
                addBoth(include, glob.text());
            }
        }
        boolean fits =
                include.size() <= MAX_RULES
                        && include.stream().allMatch(rule -> rule.length() <= MAX_LENGTH);
        String rules =
                (fits ? include.stream() : List.of("/*").stream())
                        .map(rule -> "    \"" + rule + "\"")
                        .collect(Collectors.joining(",\n"));
        return ("{\n  \"version\": 1,\n  \"include\": [\n"
                        + rules
                        + "\n  ],\n  \"exclude\": []\n}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A path with and without a slash at its end. */
    private static void addBoth(Set<String> include, String glob) {
        include.add(glob);
        if (!glob.endsWith("*") && !glob.endsWith("/")) {
            include.add(glob + "/");
        }
    }
}
