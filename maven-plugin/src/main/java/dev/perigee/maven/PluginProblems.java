package dev.perigee.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What can go wrong in a goal itself, in the words of whoever reads it. */
final class PluginProblems {

    private static final String RUNTIME_XML =
            """

                <dependency>
                  <groupId>dev.perigee</groupId>
                  <artifactId>perigee-ssr-runtime</artifactId>
                  <version>%s</version>
                </dependency>
            """;

    private static final String ANNOTATIONS_XML =
            """

                <dependency>
                  <groupId>com.fasterxml.jackson.core</groupId>
                  <artifactId>jackson-annotations</artifactId>
                  <version>%s</version>
                </dependency>
            """;

    private PluginProblems() {}

    static MojoFailureException runtimeMissing(String project, String version) {
        return new MojoFailureException(
                "The project "
                        + project
                        + " does not depend on Perigee's runtime. Add this to the dependencies in its"
                        + " pom.xml:\n"
                        + RUNTIME_XML.formatted(version));
    }

    static MojoFailureException runtimeOfOtherVersion(String found, String version) {
        return new MojoFailureException(
                "The project depends on perigee-ssr-runtime "
                        + found
                        + ", but the plugin is perigee-maven-plugin "
                        + version
                        + ". What one builds the other must be able to read: give both one version, for"
                        + " instance with this in the dependencies of pom.xml:\n"
                        + RUNTIME_XML.formatted(version));
    }

    static MojoFailureException runtimeOfOtherScope(String scope, String version) {
        return new MojoFailureException(
                "The project's dependency perigee-ssr-runtime has the scope "
                        + scope
                        + ", so it is not there when the site runs. Write it without a scope:\n"
                        + RUNTIME_XML.formatted(version));
    }

    static MojoFailureException unresolved(Exception cause) {
        return new MojoFailureException(
                "The runtime class path of the site cannot be resolved. " + cause.getMessage(),
                cause);
    }

    static MojoFailureException moduleNotCompiled(String module, Path classes) {
        return new MojoFailureException(
                "The site depends on the module "
                        + module
                        + " of this build, and nothing has compiled it: there is no "
                        + classes
                        + ". Run 'mvn compile' or a later phase, which compiles it first, or 'mvn install'"
                        + " in that module once.");
    }

    static MojoFailureException badParameter(String parameter, String value, String rule) {
        return new MojoFailureException(
                "The parameter "
                        + parameter
                        + " (perigee."
                        + parameter
                        + ") is '"
                        + value
                        + "'. It must be "
                        + rule
                        + ".");
    }

    static MojoExecutionException interrupted(InterruptedException cause) {
        return new MojoExecutionException(
                "The build of the site was stopped. What was published before is as it was.",
                cause);
    }

    static MojoExecutionException notChecked(IOException cause) {
        return new MojoExecutionException(
                "The site cannot be checked, as a folder for it cannot be made or removed again in"
                        + " the project's build folder: "
                        + cause.getMessage()
                        + ". Look at the disk and the right to write there.",
                cause);
    }

    static MojoFailureException annotationsTooOld(String version, String needed) {
        return new MojoFailureException(
                "The project has jackson-annotations "
                        + version
                        + ", which is too old for the Jackson 3 that Perigee's runtime brings: no"
                        + " JSON could be written. A dependency of another one, or one with the scope"
                        + " test, took the place of the newer. 'mvn dependency:tree"
                        + " -Dincludes=com.fasterxml.jackson.core' shows which. Name the newer one"
                        + " yourself, with this in the dependencies of pom.xml:\n"
                        + ANNOTATIONS_XML.formatted(needed));
    }

    static MojoFailureException previewFailed() {
        return new MojoFailureException(
                "The site could not be served, or did not end in good order. The lines above say why.");
    }

    static MojoExecutionException previewNotStarted(Exception cause) {
        return new MojoExecutionException(
                "No JVM could be started to serve the site: "
                        + cause.getMessage()
                        + ". Check the JDK that Maven runs with, and that target/perigee can be"
                        + " written.",
                cause);
    }

    static MojoFailureException unclosedQuote(String value) {
        return new MojoFailureException(
                "The parameter workerArgs (perigee.worker.args) is '"
                        + value
                        + "'. A quote in it is opened but not closed.");
    }

    static MojoFailureException resourcesNotCopied(Exception cause) {
        return new MojoFailureException(
                "The project's resources cannot be copied to target/perigee/classes: "
                        + cause.getMessage(),
                cause);
    }

    static MojoFailureException badTimestamp(String value) {
        return new MojoFailureException(
                "The property project.build.outputTimestamp is '"
                        + value
                        + "'. It must be a time such as 2026-01-31T12:00:00Z, or the seconds since 1970.");
    }
}
