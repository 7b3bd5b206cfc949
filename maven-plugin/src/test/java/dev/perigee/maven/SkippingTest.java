package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class SkippingTest {

    private final ListedLog log = new ListedLog();

    private boolean applies(boolean parameter, String packaging) {
        MavenProject project = new MavenProject();
        project.setPackaging(packaging);
        return Skipping.applies(parameter, project, log);
    }

    @Test
    void goalsRunUnlessToldOtherwise() {
        assertThat(applies(false, "jar")).isFalse();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void parameterSkips() {
        assertThat(applies(true, "jar")).isTrue();
        assertThat(log.lines()).containsExactly("[INFO] Skipped.");
    }

    @Test
    void projectThatOnlyHasModulesHasNoSite() {
        assertThat(applies(false, "pom")).isTrue();
        assertThat(log.lines())
                .containsExactly("[INFO] Skipped: a project with packaging pom has no site.");
    }
}
