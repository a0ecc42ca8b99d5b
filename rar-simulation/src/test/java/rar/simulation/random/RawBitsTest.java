package rar.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RawBitsTest {

    private final RawBits raw = new RawBits(20);

    @Property(seed = "5307")
    void bits_become_the_double_that_has_them_and_come_back(@ForAll @Size(max = 20) long[] bits) {
        double[] doubles = new double[20];
        long[] back = new long[20];
        raw.toDoubles(bits, doubles, bits.length);
        raw.toBits(doubles, back, bits.length);
        for (int i = 0; i < bits.length; i++) {
            assertThat(Double.doubleToRawLongBits(doubles[i])).isEqualTo(bits[i]);
        }
        assertThat(Arrays.copyOf(back, bits.length)).isEqualTo(bits);
    }

    @Test
    void infinities_negative_zero_and_what_is_no_number_too() {
        double[] doubles = {Double.NaN, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, 1};
        long[] bits = new long[5];
        raw.toBits(doubles, bits, 5);
        assertThat(bits)
                .containsExactly(0x7ff8000000000000L, 0xfff0000000000000L, 0x8000000000000000L, 1, 0x3ff0000000000000L);
    }

    @Test
    void a_row_beyond_the_capacity_is_refused() {
        assertThatThrownBy(() -> raw.toDoubles(new long[21], new double[21], 21))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> raw.toBits(new double[3], new long[3], 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
