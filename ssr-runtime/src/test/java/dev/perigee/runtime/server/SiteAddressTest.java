package dev.perigee.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.http.HostName;
import dev.perigee.core.index.SiteSettings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // allowed,                    Host,              origin of url()
                "-,                            example.com,       http://localhost:8080",
                "-,                            -,                 http://localhost:8080",
                "-,                            localhost,         http://localhost",
                "-,                            localhost:3000,    http://localhost:3000",
                "-,                            LOCALHOST:80,      http://localhost",
                "-,                            app.localhost:1,   http://app.localhost:1",
                "-,                            127.0.0.1:8080,    http://127.0.0.1:8080",
                "-,                            127.1.2.3,         http://127.1.2.3",
                "-,                            [::1]:8080,        http://[::1]:8080",
                "-,                            localhost.evil.com, http://localhost:8080",
                "-,                            127.0.0.1.evil.com, http://localhost:8080",
                "-,                            192.168.0.7,       http://localhost:8080",
                "example.com,                  example.com,       http://example.com",
                "example.com,                  EXAMPLE.com:80,    http://example.com",
                "example.com,                  evil.com,          http://localhost:8080",
                "example.com,                  example.com:3000,  http://localhost:8080",
                "example.com:3000,             example.com:3000,  http://example.com:3000",
                "example.com:3000,             example.com,       http://localhost:8080",
                "example.com,                  www.example.com,   http://localhost:8080",
                "example.com,                  notexample.com,    http://localhost:8080",
                "*.victim.com,                 a.victim.com,      http://a.victim.com",
                "*.victim.com,                 a.b.victim.com,    http://localhost:8080",
                "*.victim.com,                 victim.com,        http://localhost:8080",
                "*.victim.com,                 .victim.com,       http://localhost:8080",
                "**.victim.com,                a.b.victim.com,    http://a.b.victim.com",
                "**.victim.com,                evilvictim.com,    http://localhost:8080",
                "https://example.com,          example.com,       http://localhost:8080",
                "http://example.com,           example.com,       http://example.com",
            })
    void withoutASiteTheHostHeaderMustBeLoopbackOrAllowed(
            String allowed, String host, String origin) {
        SiteAddress address = new SiteAddress(settings("allowedDomains", allowed), 8080);

        assertThat(address.of("http", Optional.ofNullable(host), none())).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,             -,     -,             http://localhost:8080",
                "-,             https, -,             https://localhost:8080",
                "-,             https, example.com,   https://localhost:8080",
                "example.com,   https, example.com,   https://example.com",
                "example.com,   https, evil.com,      https://localhost:8080",
                "*.victim.com,  -,     localhost,     http://localhost:8080",
                "example.com,   https, example.com:8443, https://localhost:8080",
            })
    void aForwardedHostMustBeAllowedAsWell(
            String allowed, String scheme, String forwarded, String origin) {
        SiteAddress address = new SiteAddress(settings("allowedDomains", allowed), 8080);
        ForwardedHeaders headers =
                new ForwardedHeaders(
                        Optional.empty(),
                        Optional.ofNullable(scheme),
                        Optional.ofNullable(forwarded).flatMap(HostName::parse));

        assertThat(address.of("http", Optional.of("internal:3000"), headers)).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({"80, http://localhost", "443, http://localhost:443", "8080, http://localhost:8080"})
    void theUsualPortIsLeftOut(int port, String origin) {
        SiteAddress address = new SiteAddress(SiteSettings.defaults(), port);

        assertThat(address.of("http", Optional.empty(), none())).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({"evil.com", "localhost:3000", "internal"})
    void theConfiguredSiteWinsOverAll(String host) {
        SiteAddress address = new SiteAddress(settings("site", "https://app.example"), 8080);

        assertThat(address.of("http", Optional.of(host), none())).isEqualTo("https://app.example");
    }

    private static ForwardedHeaders none() {
        return new ForwardedHeaders(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static SiteSettings settings(String name, String value) {
        return SiteSettings.parse(value == null ? Map.of() : Map.of(name, value));
    }
}
