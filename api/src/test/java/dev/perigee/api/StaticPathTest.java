package dev.perigee.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaticPathTest {

    /** Only the build knows the route and the entry, so that it, not this, can refuse it well. */
    @Test
    void keepsThatAValueIsNull() {
        Map<String, Object> nothing = Collections.singletonMap("id", null);
        assertThat(StaticPath.of(nothing).params()).containsEntry("id", Optional.empty());
        assertThat(fromCodeThatKnowsNoNulls().params()).containsEntry("id", Optional.empty());
    }

    @SuppressWarnings("NullAway")
    private static StaticPath fromCodeThatKnowsNoNulls() {
        return StaticPath.of("id", (Object) null);
    }
}
