package dev.perigee.core.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whether an entry is published. It is not
 *
 * <ol>
 *   <li>if its field {@code draft} is true, unless drafts are published;
 *   <li>if its field {@code date} or {@code pubDate} is a date to come, unless such entries are.
 * </ol>
 *
 * A date without a time starts at midnight, and one without a zone is in UTC. What is no date at
 * all is left to the type that the data is bound to.
 */
final class Publication {

    static final String DRAFT = "draft";

    private static final int LONGEST = 40;

    private final ContentOptions options;

    Publication(ContentOptions options) {
        this.options = options;
    }

    RawEntry.Stage stage(JsonNode data) {
        if (!options.drafts() && data.path(DRAFT).asBoolean(false)) {
            return RawEntry.Stage.DRAFT;
        }
        boolean future =
                !options.futureEntries()
                        && List.of("date", "pubDate").stream()
                                .flatMap(field -> moment(data.path(field)).stream())
                                .anyMatch(moment -> moment.isAfter(options.now()));
        return future ? RawEntry.Stage.FUTURE : RawEntry.Stage.PUBLISHED;
    }

    private static Optional<Instant> moment(JsonNode value) {
        String text = value.isString() ? value.asString().strip() : "";
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant parse(String text) {
        int time = text.indexOf('T');
        if (time < 0) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        boolean zoned =
                text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
        return zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
}
