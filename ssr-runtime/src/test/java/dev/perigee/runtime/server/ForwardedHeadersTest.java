package dev.perigee.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.TrustedProxies;
import java.net.InetAddress;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7                               | 203.0.113.7",
                "198.51.100.1, 203.0.113.7                 | 203.0.113.7",
                "198.51.100.1, 203.0.113.7, 10.0.0.9       | 203.0.113.7",
                "10.0.0.8, 10.0.0.9                        | 10.0.0.8",
                "203.0.113.7:4711                          | 203.0.113.7",
                "2001:db8::7                               | 2001:db8:0:0:0:0:0:7",
                "[2001:db8::7]:4711                        | 2001:db8:0:0:0:0:0:7",
                "unknown                                   | 10.0.0.1",
                "203.0.113.7, unknown                      | 10.0.0.1",
                "203.0.113.7, unknown, 10.0.0.9            | 10.0.0.9",
                "evil.example                              | 10.0.0.1",
                "1.2.3.4.5                                 | 10.0.0.1",
                "0x7f.1                                    | 10.0.0.1",
            })
    void theClientIsTheRightmostHopThatIsNoProxyOfOurs(String header, String client)
            throws Exception {
        ForwardedHeaders read = read(HttpFields.build().add("X-Forwarded-For", header));

        assertThat(read.client().orElseThrow().getHostAddress()).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.7                                        | 203.0.113.7",
                "for=\"[2001:db8::7]:4711\"                             | 2001:db8:0:0:0:0:0:7",
                "For=198.51.100.1, for=203.0.113.7;proto=https          | 203.0.113.7",
                "for=203.0.113.7, for=10.0.0.9;by=10.0.0.1              | 203.0.113.7",
                "for=_hidden                                            | 10.0.0.1",
            })
    void theStandardHeaderSaysTheSame(String header, String client) throws Exception {
        ForwardedHeaders read = read(HttpFields.build().add("Forwarded", header));

        assertThat(read.client().orElseThrow().getHostAddress()).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https         | https",
                "HTTP          | http",
                "https, http   | https",
                "x:admin?      | none",
                "javascript    | none",
                "''            | none",
            })
    void onlyTwoSchemesAreTaken(String header, String scheme) throws Exception {
        assertThat(
                        read(HttpFields.build().add("X-Forwarded-Proto", header))
                                .scheme()
                                .orElse("none"))
                .isEqualTo(scheme);
        assertThat(
                        read(HttpFields.build().add("Forwarded", "proto=\"" + header + "\""))
                                .scheme()
                                .orElse("none"))
                .isEqualTo(header.startsWith("https,") ? "none" : scheme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com              | ''    | example.com",
                "example.com, other.com   | ''    | example.com",
                "example.com              | 8443  | example.com:8443",
                "example.com:1            | 8443  | example.com:1",
                "example.com              | 99999 | example.com",
                "example.com              | abc   | example.com",
                "a@evil.com               | ''    | none",
                "evil.com/path            | ''    | none",
            })
    void theHostIsTheFirstOne(String host, String port, String expected) throws Exception {
        HttpFields.Mutable headers = HttpFields.build().add("X-Forwarded-Host", host);
        if (!port.isEmpty()) {
            headers.add("X-Forwarded-Port", port);
        }

        assertThat(read(headers).host().map(name -> name.in("https")).orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void ofTwoKindsThatDifferNeitherCounts() throws Exception {
        ForwardedHeaders read =
                read(
                        HttpFields.build()
                                .add("X-Forwarded-For", "203.0.113.7")
                                .add("X-Forwarded-Proto", "https")
                                .add("Forwarded", "for=203.0.113.8;proto=https;host=example.com"));

        assertThat(read.client()).isEmpty();
        assertThat(read.scheme()).contains("https");
        assertThat(read.host()).isPresent();
    }

    @Test
    void aPeerThatIsNoProxyOfOursSaysNothing() throws Exception {
        HttpFields headers =
                HttpFields.build()
                        .add("X-Forwarded-For", "203.0.113.7")
                        .add("X-Forwarded-Proto", "https")
                        .add("X-Forwarded-Host", "example.com")
                        .add("Forwarded", "for=203.0.113.8;proto=https;host=example.com");
        ForwardedHeaders read =
                ForwardedHeaders.read(headers, InetAddress.getByName("192.0.2.1"), trusted());

        assertThat(read.client()).isEmpty();
        assertThat(read.scheme()).isEmpty();
        assertThat(read.host()).isEmpty();
    }

    private static ForwardedHeaders read(HttpFields headers) throws Exception {
        return ForwardedHeaders.read(headers, InetAddress.getByName("10.0.0.1"), trusted());
    }

    private static TrustedProxies trusted() throws Exception {
        return ServerSettings.parse(Map.of("TRUSTED_PROXIES", "10.0.0.0/8")).trustedProxies();
    }
}
