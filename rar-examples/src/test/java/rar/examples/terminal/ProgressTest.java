package rar.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    @Test
    void stays_on_one_line_and_leaves_it_empty() {
        try (Progress progress = Progress.on(err, "simulate\u001b", 100, false, Duration.ZERO)) {
            progress.advance(40);
            progress.advance(60);
        }

        assertThat(written())
                .startsWith("\rsimulate\\u001b")
                .contains("100/100")
                .doesNotContain("\n", "\u001b")
                .endsWith("\r" + " ".repeat(79) + "\r");
        assertThat(written().split("\r", -1)).allMatch(line -> line.length() <= 79);
    }

    @Test
    void is_plain_ascii_where_the_terminal_is() {
        try (Progress progress = Progress.on(err, "simulate", 3, false, Duration.ZERO)) {
            progress.advance(1);
        }

        assertThat(written().chars()).allMatch(character -> character < 127);
    }

    @Test
    void what_is_soon_done_shows_nothing() {
        try (Progress progress = Progress.on(err, "simulate", 3, false, Duration.ofDays(1))) {
            progress.advance(3);
        }

        assertThat(written()).isEmpty();
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
