package notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Services;
import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each test has a site of its own, with services of its own. */
class ServicesTest {

    private final Notes notes = new Notes("from the test");

    @RegisterExtension
    final SiteExtension kit = SiteExtension.inMemory().withServices(new Services().put(notes));

    @RepeatedTest(2)
    void theSiteWorksWithTheTestsServices(SiteClient site) {
        site.post("/api/notes", Body.form(Map.of("text", "more"))).expect(303);
        assertThat(notes.all()).containsExactly("from the test", "more");
        assertThat(site.get("/api/list").text()).isEqualTo("[\"from the test\",\"more\"]");
    }
}
