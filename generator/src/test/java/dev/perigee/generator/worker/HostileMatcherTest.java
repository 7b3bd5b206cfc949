package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A matcher of the site that cannot be made or asked: it is named, as an endpoint is. */
@Execution(ExecutionMode.CONCURRENT)
class HostileMatcherTest extends HostileSite {

    @Test
    void aMatcherThatCannotBeMadeIsNamedOnceWithItsLine() throws Exception {
        site.page(
                        "_matchers/odd.java",
                        "class Odd implements Matcher { "
                                + "\nOdd() { throw new IllegalStateException(\"no\"); }"
                                + " @Override public boolean matches(String v) { return true; } }")
                .list("[n=odd].java", "return Stream.of(StaticPath.of(\"n\", 1));", "return null;")
                .list(
                        "a/[n=odd].java",
                        "return Stream.of(StaticPath.of(\"n\", 1));",
                        "return null;");
        assertThat(onlyProblem())
                .isEqualTo(
                        "src/main/pages/_matchers/odd.java:2: The matcher _matchers/odd.java (class"
                                + " Odd) cannot be made: java.lang.IllegalStateException: no.");
    }

    @Test
    void aStaticInitialiserThatFailsIsNamedWithItsLineAndReason() throws Exception {
        site.page("_matchers/odd.java", matcher("static final int N = Integer.parseInt(\"x\");"))
                .list("[n=odd].java", "return Stream.of();", "return null;");
        assertThat(onlyProblem())
                .startsWith(
                        "src/main/pages/_matchers/odd.java:1: The matcher _matchers/odd.java (class"
                                + " Odd) cannot be made, as its static initialiser failed:"
                                + " java.lang.NumberFormatException: For input string: \"x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odd() { while (true) { } }",
                "static { Odd.hang(); } static void hang() { while (true) { } }",
            })
    void aMatcherThatHangsIsNamedWithItsLine(String member) throws Exception {
        site.deadline(Duration.ofMillis(1500))
                .page("_matchers/odd.java", matcher(member))
                .list("[n=odd].java", "return Stream.of(StaticPath.of(\"n\", 1));", "return null;");
        assertThat(onlyProblem())
                .startsWith(
                        "src/main/pages/_matchers/odd.java:1: Making the matcher of"
                                + " src/main/pages/_matchers/odd.java did not finish within 1500"
                                + " milliseconds.");
    }

    @Test
    void aMatcherThatHangsWhileItIsAskedIsNamedWithItsLine() throws Exception {
        site.deadline(Duration.ofMillis(1500))
                .page(
                        "_matchers/odd.java",
                        "class Odd implements Matcher { @Override public boolean matches(String v)"
                                + " { while (true) { } } }")
                .list("[n=odd].java", "return Stream.of(StaticPath.of(\"n\", 1));", "return null;");
        assertThat(onlyProblem())
                .startsWith("src/main/pages/_matchers/odd.java:1: getStaticPaths of /[n=odd]");
    }

    @Test
    void aMatcherThatExitsIsNamedWithItsLine() throws Exception {
        site.page("_matchers/odd.java", matcher("Odd() { System.exit(0); }"))
                .list("[n=odd].java", "return Stream.of();", "return null;");
        assertThat(onlyProblem())
                .isEqualTo(
                        "src/main/pages/_matchers/odd.java:1: Making the matcher of"
                                + " src/main/pages/_matchers/odd.java called System.exit, which ends"
                                + " the build. Throw an exception instead.");
    }

    private static String matcher(String member) {
        return "class Odd implements Matcher { "
                + member
                + " @Override public boolean matches(String v) { return true; } }";
    }
}
