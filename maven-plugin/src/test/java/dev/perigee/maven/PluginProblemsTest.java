package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PluginProblemsTest {

    private static final String XML =
            """

                <dependency>
                  <groupId>dev.perigee</groupId>
                  <artifactId>perigee-ssr-runtime</artifactId>
                  <version>1.2</version>
                </dependency>
            """;

    @Test
    void runtimeMissing() {
        assertThat(PluginProblems.runtimeMissing("my-site", "1.2"))
                .hasMessage(
                        "The project my-site does not depend on Perigee's runtime. Add this to the"
                                + " dependencies in its pom.xml:\n"
                                + XML);
    }

    @Test
    void runtimeOfOtherVersion() {
        assertThat(PluginProblems.runtimeOfOtherVersion("1.1", "1.2"))
                .hasMessage(
                        "The project depends on perigee-ssr-runtime 1.1, but the plugin is"
                                + " perigee-maven-plugin 1.2. What one builds the other must be able to"
                                + " read: give both one version, for instance with this in the"
                                + " dependencies of pom.xml:\n"
                                + XML);
    }

    @Test
    void runtimeOfOtherScope() {
        assertThat(PluginProblems.runtimeOfOtherScope("test", "1.2"))
                .hasMessage(
                        "The project's dependency perigee-ssr-runtime has the scope test, so it is"
                                + " not there when the site runs. Write it without a scope:\n"
                                + XML);
    }

    @Test
    void unresolved() {
        assertThat(PluginProblems.unresolved(new Exception("Could not find artifact a:b:1.")))
                .hasMessage(
                        "The runtime class path of the site cannot be resolved. Could not find"
                                + " artifact a:b:1.");
    }

    @Test
    void moduleNotCompiled() {
        assertThat(PluginProblems.moduleNotCompiled("a:b:1", Path.of("b/target/classes")))
                .hasMessage(
                        "The site depends on the module a:b:1 of this build, and nothing has compiled"
                                + " it: there is no b/target/classes. Run 'mvn compile' or a later phase,"
                                + " which compiles it first, or 'mvn install' in that module once.");
    }

    @Test
    void interrupted() {
        assertThat(PluginProblems.interrupted(new InterruptedException()))
                .hasMessage(
                        "The build of the site was stopped. What was published before is as it was.");
    }

    @Test
    void resourcesNotCopied() {
        assertThat(PluginProblems.resourcesNotCopied(new Exception("Disk full")))
                .hasMessage(
                        "The project's resources cannot be copied to target/perigee/classes: Disk full");
    }
}
