package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Locations for nginx, to be included in the server block whose root is the output folder. Each
 * looks for a file first, so that files win.
 */
final class NginxLocations {

    private static final String PROXY =
            """

            location @perigee {
                proxy_pass ORIGIN_URL;
                proxy_http_version 1.1;
                proxy_ssl_server_name on;
                proxy_set_header Connection "";
                proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                proxy_set_header X-Forwarded-Host $host;
                proxy_set_header X-Forwarded-Proto $scheme;
            }
            """;

    private NginxLocations() {}

    static byte[] of(SiteSettings settings, List<LiveRoute> live) {
        StringBuilder text =
                new StringBuilder(
                        "# Made by Perigee: include this in the server block whose root is the"
                                + " output folder.\n");
        for (LiveRoute route : live) {
            // In quotes, a backslash stands for itself but in front of a quote.
            String regex = route.regex(settings.base()).replace("\"", "\\x22");
            text.append("location ~ \"").append(regex).append("\" {\n");
            text.append("    try_files $uri $uri/index.html $uri.html @perigee;\n}\n");
        }
        text.append(
                PROXY.replace("ORIGIN_URL", settings.originUrl().map(URI::toString).orElse("")));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
