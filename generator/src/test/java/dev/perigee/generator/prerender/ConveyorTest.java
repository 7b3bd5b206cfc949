package dev.perigee.generator.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConveyorTest {

    @Test
    void itemsComeOutInOrderAndThenNoMore() {
        Conveyor<Integer> conveyor = new Conveyor<>(2, 1);
        conveyor.put(1);
        conveyor.put(2);
        conveyor.end();
        assertThat(conveyor.take()).contains(1);
        assertThat(conveyor.take()).contains(2);
        assertThat(conveyor.take()).isEmpty();
    }

    @Test
    void severalThreadsMoveEverythingOnce() {
        Conveyor<Integer> conveyor = new Conveyor<>(3, 4);
        var listers =
                IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> list(conveyor, i)))
                        .toList();
        var sums =
                IntStream.range(0, 3)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> sum(conveyor)))
                        .toList();
        listers.forEach(CompletableFuture::join);
        assertThat(sums.stream().mapToLong(CompletableFuture::join).sum())
                .isEqualTo(IntStream.range(0, 4_000).asLongStream().sum());
    }

    private static void list(Conveyor<Integer> conveyor, int lister) {
        for (int i = 0; i < 1_000; i++) {
            conveyor.put(lister * 1_000 + i);
        }
        conveyor.end();
    }

    private static long sum(Conveyor<Integer> conveyor) {
        long sum = 0;
        for (Optional<Integer> item = conveyor.take(); item.isPresent(); item = conveyor.take()) {
            sum += item.get();
        }
        return sum;
    }

    @Test
    void stoppingWakesWhoeverWaits() {
        Conveyor<Integer> conveyor = new Conveyor<>(1, 1);
        conveyor.put(1);
        var waiting = CompletableFuture.supplyAsync(() -> conveyor.put(2));
        conveyor.stop();
        assertThat(waiting.join()).isFalse();
        assertThat(conveyor.take()).isEmpty();
    }

    @Test
    void aStrayInterruptChangesNothing() {
        Conveyor<Integer> conveyor = new Conveyor<>(1, 1);
        Thread.currentThread().interrupt();
        assertThat(conveyor.put(1)).isTrue();
        assertThat(conveyor.take()).contains(1);
        assertThat(Thread.interrupted()).isTrue();
    }
}
