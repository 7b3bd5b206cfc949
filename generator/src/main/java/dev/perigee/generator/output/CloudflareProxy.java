package dev.perigee.generator.output;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** A worker for Cloudflare Pages that answers with a file where there is one, else asks the jar. */
final class CloudflareProxy {

    private CloudflareProxy() {}

    static String of(String base, URI origin, List<LiveRoute> live) {
        String routes =
                live.stream()
                        .map(route -> "  /" + route.regex(base) + "/u,\n")
                        .collect(Collectors.joining());
        return """
        // Copy this into the published folder as _worker.js.
        const origin = "ORIGIN";
        const live = [
        ROUTES];

        function isLive(path) {
          try {
            const decoded = decodeURIComponent(path);
            return live.some((route) => route.test(decoded));
          } catch {
            return false;
          }
        }

        export default {
          async fetch(request, env) {
            const url = new URL(request.url);
            if (request.method === "GET" || request.method === "HEAD") {
              const file = await env.ASSETS.fetch(request.clone());
              if (file.status !== 404 || !isLive(url.pathname)) {
                return file;
              }
            } else if (!isLive(url.pathname)) {
              return env.ASSETS.fetch(request);
            }
            return fetch(new Request(origin + url.pathname + url.search, request));
          },
        };
        """
                .replace("ORIGIN", origin.toString())
                .replace("ROUTES", routes);
    }
}
