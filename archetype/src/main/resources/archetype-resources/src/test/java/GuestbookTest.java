package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Services;
import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A live form, with a guestbook of each test's own. */
class GuestbookTest {

    private final Guestbook guestbook = new Guestbook();

    @RegisterExtension
    final SiteExtension kit =
            SiteExtension.inMemory().withServices(new Services().put(guestbook));

    @Test
    void aGreetingIsKeptAndShown(SiteClient site) {
        site.post("/guestbook", Body.form(Map.of("name", "Ada", "text", "Hello & <b>bye</b>")))
                .expect(303);
        assertThat(guestbook.greetings())
                .containsExactly(new Greeting("Ada", "Hello & <b>bye</b>"));
        assertThat(site.get("/guestbook").expect(200).text())
                .contains("Hello &amp; &lt;b&gt;bye&lt;/b&gt;");
    }

    @Test
    void whatIsMissingIsSaid(SiteClient site) {
        assertThat(site.post("/guestbook", Body.form(Map.of("name", "Ada"))).expect(422).text())
                .contains("value=\"Ada\"", "id=\"text-problem\"")
                .doesNotContain("id=\"name-problem\"");
        assertThat(guestbook.greetings()).isEmpty();
    }
}
