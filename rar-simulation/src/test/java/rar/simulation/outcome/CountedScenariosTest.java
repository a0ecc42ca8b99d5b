package rar.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which scenarios have been counted, against a set that has each of them. */
class CountedScenariosTest {

    record Stretch(int first, int count) {

        BitSet bits() {
            BitSet bits = new BitSet();
            bits.set(first, first + count);
            return bits;
        }
    }

    @Property(tries = 1000, seed = "20091201")
    void stretches_are_counted_once_or_refused_whole(@ForAll("stretches") List<Stretch> stretches) {
        CountedScenarios counted = new CountedScenarios();
        BitSet expected = new BitSet();
        for (Stretch stretch : stretches) {
            if (expected.intersects(stretch.bits())) {
                assertThatThrownBy(() -> counted.add(stretch.first, stretch.count))
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                counted.add(stretch.first, stretch.count);
                expected.or(stretch.bits());
            }
            assertSame(counted, expected);
        }
    }

    @Property(tries = 1000, seed = "20091202")
    void all_of_others_are_added_or_none(
            @ForAll("stretches") List<Stretch> stretches, @ForAll("stretches") List<Stretch> others) {
        BitSet expected = bits(stretches);
        BitSet more = bits(others);
        CountedScenarios counted = counted(expected);
        if (expected.intersects(more)) {
            assertThatThrownBy(() -> counted.add(counted(more))).isInstanceOf(IllegalArgumentException.class);
        } else {
            counted.add(counted(more));
            expected.or(more);
        }
        assertSame(counted, expected);
    }

    @Example
    void the_scenarios_in_common_are_named() {
        CountedScenarios counted = new CountedScenarios();
        counted.add(10, 10);
        assertThatThrownBy(() -> counted.add(5, 6))
                .hasMessage("scenario 10 has been counted already; parts of a run share none");
        assertThatThrownBy(() -> counted.add(0, 100))
                .hasMessage("scenarios 10 to 19 have been counted already; parts of a run share none");
    }

    private static BitSet bits(List<Stretch> stretches) {
        BitSet bits = new BitSet();
        stretches.forEach(stretch -> bits.or(stretch.bits()));
        return bits;
    }

    private static CountedScenarios counted(BitSet bits) {
        CountedScenarios counted = new CountedScenarios();
        bits.stream().forEach(scenario -> counted.add(scenario, 1));
        return counted;
    }

    private static void assertSame(CountedScenarios counted, BitSet expected) {
        assertThat(counted.count()).isEqualTo(expected.cardinality());
        assertThat(counted.first()).isEqualTo(Math.max(0, expected.nextSetBit(0)));
        assertThat(counted.end()).isEqualTo(expected.length());
        assertThat(counted.stretches().size() <= 1)
                .isEqualTo(expected.isEmpty() || expected.length() - expected.nextSetBit(0) == expected.cardinality());
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 8))
                .as(Stretch::new)
                .list()
                .ofMaxSize(8);
    }
}
