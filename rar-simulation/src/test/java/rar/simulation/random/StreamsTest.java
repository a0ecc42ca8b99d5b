package rar.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void the_border_between_factor_and_subject_counts() {
        assertThat(Streams.stream("ab", "c", 0)).isNotEqualTo(Streams.stream("a", "bc", 0));
        assertThat(Streams.stream("", "abc", 0)).isNotEqualTo(Streams.stream("abc", "", 0));
    }

    @Test
    void every_factor_subject_and_period_has_a_stream_of_its_own() {
        Set<Long> streams = new HashSet<>();
        for (int factor = 0; factor < 20; factor++) {
            for (int subject = 0; subject < 40; subject++) {
                for (int period = -1; period < 36; period++) {
                    streams.add(Streams.stream("factor " + factor, "subject " + subject, period));
                }
            }
        }
        assertThat(streams).hasSize(20 * 40 * 37);
    }

    @Property(seed = "5311", tries = 200)
    void neighbouring_periods_differ(@ForAll @StringLength(max = 20) String factor, @ForAll int period) {
        assertThat(Streams.stream(factor, "", period)).isNotEqualTo(Streams.stream(factor, "", period + 1));
    }
}
