package dev.perigee.generator.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.prerender.Failures.Place;
import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final Failures failures = new Failures();

    @Test
    void areToldInTheOrderOfRoutesAndEntries() {
        failures.add(new Place(1, 7), Problem.of("c"));
        failures.add(new Place(0, 9), Problem.of("a"));
        failures.add(new Place(1, 2), Problem.of("b"));
        assertThat(failures.toProblems())
                .extracting(Problem::message)
                .containsExactly("a", "b", "c");
    }

    @Test
    void areCappedAndCounted() {
        IntStream.rangeClosed(1, 45)
                .map(i -> 46 - i)
                .forEach(i -> failures.add(new Place(0, i), Problem.of("entry " + i)));
        List<String> messages = failures.toProblems().stream().map(Problem::message).toList();
        assertThat(messages)
                .hasSize(21)
                .startsWith("entry 1", "entry 2")
                .endsWith("entry 20", "… and 25 more failures like these.");
        assertThat(failures.areEnough()).isFalse();
    }

    @Test
    void ofEachRouteTheFirstIsTold() {
        IntStream.range(0, 60)
                .forEach(i -> failures.add(new Place(i % 30, 1 + i / 30), Problem.of("r" + i)));
        List<String> messages = failures.toProblems().stream().map(Problem::message).toList();
        assertThat(messages)
                .hasSize(31)
                .startsWith("r0", "r1")
                .endsWith("r29", "… and 30 more failures like these.");
    }

    @Test
    void areEnoughAtSomeTime() {
        IntStream.range(0, Failures.ENOUGH)
                .forEach(i -> failures.add(new Place(0, i), Problem.of("x")));
        assertThat(failures.areEnough()).isTrue();
        assertThat(failures.toProblems().get(Failures.SHOWN).message())
                .isEqualTo(
                        "… and 180 more failures like these. Rendering was stopped after so many.");
    }
}
