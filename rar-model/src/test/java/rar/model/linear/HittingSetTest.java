package rar.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Smallest sets against trying everything, and against an integer programme of another library. */
class HittingSetTest {

    @Property(seed = "1", tries = 1000)
    void no_fewer_elements_meet_all_sets(@ForAll @Size(min = 1, max = 12) List<Byte> masks) {
        List<BitSet> sets = sets(masks);
        HittingSet found = HittingSet.of(sets, effort());
        int fewest = IntStream.range(0, 256)
                .filter(choice -> sets.stream().allMatch(BitSet.valueOf(new long[] {choice})::intersects))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
        assertThat(sets).allMatch(found.elements()::intersects);
        assertThat(found.elements().cardinality()).isEqualTo(fewest);
        assertThat(found.isSmallest()).isTrue();
    }

    @Property(seed = "2", tries = 10)
    void an_integer_programme_finds_no_fewer(@ForAll long seed) {
        List<BitSet> sets = randomSets(new Random(seed), 30, 30, 4);
        HittingSet found = HittingSet.of(sets, effort());
        assertThat(found.isSmallest()).isTrue();
        assertThat(sets).allMatch(found.elements()::intersects);
        assertThat(found.elements().cardinality()).isEqualTo(smallestByProgramme(sets));
    }

    @Test
    void the_order_of_the_sets_does_not_matter_for_how_many() {
        List<BitSet> sets = randomSets(new Random(7), 30, 30, 5);
        List<BitSet> reversed = new ArrayList<>(sets);
        Collections.reverse(reversed);
        assertThat(HittingSet.of(reversed, effort()).elements().cardinality())
                .isEqualTo(HittingSet.of(sets, effort()).elements().cardinality());
    }

    @Property(seed = "3", tries = 500)
    void the_first_of_all_smallest_sets_is_found(@ForAll @Size(min = 1, max = 9) List<Byte> masks) {
        List<BitSet> sets = sets(masks);
        BitSet smallest = HittingSet.of(sets, effort()).elements();
        String first = IntStream.range(0, 256)
                .filter(choice -> Integer.bitCount(choice) == smallest.cardinality())
                .mapToObj(choice -> BitSet.valueOf(new long[] {choice}))
                .filter(choice -> sets.stream().allMatch(choice::intersects))
                .map(BitSet::toString)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(HittingSet.first(sets, smallest, effort())).hasToString(first);
    }

    @Property(seed = "4", tries = 1000)
    void the_linear_relaxation_never_asks_for_more_than_is_needed(@ForAll @Size(min = 1, max = 12) List<Byte> masks) {
        List<BitSet> sets = sets(masks);
        List<BitSet> meeting = IntStream.range(0, 256)
                .mapToObj(choice -> BitSet.valueOf(new long[] {choice}))
                .filter(choice -> sets.stream().allMatch(choice::intersects))
                .toList();
        FractionalHittingSet relaxed = new FractionalHittingSet(sets);
        assertThat(meeting).allMatch(choice -> choice.cardinality() >= relaxed.least());
        for (int size = relaxed.least(); size <= 8; size++) {
            int most = size;
            assertThat(meeting.stream().filter(choice -> choice.cardinality() <= most))
                    .noneMatch(relaxed.needless(size)::intersects);
        }
    }

    /** Half of each of three elements meets all pairs of them: one and a half, so that two are needed. */
    @Test
    void the_linear_relaxation_of_a_triangle_proves_two() {
        List<BitSet> pairs = Stream.of(3L, 5L, 6L)
                .map(mask -> BitSet.valueOf(new long[] {mask}))
                .toList();
        assertThat(new FractionalHittingSet(pairs).least()).isEqualTo(2);
    }

    @Test
    void a_problem_too_large_is_met_all_the_same_and_says_what_is_proved() {
        List<BitSet> sets = randomSets(new Random(11), 400, 150, 3);
        HittingSet found = HittingSet.of(sets, new Effort(1_000_000));
        assertThat(found.isSmallest()).isFalse();
        assertThat(sets).allMatch(found.elements()::intersects);
        assertThat(found.atLeast()).isBetween(40, found.elements().cardinality() - 1);
    }

    @Test
    void nothing_meets_an_empty_set() {
        assertThatThrownBy(() -> HittingSet.of(List.of(new BitSet()), effort()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Effort effort() {
        return new Effort(20_000_000);
    }

    private static List<BitSet> sets(List<Byte> masks) {
        return masks.stream()
                .map(mask -> BitSet.valueOf(new long[] {mask == 0 ? 1 : mask & 0xff}))
                .toList();
    }

    private static List<BitSet> randomSets(Random random, int count, int elements, int size) {
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BitSet set = new BitSet();
            while (set.cardinality() < size) {
                set.set(random.nextInt(elements));
            }
            sets.add(set);
        }
        return sets;
    }

    private static int smallestByProgramme(List<BitSet> sets) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            Expression met = model.newExpression("set " + i).lower(1);
            sets.get(i).stream().forEach(element -> {
                Variable taken = variables.computeIfAbsent(
                        element, e -> model.newVariable("element " + e).binary().weight(1));
                met.set(taken, 1);
            });
        }
        return (int) Math.round(model.minimise().getValue());
    }
}
