package notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With nothing said: in memory, with the site's own application. */
@ExtendWith(SiteExtension.class)
class MemoryTest {

    private SiteClient before;

    @BeforeEach
    void remember(SiteClient site) {
        before = site;
    }

    @Test
    void filesAndLiveRoutesAreAnswered(SiteClient site) {
        assertThat(site).isSameAs(before);
        assertThat(site.get("/").expect(200).text()).contains("<h1>Notes</h1>");
        assertThat(site.get("/posts/1.json").json().get("id").asInt()).isEqualTo(1);
        assertThat(site.get("/api/list").expect(200).text()).startsWith("[\"from the application\"");
    }

    @Test
    void aFormIsSentAndTheRedirectFollowed(SiteClient site) {
        assertThat(site.followingRedirects()
                        .post("/api/notes", Body.form(Map.of("text", "a & b")))
                        .expect(200)
                        .text())
                .contains("a & b");
        site.post("/api/notes", Body.form(Map.of())).expect(422);
    }

    @Test
    void whatIsNotThereNamesWhatIs(SiteClient site) {
        assertThatThrownBy(() -> site.get("/post/1.json").expect(200))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expected the status 200. Nearest: /posts/");
    }

    @Test
    void linksAreFollowed(SiteClient site) {
        assertThat(site.expectNoBrokenLinks()).contains("/", "/posts/1.json", "/api/notes");
    }
}
