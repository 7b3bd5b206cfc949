package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesPackageTest {

    @ParameterizedTest
    @CsvSource({
        "com.example, com.example",
        "com.my-company.new, com.my_company.new_",
        "1st.site, _1st.site",
        "site, site",
        "com..x, com.__.x",
    })
    void withoutTheParameterItIsTheGroupMadeAName(String group, String expected) throws Exception {
        assertThat(RoutesPackage.of(Optional.empty(), group)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a.b, a.b", "' site ', site", "ü.日本, ü.日本"})
    void theParameterIsTaken(String parameter, String expected) throws Exception {
        assertThat(RoutesPackage.of(Optional.of(parameter), "com.example")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "a..b", ".a", "a.", "1a", "a.new", "a b", "_"})
    void whatIsNoPackageIsRefused(String parameter) {
        assertThatThrownBy(() -> RoutesPackage.of(Optional.of(parameter), "com.example"))
                .hasMessage(
                        "The parameter routesPackage (perigee.routesPackage) is '"
                                + parameter
                                + "'. It must be the name of a package, such as com.example.site.");
    }
}
