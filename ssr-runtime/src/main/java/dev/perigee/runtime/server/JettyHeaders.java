package dev.perigee.runtime.server;

import dev.perigee.api.Headers;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/** Header fields of Jetty's as the site's code sees them. */
final class JettyHeaders {

    private JettyHeaders() {}

    static Headers of(HttpFields fields) {
        Headers.Builder headers = Headers.builder();
        for (HttpField field : fields) {
            String value = field.getValue();
            headers.add(field.getName(), value == null ? "" : value);
        }
        return headers.build();
    }
}
