package dev.perigee.runtime.files;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Whether a {@code GET} or {@code HEAD} of a file is to be answered, in the order of RFC 9110 §
 * 13.2.2. Files have no {@code Last-Modified}, as no time is the same on every machine; of dates we
 * only know that nothing has been modified since a time that is yet to come.
 */
final class Conditions {

    /** What becomes of the request. */
    enum Verdict {
        /** It is answered. */
        SEND,
        /** 304: the client has it. */
        NOT_MODIFIED,
        /** 412: the client wanted another one. */
        FAILED
    }

    private Conditions() {}

    static Verdict judge(HttpFields request, String etag, Instant now) {
        Optional<String> match = value(request, HttpHeader.IF_MATCH);
        if (match.isPresent() && !EntityTags.name(match.get(), etag, false)) {
            return Verdict.FAILED;
        }
        Optional<String> noneMatch = value(request, HttpHeader.IF_NONE_MATCH);
        if (noneMatch.isPresent()) {
            boolean known = EntityTags.name(noneMatch.get(), etag, true);
            return known ? Verdict.NOT_MODIFIED : Verdict.SEND;
        }
        boolean stillToCome =
                value(request, HttpHeader.IF_MODIFIED_SINCE)
                        .flatMap(Conditions::date)
                        .filter(now::isBefore)
                        .isPresent();
        return stillToCome ? Verdict.NOT_MODIFIED : Verdict.SEND;
    }

    /** Whether {@code Range} counts: without {@code If-Range}, or with the one for this file. */
    static boolean rangeCounts(HttpFields request, String etag) {
        return value(request, HttpHeader.IF_RANGE).map(String::strip).orElse(etag).equals(etag);
    }

    /** The values of all fields of that name, as one list. */
    static Optional<String> value(HttpFields request, HttpHeader name) {
        String first = null;
        for (HttpField field : request) {
            if (field.getHeader() == name) {
                String value = field.getValue() == null ? "" : field.getValue();
                first = first == null ? value : first + ", " + value;
            }
        }
        return Optional.ofNullable(first);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
