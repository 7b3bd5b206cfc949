package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.TestResponse;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;

/** The jar and the services that it depends on: a database, and a stand-in for the captcha's. */
class OtherServicesIT {

    @Test
    void statusIsDegradedWhenTheDatabaseIsGone() throws Exception {
        Server database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        String url =
                "jdbc:h2:tcp://localhost:" + database.getPort() + "/mem:gone;DB_CLOSE_DELAY=-1";
        try (RunningJar jar = RunningJar.start(Map.of("DATABASE_URL", url))) {
            SiteClient site = jar.client();
            site.get("/api/status").expect(200);
            database.stop();
            assertThat(site.get("/api/status").expect(503).text())
                    .startsWith("{\"status\":\"degraded\"");
            site.get("/api/tasks").expect(500);
            site.get("/api/health").expect(200);
        } finally {
            database.stop();
        }
    }

    @Test
    void theCaptchaIsVerifiedByItsService() throws Exception {
        HttpServer service =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/verify",
                exchange -> {
                    String form =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    boolean good =
                            form.contains("secret=s3cret") && form.contains("response=token");
                    byte[] json = ("{\"success\":" + good + "}").getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, json.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(json);
                    }
                });
        service.start();
        String url = "http://127.0.0.1:" + service.getAddress().getPort() + "/verify";
        try (RunningJar jar =
                RunningJar.start(Map.of("RECAPTCHA_URL", url, "RECAPTCHA_SECRET", "s3cret"))) {
            SiteClient site = jar.client();
            TestResponse json = site.post("/recaptcha", Body.json(Map.of("recaptcha", "token")));
            assertThat(json.expect(200).text()).isEqualTo("{\"success\":true}");
            TestResponse bareFetch =
                    site.withHeader("Origin", "http://" + site.url("/").getAuthority())
                            .withHeader("Sec-Fetch-Site", "same-origin")
                            .post("/recaptcha", Body.text("{\"recaptcha\":\"other\"}"));
            assertThat(bareFetch.text()).isEqualTo("{\"success\":false}");
        } finally {
            service.stop(0);
        }
    }
}
