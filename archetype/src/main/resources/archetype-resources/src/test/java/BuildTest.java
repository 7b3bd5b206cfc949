package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.SiteBuild;
import dev.perigee.testing.SiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looks at the files that a CDN gets. They are built anew, into a folder of the test's own. */
@ExtendWith(SiteExtension.class)
class BuildTest {

    @Test
    void everyPostIsAFile(SiteBuild build) {
        assertThat(build.text("blog/welcome/index.html")).contains("<h1>Welcome</h1>");
        assertThat(build.file("feed.xml")).content().contains("<title>Welcome</title>");
    }

    @Test
    void theLivePageIsNone(SiteBuild build) {
        assertThat(build.files()).noneMatch(file -> file.startsWith("guestbook"));
    }

    @Test
    void nothingIsWarnedOf(SiteBuild build) {
        assertThat(build.warnings()).isEmpty();
    }
}
