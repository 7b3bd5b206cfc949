package dev.perigee.testing;

import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** What a test can do or find wrong, each with the way out. */
final class TestingProblems {

    private TestingProblems() {}

    static IllegalStateException notBuilt(Path missing) {
        return new IllegalStateException(
                "There is no built site: "
                        + missing.toAbsolutePath()
                        + " is missing. Run 'mvn generate-sources' first.");
    }

    static IllegalStateException notRecorded(Path record) {
        return new IllegalStateException(
                "The site cannot be built by the test: "
                        + record.toAbsolutePath()
                        + " is missing, or is of another version of Perigee. Give perigee-testing the"
                        + " version of perigee-maven-plugin, and run 'mvn generate-sources'.");
    }

    static IllegalStateException notBuiltNow(List<String> problems) {
        return new IllegalStateException(
                "The site cannot be built:\n  " + String.join("\n  ", problems));
    }

    static IllegalStateException notStarted(Exception cause) {
        return new IllegalStateException(
                "The site did not start. " + String.valueOf(cause.getMessage()), cause);
    }

    static IllegalStateException notAnswered(String request, URI origin, Throwable cause) {
        String todo =
                cause instanceof ConnectException
                        ? "Nothing listens there: start the site first, or mend the port."
                        : "Look at what the site has logged.";
        return new IllegalStateException(
                request + " got no answer from " + origin + ": " + cause + ". " + todo, cause);
    }

    static IllegalArgumentException notSent(String request, IllegalArgumentException cause) {
        return new IllegalArgumentException(
                request
                        + " cannot be sent by the HTTP client of the JDK: "
                        + cause.getMessage()
                        + ". Ask a site in memory, which takes any request.",
                cause);
    }

    static IllegalArgumentException noOrigin(URI site) {
        return new IllegalArgumentException(
                "'"
                        + site
                        + "' does not say where a site is. Write scheme, host and port, as in"
                        + " 'http://localhost:8080'.");
    }

    static IllegalStateException neverEnds(String request, int seconds, Throwable cause) {
        return new IllegalStateException(
                "The answer to "
                        + request
                        + " did not end within "
                        + seconds
                        + " seconds. A stream without an end is tested in memory, where the test"
                        + " leaves it after a while.",
                cause);
    }

    static IllegalStateException endlessRedirects(String request, int most) {
        return new IllegalStateException(
                "After " + most + " redirects there is still another one: " + request + ".");
    }

    static IllegalArgumentException noPath(String path) {
        return new IllegalArgumentException(
                "'"
                        + path
                        + "' is no path of the site. It begins with a slash, as in '/posts/1.json'.");
    }

    static AssertionError otherStatus(int expected, TestResponse response) {
        return new AssertionError(
                "Expected the status " + expected + "." + response.hint() + "\n" + response,
                response.failure().orElse(null));
    }

    static AssertionError noLocation(TestResponse response) {
        return new AssertionError("The answer leads nowhere: it has no Location.\n" + response);
    }

    static AssertionError notRead(String flaw, TestResponse response, RuntimeException cause) {
        return new AssertionError(
                "The body is " + flaw + ": " + cause.getMessage() + "\n" + response, cause);
    }

    static AssertionError brokenLinks(List<String> broken) {
        return new AssertionError(
                (broken.size() == 1
                                ? "A link leads nowhere:\n  "
                                : broken.size() + " links lead nowhere:\n  ")
                        + String.join("\n  ", broken));
    }

    static AssertionError noFile(String name, Path folder, String hint) {
        return new AssertionError("The site has no file " + name + " in " + folder + "." + hint);
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

    static IllegalStateException noMultipart() {
        return new IllegalStateException(
                "Only a multipart form has fields and files: begin with Body.multipart().");
    }

    static IllegalStateException notCompleted(Exception cause) {
        return new IllegalStateException(
                "The body of the response was not completed; a server would have broken off the"
                        + " connection: "
                        + cause,
                cause);
    }
}
