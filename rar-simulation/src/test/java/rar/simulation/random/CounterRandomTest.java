package rar.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CounterRandomTest {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    @Test
    void the_mixing_is_that_of_the_published_split_mix64_sequence() {
        List<String> expected = Vectors.lines("splitmix64.txt");
        assertThat(expected).hasSize(40);
        long state = 0x1a2b3c4d5e6f7531L;
        for (String output : expected) {
            state += GAMMA;
            assertThat(CounterRandom.mix64(state)).isEqualTo(Long.parseUnsignedLong(output, 16));
        }
    }

    @Property(seed = "5301", tries = 200)
    void the_keys_of_a_seed_are_a_split_mix64_sequence_as_the_jdk_has_it(@ForAll long seed) {
        long base = new SplittableRandom(seed - GAMMA).nextLong();
        SplittableRandom jdk = new SplittableRandom(base);
        for (int scenario = 0; scenario < 20; scenario++) {
            assertThat(CounterRandom.key(seed, scenario)).isEqualTo(jdk.nextLong());
        }
    }

    @Test
    void the_draws_are_the_frozen_ones() {
        List<String> vectors = Vectors.lines("draws.txt");
        assertThat(vectors).hasSize(72);
        for (String vector : vectors) {
            String[] cell = vector.split(";", -1);
            long stream = Streams.stream(cell[2], cell[3], Integer.parseInt(cell[4]));
            long key = CounterRandom.key(Long.parseLong(cell[0]), Long.parseLong(cell[1]));
            assertThat(stream).as(vector).isEqualTo(Long.parseUnsignedLong(cell[5], 16));
            assertThat(key).as(vector).isEqualTo(Long.parseUnsignedLong(cell[6], 16));
            assertThat(CounterRandom.word(key, stream)).as(vector).isEqualTo(Long.parseUnsignedLong(cell[7], 16));
            assertThat(CounterRandom.uniform(key, stream)).as(vector).isEqualTo(Double.parseDouble(cell[8]));
        }
    }

    @Property(seed = "5302", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void blocks_have_the_bits_of_single_draws(
            @ForAll long seed,
            @ForAll @LongRange(max = (1L << 62) - 300) long first,
            @ForAll long stream,
            @ForAll @IntRange(max = 300) int n) {
        long[] keys = new long[300];
        long[] words = new long[301];
        double[] uniforms = new double[302];
        double[] again = new double[303];
        CounterRandom.fillKeys(seed, first, keys, n);
        CounterRandom.fillWords(keys, stream, words, n);
        CounterRandom.fillUniform(keys, stream, uniforms, n);
        CounterRandom.fillUniform(keys, stream, new long[n], new RawBits(n), again, n);
        for (int i = 0; i < n; i++) {
            assertThat(keys[i]).isEqualTo(CounterRandom.key(seed, first + i));
            assertThat(words[i]).isEqualTo(CounterRandom.word(keys[i], stream));
            assertThat(uniforms[i]).isEqualTo(CounterRandom.uniform(keys[i], stream));
            assertThat(again[i]).isEqualTo(uniforms[i]);
        }
        assertThat(Arrays.stream(keys).skip(n)).allMatch(rest -> rest == 0);
        assertThat(Arrays.stream(words).skip(n)).allMatch(rest -> rest == 0);
        assertThat(Arrays.stream(uniforms).skip(n)).allMatch(rest -> rest == 0);
    }

    @Property(seed = "5306", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_block_counts_the_fractions_beyond_a_limit(
            @ForAll long seed,
            @ForAll long stream,
            @ForAll @LongRange(min = -1, max = 1L << 52) long limit,
            @ForAll @LongRange(min = -(1L << 53), max = 1L << 53) long amount,
            @ForAll @IntRange(max = 100) int n) {
        long[] keys = new long[100];
        long[] beyond = new long[100];
        long[] amounts = new long[100];
        Arrays.setAll(amounts, i -> 7L * i);
        CounterRandom.fillKeys(seed, 0, keys, 100);
        CounterRandom.fillBeyond(keys, stream, limit, beyond, n);
        CounterRandom.addBeyond(keys, stream, limit, amount, amounts, n);
        for (int i = 0; i < 100; i++) {
            boolean is = i < n && CounterRandom.fraction(CounterRandom.uniform(keys[i], stream)) > limit;
            assertThat(beyond[i]).isEqualTo(is ? 1 : 0);
            assertThat(amounts[i]).isEqualTo(is ? 7L * i + amount : 7L * i);
        }
    }

    @Property(seed = "5303", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_longer_run_begins_with_the_shorter_one_however_it_is_cut(
            @ForAll long seed, @ForAll long stream, @ForAll @IntRange(min = 1, max = 99) int cut) {
        double[] whole = draw(seed, 0, 100, stream);
        double[] head = draw(seed, 0, cut, stream);
        double[] tail = draw(seed, cut, 100 - cut, stream);
        assertThat(head).isEqualTo(Arrays.copyOf(whole, cut));
        assertThat(tail).isEqualTo(Arrays.copyOfRange(whole, cut, 100));
    }

    @Test
    void a_uniform_number_is_never_zero_and_never_one() {
        // mixing is a bijection: 0 gives the word 0, and the other number the word of 64 ones
        assertThat(CounterRandom.uniform(0, 0)).isEqualTo(0x1p-53);
        long allOnes = 0xcf9a04affa6badc0L;
        assertThat(CounterRandom.word(allOnes, 0)).isEqualTo(-1);
        assertThat(CounterRandom.uniform(allOnes, 0)).isEqualTo(1 - 0x1p-53);
    }

    @Property(seed = "5304")
    void a_uniform_number_is_the_middle_of_its_cell_of52_bits(@ForAll long key, @ForAll long stream) {
        long cell = CounterRandom.word(key, stream) >>> 12;
        assertThat(CounterRandom.uniform(key, stream)).isEqualTo(Math.scalb((double) (2 * cell + 1), -53));
    }

    @Property(seed = "5305")
    void different_streams_draw_different_words_in_a_scenario(
            @ForAll long key, @ForAll long stream, @ForAll long other) {
        assertThat(CounterRandom.word(key, stream) == CounterRandom.word(key, other))
                .isEqualTo(stream == other);
    }

    @Test
    void scenarios_run_from_zero_to_two_to_the62() {
        long last = CounterRandom.LAST_SCENARIO;
        CounterRandom.fillKeys(1, last - 1, new long[2], 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CounterRandom.fillKeys(1, last - 1, new long[3], 3))
                .withMessage("scenarios run from 0 to 2^62, not 3 of them from 4611686018427387903");
        assertThatIllegalArgumentException().isThrownBy(() -> CounterRandom.key(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> CounterRandom.key(1, last + 1));
    }

    @Test
    void a_block_must_fit_its_arrays() {
        long[] three = new long[3];
        double[] two = new double[2];
        assertThatThrownBy(() -> CounterRandom.fillKeys(1, 0, three, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CounterRandom.fillKeys(1, 0, three, -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CounterRandom.fillUniform(three, 0, two, 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CounterRandom.fillWords(three, 0, new long[2], 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(two).containsOnly(0);
    }

    private static double[] draw(long seed, long first, int n, long stream) {
        long[] keys = new long[n];
        double[] out = new double[n];
        CounterRandom.fillKeys(seed, first, keys, n);
        CounterRandom.fillUniform(keys, stream, out, n);
        return out;
    }
}
