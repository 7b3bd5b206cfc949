package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
        try (RunningJar site = RunningJar.start(Map.of("DATABASE_URL", url))) {
            assertThat(site.get("/api/status").statusCode()).isEqualTo(200);
            database.stop();
            HttpResponse<String> answer = site.get("/api/status");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).startsWith("{\"status\":\"degraded\"");
            assertThat(site.get("/api/tasks").statusCode()).isEqualTo(500);
            assertThat(site.get("/api/health").statusCode()).isEqualTo(200);
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
        try (RunningJar site =
                RunningJar.start(Map.of("RECAPTCHA_URL", url, "RECAPTCHA_SECRET", "s3cret"))) {
            HttpResponse<String> json =
                    site.sendJson("POST", "/recaptcha", "{\"recaptcha\":\"token\"}");
            assertThat(json.statusCode()).isEqualTo(200);
            assertThat(json.body()).isEqualTo("{\"success\":true}");
            HttpResponse<String> bareFetch =
                    site.send(
                            site.request("/recaptcha")
                                    .header("Content-Type", "text/plain;charset=UTF-8")
                                    .header("Origin", "http://127.0.0.1:" + site.port())
                                    .header("Sec-Fetch-Site", "same-origin")
                                    .POST(BodyPublishers.ofString("{\"recaptcha\":\"other\"}")));
            assertThat(bareFetch.body()).isEqualTo("{\"success\":false}");
        } finally {
            service.stop(0);
        }
    }
}
