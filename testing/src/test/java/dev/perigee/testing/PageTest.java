package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that feeds a page is called with the project's own template. */
class PageTest {

    @TempDir Path project;
    private String before = "";

    @BeforeEach
    void makeProject() throws IOException {
        before = System.getProperty("basedir", "");
        System.setProperty("basedir", project.toString());
        write("pages/greet/[name].mustache", "{{>hello}}, {{params.name}}{{page.url}}");
        write("components/hello.mustache", "{{word}}");
    }

    @AfterEach
    void restore() {
        System.setProperty("basedir", before);
    }

    @Test
    void aPageIsRenderedWithItsModel() throws Exception {
        Endpoint greeting =
                new Endpoint() {
                    @Override
                    public Response post(Context context) {
                        return context.render(Map.of("word", "Hi")).withStatus(422);
                    }
                };
        TestResponse answer =
                TestContext.post("/greet/[name]").withParam("name", "Ada").call(greeting);
        answer.expect(422);
        assertThat(answer.text()).isEqualTo("Hi, Adahttp://localhost/greet/Ada");
    }

    @Test
    void anEndpointWithoutATemplateRendersNothing() throws Exception {
        Endpoint endpoint =
                new Endpoint() {
                    @Override
                    public Response get(Context context) {
                        return context.render();
                    }
                };
        assertThat(TestContext.get("/other").call(endpoint).status()).isEqualTo(500);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("src/main").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
