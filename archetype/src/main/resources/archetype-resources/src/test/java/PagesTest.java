package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks the site, which the extension starts in memory: no port, no server, and production's code. */
@ExtendWith(SiteExtension.class)
class PagesTest {

    @Test
    void theStartPageListsThePosts(SiteClient site) {
        assertThat(site.get("/").expect(200).text())
                .contains("<h1>Notes from the workshop</h1>", "Welcome", "Files are routes");
    }

    @Test
    void postsAreJson(SiteClient site) {
        assertThat(site.get("/posts.json").expect(200).json())
                .anySatisfy(post -> assertThat(post.get("title").asString()).isEqualTo("Welcome"));
    }

    @Test
    void whereThereIsNothingThereIsAPage(SiteClient site) {
        assertThat(site.withHeader("Accept", "text/html").get("/none").expect(404).text())
                .contains("<h1>Not found</h1>");
    }

    /** Live pages too, which the build cannot look at. */
    @Test
    void everyLinkLeadsSomewhere(SiteClient site) {
        site.expectNoBrokenLinks();
    }
}
