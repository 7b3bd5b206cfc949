package dev.perigee.runtime.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line for each request, at level INFO of the logger {@value #NAME}: the Common Log Format and
 * how long it took.
 *
 * <pre>
 * 10.0.0.7 - - [31/Jan/2026:10:00:00 +0000] "GET /api/health HTTP/1.1" 200 36 0.4ms
 * </pre>
 *
 * What a client sent is escaped, so that it stays in its line and between its quotes.
 */
public final class AccessLog implements RequestLog {

    /** The logger's name. */
    public static final String NAME = "dev.perigee.access";

    /** The request attribute that holds the client's address, where a trusted proxy named it. */
    public static final String CLIENT = "dev.perigee.client";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private record Second(long epoch, String text) {}

    private final Logger logger = LoggerFactory.getLogger(NAME);
    private volatile Second second = new Second(-1, "");

    @Override
    public void log(Request request, Response response) {
        if (logger.isInfoEnabled()) {
            logger.info(line(request, response));
        }
    }

    private String line(Request request, Response response) {
        StringBuilder line = new StringBuilder(160);
        line.append(client(request)).append(" - - [").append(time()).append(" +0000] \"");
        escape(line, request.getMethod());
        line.append(' ');
        escape(line, request.getHttpURI().getPathQuery());
        line.append(' ').append(request.getConnectionMetaData().getHttpVersion().asString());
        line.append("\" ").append(response.getStatus());
        line.append(' ').append(Response.getContentBytesWritten(response)).append(' ');
        return duration(line, NanoTime.since(request.getBeginNanoTime())).toString();
    }

    private static String client(Request request) {
        Object named = request.getAttribute(CLIENT);
        return named == null ? Request.getRemoteAddr(request) : named.toString();
    }

    private String time() {
        long now = System.currentTimeMillis() / 1000;
        Second known = second;
        if (known.epoch != now) {
            known = new Second(now, TIME.format(Instant.ofEpochSecond(now)));
            second = known;
        }
        return known.text;
    }

    private static StringBuilder duration(StringBuilder line, long nanos) {
        long tenths = nanos / 100_000;
        return line.append(tenths / 10).append('.').append(tenths % 10).append("ms");
    }

    private static void escape(StringBuilder line, @Nullable String text) {
        if (text == null) {
            line.append('-');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f && c != '"' && c != '\\') {
                line.append(c);
            } else {
                line.append("\\x").append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
    }
}
