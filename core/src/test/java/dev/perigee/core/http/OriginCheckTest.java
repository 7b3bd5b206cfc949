package dev.perigee.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import dev.perigee.core.index.SiteSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCheckTest {

    private static final OriginCheck CHECK =
            new OriginCheck(
                    SiteSettings.parse(
                            Map.of(
                                    "site",
                                    "https://app.example",
                                    "allowedDomains",
                                    "https://trusted.example.com payment-gateway.test *.sub.test")));

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest(name = "{0}: {1} {2} from {3}, fetch site {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "C-02 | POST | form | http://localhost:8080 | - | passes",
                "C-02 | POST | form | http://localhost:8080 | same-origin | passes",
                "site | POST | form | https://app.example | - | passes",
                "site | POST | form | https://app.example | same-site | passes",
                "site by http | POST | form | http://app.example | - | refused",
                "C-04 | POST | form | https://malicious-site.com | - | refused",
                "C-05 | POST | form | https://trusted.example.com | cross-site | passes",
                "C-05 | POST | form | http://trusted.example.com | - | refused",
                "C-05 | POST | form | https://payment-gateway.test | cross-site | passes",
                "C-05 | POST | form | https://payment-gateway.test:444 | - | refused",
                "C-06 | POST | form | https://evil.trusted.example.com | - | refused",
                "wildcard | POST | form | https://a.sub.test | - | passes",
                "wildcard | POST | form | https://sub.test | - | refused",
                "wildcard | POST | form | https://a.b.sub.test | - | refused",
                "C-08 | POST | application/json | https://evil.com | cross-site | passes",
                "CS05 | POST | application/octet-stream | https://evil.com | - | passes",
                "C-10 | POST | - | https://evil.com | - | refused",
                "C-10 | DELETE | - | https://evil.com | cross-site | refused",
                "C-14 | POST | text/plain; charset=utf-8 | https://evil.com | - | refused",
                "C-14 | POST | ' TEXT/PLAIN' | https://evil.com | - | refused",
                "C-14 | POST | multipart/form-data; boundary=x | https://evil.com | - | refused",
                "L259 | POST | form | - | cross-site | refused",
                "L261 | POST | text/plain | - | same-site | refused",
                "L263 | POST | TeXt/PlAiN | https://evil.com | - | refused",
                "L263 | POST | text/plain; a | https://evil.com | - | refused",
                "L263 | POST | application/x-www-form-urlencoded; foo | https://evil.com | - | refused",
                "L265 | POST | form | null | - | refused",
                "L267 | POST | form | - | - | passes",
                "none | POST | form | - | none | passes",
                "none | POST | form | - | NONE | passes",
                "odd | POST | form | - | whatever | refused",
                "own but cross | POST | form | http://localhost:8080 | cross-site | refused",
                "own by https | POST | form | https://localhost:8080 | - | passes",
                "other port | POST | form | http://localhost:9090 | - | refused",
                "garbage | POST | form | localhost:8080 | - | refused",
                "user info | POST | form | http://localhost:8080@evil.com | - | refused",
                "unreadable type | POST | garbage | https://evil.com | - | refused",
                "CS01 | GET | form | http://evil.com | cross-site | passes",
                "CS01 | HEAD | form | http://evil.com | cross-site | passes",
                "CS01 | OPTIONS | form | http://evil.com | cross-site | passes",
                "CS03 | PUT | multipart/form-data | http://evil.com | - | refused",
                "CS03 | PATCH | form | http://evil.com | - | refused",
                "CS03 | DELETE | text/plain | http://evil.com | - | refused",
                "other | QUERY | form | http://evil.com | - | refused",
                "lower | get | form | http://evil.com | - | refused",
            })
    void aFormFromElsewhereIsRefused(
            String row, String method, String type, String origin, String site, String verdict) {
        Headers headers = Headers.empty();
        headers =
                type == null
                        ? headers
                        : headers.with("Content-Type", type.equals("form") ? FORM : type);
        headers = origin == null ? headers : headers.with("Origin", origin);
        headers = site == null ? headers : headers.with("Sec-Fetch-Site", site);

        assertThat(CHECK.refuses(method, headers, "http", "localhost:8080"))
                .isEqualTo(verdict.equals("refused"));
    }

    @Test
    void aPageByHttpIsNotOurOwnWhenWeAreCalledByHttps() {
        Headers headers = Headers.of(Map.of("Content-Type", FORM, "Origin", "http://own.test"));

        assertThat(CHECK.refuses("POST", headers, "https", "own.test")).isTrue();
        assertThat(CHECK.refuses("POST", headers, "http", "own.test")).isFalse();
        assertThat(CHECK.refuses("POST", headers, "http", "own.test:80")).isFalse();
        assertThat(CHECK.refuses("POST", headers, "http", "")).isTrue();
    }

    @Test
    void severalTypesOrOriginsAreNoProofOfAnything() {
        Headers types =
                Headers.builder()
                        .add("Content-Type", "application/json")
                        .add("Content-Type", "application/json")
                        .add("Origin", "https://evil.com")
                        .build();
        Headers origins =
                Headers.builder()
                        .add("Origin", "https://app.example")
                        .add("Origin", "https://app.example")
                        .build();

        assertThat(CHECK.refuses("POST", types, "http", "localhost")).isTrue();
        assertThat(CHECK.refuses("POST", origins, "http", "localhost")).isTrue();
    }

    @Test
    void c16TheCheckCanBeTurnedOff() {
        OriginCheck off = new OriginCheck(SiteSettings.parse(Map.of("checkOrigin", "false")));
        Headers headers = Headers.of(Map.of("Origin", "https://evil.com"));

        assertThat(off.refuses("POST", headers, "http", "localhost")).isFalse();
    }
}
