package notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.testing.SiteBuild;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The site is built into a folder of the tests' own. */
class BuildTest {

    @Nested
    @ExtendWith(SiteExtension.class)
    class AsItIs {

        @Test
        void filesAreThere(SiteBuild build) {
            assertThat(build.folder()).isNotEqualTo(Path.of("target/static").toAbsolutePath());
            assertThat(build.file("posts/1.json")).hasContent("{\"id\":1}");
            assertThat(build.text("index.html")).contains("<h1>Notes</h1>");
            assertThat(build.files()).contains("posts/0.json", "posts/2.json", "sitemap.xml");
            assertThat(build.warnings()).isEmpty();
            assertThatThrownBy(() -> build.file("post/1.json"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("The site has no file post/1.json in ")
                    .hasMessageContaining("Did you mean one of 'posts/1.json'");
        }
    }

    @Nested
    class WithAnotherSetting {

        @RegisterExtension
        static final SiteExtension kit = SiteExtension.inMemory().withSetting("base", "/notes");

        @Test
        void itIsBuiltAnew(SiteClient site) {
            assertThat(site.get("/notes/posts/2.json").expect(200).text()).isEqualTo("{\"id\":2}");
            assertThatThrownBy(() -> site.get("/posts/2.json").expect(200))
                    .hasMessageContaining("The site lives below /notes");
        }
    }
}
