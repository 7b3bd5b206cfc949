package dev.perigee.generator.output;

import java.net.URI;
import java.util.List;

/** A piece of nginx configuration that hands live routes to the jar, for a {@code server} block. */
final class NginxProxy {

    private NginxProxy() {}

    static String of(String base, URI origin, List<LiveRoute> live) {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Include this in the server block whose root is the published folder.
                        location @perigee {
                            proxy_pass ORIGIN;
                            proxy_http_version 1.1;
                            proxy_buffering off;
                            proxy_set_header Host $host;
                            proxy_set_header X-Forwarded-For $remote_addr;
                            proxy_set_header X-Forwarded-Proto $scheme;
                            proxy_set_header X-Forwarded-Host $http_host;
                        }
                        """
                                .replace("ORIGIN", origin.toString()));
        for (LiveRoute route : live) {
            String start = route.mayBeFile() ? "$uri" : "/.perigee-no-file";
            text.append("# ")
                    .append(route.pattern())
                    .append("\nlocation ~ \"")
                    .append(route.regex(base).replace("\"", "\\\""))
                    .append("\" {\n    try_files ")
                    .append(start)
                    .append(" @perigee;\n}\n");
        }
        return text.toString();
    }
}
