package dev.perigee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

    private static Query query(String value) {
        return Query.of(Map.of("v", List.of(value)));
    }

    @Test
    void wellFormedValuesAreRead() {
        assertThat(query("-7").getInt("v")).isEqualTo(-7);
        assertThat(query("9223372036854775807").getLong("v")).isEqualTo(Long.MAX_VALUE);
        assertThat(query("1.5e3").getDouble("v")).isEqualTo(1500);
        assertThat(query("true").getBoolean("v")).isTrue();
        assertThat(query("2024-02-29").getDate("v")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(query(ID).getUuid("v")).isEqualTo(UUID.fromString(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "+5", " 5", "5 ", "1.0", "2147483648", "٣", "--1", "-", "0x1"})
    void otherwiseAnIntIs400(String value) {
        assertRefused(() -> query(value).getInt("v"), "must be a whole number.");
        assertRefused(() -> query(value).findInt("v"), "must be a whole number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1d", "0x1p3", "1e999", "1,5", "."})
    void otherwiseADoubleIs400(String value) {
        assertRefused(() -> query(value).getDouble("v"), "must be a number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-29", "2024-1-1", "01.01.2024", "2024-01-01T00:00"})
    void otherwiseADateIs400(String value) {
        assertRefused(() -> query(value).getDate("v"), "must be a date such as 2026-01-31.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "123e4567e89b12d3a456426614174000",
                "123e4567-e89b-12d3-a456-42661417400z",
                "123e456-7e89b-12d3-a456-426614174000"
            })
    void otherwiseAUuidIs400(String value) {
        assertRefused(() -> query(value).getUuid("v"), "must be a UUID.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "1", "yes"})
    void otherwiseABooleanIs400(String value) {
        assertRefused(() -> query(value).getBoolean("v"), "must be true or false.");
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable read, String rule) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        HttpError.class, error -> assertThat(error.status()).isEqualTo(400))
                .hasMessage("The query parameter 'v' " + rule);
    }

    @Test
    void aMissingValueIs400OrEmpty() {
        assertThatThrownBy(() -> Query.empty().get("v"))
                .isInstanceOf(HttpError.class)
                .hasMessage("The query parameter 'v' is missing.");
        assertThatThrownBy(() -> FormData.empty().getInt("v"))
                .hasMessage("The form field 'v' is missing.");
        assertThat(Query.empty().findInt("v")).isEmpty();
        assertThat(Query.empty().has("v")).isFalse();
    }

    @Test
    void theFirstOfSeveralCounts() {
        Query query = Query.of(Map.of("v", List.of("1", "2")));

        assertThat(query.getInt("v")).isEqualTo(1);
        assertThat(query.all("v")).containsExactly("1", "2");
        assertThat(query.names()).containsExactly("v");
    }

    @Test
    void aParameterThatTheRouteDoesNotHaveIsAMistakeInTheCode() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("b", "2");
        values.put("a", "1");
        Params params = Params.of(values, Set.of("a", "b", "optional"));

        assertThat(params.asMap()).containsExactly(Map.entry("b", "2"), Map.entry("a", "1"));
        assertThat(params.find("optional")).isEmpty();
        assertThat(params.getInt("b")).isEqualTo(2);
        assertThatThrownBy(() -> params.get("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This route has no parameter 'c'. It has: ");
        assertThatThrownBy(() -> params.get("optional"))
                .hasMessage("The path parameter 'optional' is missing.");
    }

    @ParameterizedTest
    @CsvSource({"avatar, 1", "none, 0"})
    void uploadsStandBesideFields(String name, int count) {
        Upload upload = new EmptyUpload();
        FormData form =
                FormData.of(Map.of("title", List.of("x")), Map.of("avatar", List.of(upload)));

        assertThat(form.uploads(name)).hasSize(count);
        assertThat(form.findUpload(name).isPresent()).isEqualTo(count == 1);
        assertThat(form.get("title")).isEqualTo("x");
        assertThat(form.uploadNames()).containsExactly("avatar");
        assertThatThrownBy(() -> form.upload("title")).hasMessage("The file 'title' is missing.");
    }

    private static final class EmptyUpload implements Upload {

        @Override
        public String fileName() {
            return "a.png";
        }

        @Override
        public String contentType() {
            return "image/png";
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public java.io.InputStream stream() {
            return java.io.InputStream.nullInputStream();
        }

        @Override
        public void saveTo(java.nio.file.Path file) {}
    }
}
