package dev.perigee.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.index.SiteSettings;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServerSettingsTest {

    @Test
    void anEmptyEnvironmentGivesTheDefaults() throws StartException {
        ServerSettings settings = ServerSettings.parse(Map.of("PORT", " "));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.siteOrigin()).isEmpty();
        assertThat(settings.trustedProxies().none()).isTrue();
        assertThat(settings.deadlines().header()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.deadlines().idle()).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.deadlines().shutdown()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.deadlines().request()).isZero();
        assertThat(settings.readyPath()).isEqualTo("/.well-known/perigee/ready");
        assertThat(settings.logLevel()).isEqualTo(LogLevel.INFO);
        assertThat(settings.compression()).isTrue();
    }

    @Test
    void whatTheEnvironmentSaysStandsInForWhatTheSiteWasBuiltWith() throws StartException {
        SiteSettings built =
                SiteSettings.parse(
                        Map.of(
                                "site",
                                "https://built.example",
                                "base",
                                "/docs",
                                "allowedDomains",
                                "a.b"));
        SiteSettings unchanged = ServerSettings.parse(Map.of()).applyTo(built);
        SiteSettings changed =
                ServerSettings.parse(
                                Map.of(
                                        "SITE_ORIGIN", "http://here.example:81",
                                        "ALLOWED_DOMAINS", "*.c.d, e.f:8080",
                                        "BODY_SIZE_LIMIT", "5MB"))
                        .applyTo(built);

        assertThat(unchanged).isEqualTo(built);
        assertThat(changed.origin()).contains(URI.create("http://here.example:81"));
        assertThat(changed.allowedDomains()).containsExactly("*.c.d", "e.f:8080");
        assertThat(changed.bodySizeLimit()).isEqualTo(5L << 20);
        assertThat(changed.base()).isEqualTo("/docs");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "60,60000", "500ms,500", "2 s,2000", "5m,300000", "1h,3600000"})
    void durations(String text, long millis) throws StartException {
        assertThat(ServerSettings.parse(Map.of("SHUTDOWN_TIMEOUT", text)).deadlines().shutdown())
                .isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | 65536 | PORT is '65536', but must be a whole number from 0 to 65535. Set it or unset it.",
                "PORT | -1 | PORT is '-1', but must be a whole number from 0 to 65535. Set it or unset it.",
                "PORT | 8o8o | PORT is '8o8o', but must be a whole number from 0 to 65535. Set it or unset it.",
                "SHUTDOWN_TIMEOUT | -1 | SHUTDOWN_TIMEOUT is '-1', but must be a number of seconds, or one with a unit: 500ms, 30s, 5m. Set it or unset it.",
                "SHUTDOWN_TIMEOUT | abc | SHUTDOWN_TIMEOUT is 'abc', but must be a number of seconds, or one with a unit: 500ms, 30s, 5m. Set it or unset it.",
                "HEADER_TIMEOUT | 0 | HEADER_TIMEOUT is '0', but must be more than 0. Set it or unset it.",
                "LOG_LEVEL | loud | LOG_LEVEL is 'loud', but must be one of debug, info, warn, error, off. Set it or unset it.",
                "COMPRESSION | br | COMPRESSION is 'br', but must be one of on, off. Set it or unset it.",
                "STREAM_LIMIT | 0 | STREAM_LIMIT is '0', but must be a whole number from 1 to 100000. Set it or unset it.",
                "READY_PATH | ready | READY_PATH is 'ready', but must be a path such as /ready, without query, blanks or escapes. Set it or unset it.",
                "READY_PATH | /a/../b | READY_PATH is '/a/../b', but must be a path such as /ready, without query, blanks or escapes. Set it or unset it.",
                "TRUSTED_PROXIES | my-proxy | TRUSTED_PROXIES is 'my-proxy', but must hold IP addresses or ranges such as 10.0.0.0/8 or 2001:db8::/32, no names. Set it or unset it.",
                "TRUSTED_PROXIES | 10.0.0.0/33 | TRUSTED_PROXIES is '10.0.0.0/33', but must hold IP addresses or ranges such as 10.0.0.0/8 or 2001:db8::/32, no names. Set it or unset it.",
            })
    void aBadValueIsNamedWithItsRule(String name, String value, String sentence) {
        assertThatThrownBy(() -> ServerSettings.parse(Map.of(name, value)))
                .isInstanceOf(StartException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SITE_ORIGIN | example.com | SITE_ORIGIN: 'example.com' is no origin",
                "SITE_ORIGIN | ftp://example.com | SITE_ORIGIN: 'ftp://example.com' is no origin",
                "ALLOWED_DOMAINS | a/b | ALLOWED_DOMAINS: ",
                "BODY_SIZE_LIMIT | much | BODY_SIZE_LIMIT: 'much' is no size",
            })
    void whatThePluginCanSetTooFollowsThePluginsRule(String name, String value, String begin) {
        assertThatThrownBy(() -> ServerSettings.parse(Map.of(name, value)))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(begin);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.7, 192.168.1.7, true",
        "192.168.1.7, 192.168.1.8, false",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "::1, ::1, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "10.0.0.0/8 ::1, ::1, true",
        "10.0.0.0/8, ::ffff:10.1.2.3, true",
    })
    void trustedProxies(String ranges, String address, boolean trusted) throws Exception {
        TrustedProxies proxies =
                ServerSettings.parse(Map.of("TRUSTED_PROXIES", ranges)).trustedProxies();

        assertThat(proxies.contain(InetAddress.getByName(address))).isEqualTo(trusted);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void theHelpNamesEverySettingWithItsDefault(Setting setting) {
        String byDefault = setting.byDefault().isEmpty() ? "-" : setting.byDefault();

        assertThat(Help.text().lines().map(String::strip))
                .anyMatch(
                        line ->
                                line.startsWith(setting.name() + " ")
                                        && line.contains(" " + byDefault + " ")
                                        && line.endsWith(setting.meaning()));
    }

    @Test
    void theHelpFitsATerminal() {
        assertThat(Help.text().lines()).allMatch(line -> line.length() <= 120);
    }
}
