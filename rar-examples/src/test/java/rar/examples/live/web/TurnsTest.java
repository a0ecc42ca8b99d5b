package rar.examples.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TurnsTest {

    private final Turns turns = new Turns(Duration.ofMinutes(1));

    @AfterEach
    void close() {
        turns.close();
    }

    @Test
    void a_greater_number_interrupts_what_is_computed_for_a_smaller_one_of_the_same_page() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Option<String>> first = CompletableFuture.supplyAsync(() -> turns.latest("page", 1, () -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return "late";
        }));
        CompletableFuture<Option<String>> other = CompletableFuture.supplyAsync(() -> turns.latest("other", 1, () -> {
            begun.countDown();
            Thread.sleep(50);
            return "other";
        }));
        begun.await();

        assertThat(turns.latest("page", 2, () -> "latest")).contains("latest");
        assertThat(first.join()).isEmpty();
        interrupted.await();
        assertThat(other.join()).contains("other");
        assertThat(turns.latest("page", 1, () -> "stale")).isEmpty();
        assertThat(turns.latest("page", 2, () -> "same")).contains("same");
    }

    @Test
    void what_takes_too_long_is_interrupted_and_refused() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (Turns impatient = new Turns(Duration.ofMillis(50))) {
            assertThatThrownBy(() -> impatient.result(() -> {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                        }
                        return "late";
                    }))
                    .isInstanceOf(RefusedRequest.class)
                    .extracting(refused -> ((RefusedRequest) refused).why())
                    .isEqualTo(Refusal.TOO_SLOW);
            interrupted.await();
        }
    }

    @Test
    void what_fails_is_thrown_as_it_is_and_leaves_the_next() {
        assertThatThrownBy(() -> turns.latest("page", 1, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThatThrownBy(() -> turns.result(() -> {
                    throw new StackOverflowError();
                }))
                .hasRootCauseInstanceOf(StackOverflowError.class);
        assertThat(turns.latest("page", 1, () -> "whole")).contains("whole");
    }
}
