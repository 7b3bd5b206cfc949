package dev.perigee.testing;

import java.nio.file.Path;

/** What a test can do wrong, each with the way out. */
final class TestingProblems {

    private TestingProblems() {}

    static IllegalStateException notBuilt(Path index) {
        return new IllegalStateException(
                "There is no built site: "
                        + index.toAbsolutePath()
                        + " is missing. Run 'mvn generate-sources' first.");
    }

    static IllegalStateException siteHasItsOwn(String what) {
        return new IllegalStateException(
                "A built site has its own "
                        + what
                        + ", so this test cannot give it others. Call an endpoint instead: call(new"
                        + " MyEndpoint(…)).");
    }

    static IllegalStateException notBare() {
        return new IllegalStateException(
                "The build asks with GET alone: take query, headers, cookies and body away, or"
                        + " prerendered() and withProps(…).");
    }

    static IllegalArgumentException rawMultipart() {
        return new IllegalArgumentException(
                "A test's multipart form is made with withField and withFile, not of bytes.");
    }

    static IllegalStateException notCompleted(Exception cause) {
        return new IllegalStateException(
                "The body of the response was not completed; a server would have broken off the"
                        + " connection: "
                        + cause,
                cause);
    }
}
