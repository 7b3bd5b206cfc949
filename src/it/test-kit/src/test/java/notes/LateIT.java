package notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As in an IDE: a page is written, and the test is run without Maven. */
@ExtendWith(SiteExtension.class)
class LateIT {

    private static final Path PAGE = Path.of("src/main/pages/late.txt.java");

    @BeforeAll
    static void write() throws Exception {
        Files.writeString(
                PAGE,
                "import dev.perigee.api.*; class Late implements Endpoint {"
                        + " @Override public Response get(Context context) {"
                        + " return Response.text(\"late\"); } }");
    }

    @AfterAll
    static void remove() throws Exception {
        Files.delete(PAGE);
    }

    @Test
    void theSiteIsBuiltAnew(SiteClient site) {
        assertThat(site.get("/late.txt").expect(200).text()).isEqualTo("late");
        assertThat(Path.of("target/static/late.txt")).doesNotExist();
    }
}
