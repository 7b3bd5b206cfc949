package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Through the server of production. */
class ServedSiteTest extends SiteClientCases {

    private static final SiteClient NOBODY = SiteClient.at(URI.create("http://localhost:1/x"));

    @Override
    SiteStart start() {
        return SiteStart.onFreePort();
    }

    @Test
    void whatCannotBeSentIsToldWithTheRequest() {
        assertThatThrownBy(() -> NOBODY.withHeader("Host", "example.com").get("/a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "GET /a cannot be sent by the HTTP client of the JDK: restricted header name:"
                                + " \"Host\". Ask a site in memory, which takes any request.");
        assertThatThrownBy(() -> NOBODY.get("/%zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("GET /%zz cannot be sent by the HTTP client of the JDK: ");
    }

    @Test
    void aSiteThatIsNotThereIsTold() {
        assertThatThrownBy(() -> NOBODY.get("/a"))
                .hasMessage(
                        "GET /a got no answer from http://localhost:1: java.net.ConnectException."
                                + " Nothing listens there: start the site first, or mend the port.");
    }
}
