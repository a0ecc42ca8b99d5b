package rar.model.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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
    void noFewerElementsMeetAllSets(@ForAll @Size(min = 1, max = 12) List<Byte> masks) {
        List<BitSet> sets = new ArrayList<>();
        masks.forEach(mask -> sets.add(BitSet.valueOf(new long[] {mask == 0 ? 1 : mask & 0xff})));
        HittingSet found = HittingSet.of(sets, 0);
        int fewest = IntStream.range(0, 256)
                .filter(choice -> sets.stream().allMatch(BitSet.valueOf(new long[] {choice})::intersects))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
        assertThat(sets).allMatch(found.elements()::intersects);
        assertThat(found.elements().cardinality()).isEqualTo(fewest);
        assertThat(found.isSmallest()).isTrue();
        assertThat(HittingSet.of(sets, fewest).elements().cardinality()).isEqualTo(fewest);
    }

    @Property(seed = "2", tries = 10)
    void anIntegerProgrammeFindsNoFewer(@ForAll long seed) {
        List<BitSet> sets = randomSets(new Random(seed), 30, 30, 4);
        HittingSet found = HittingSet.of(sets, 0);
        assertThat(found.isSmallest()).isTrue();
        assertThat(sets).allMatch(found.elements()::intersects);
        assertThat(found.elements().cardinality()).isEqualTo(smallestByProgramme(sets));
    }

    @Test
    void ofEquallyGoodElementsTheFirstIsTaken() {
        BitSet set = new BitSet();
        set.set(3, 9);
        assertThat(HittingSet.of(List.of(set), 0).elements()).hasToString("{3}");
    }

    @Test
    void theOrderOfTheSetsDoesNotMatterForHowMany() {
        List<BitSet> sets = randomSets(new Random(7), 30, 30, 5);
        List<BitSet> reversed = new ArrayList<>(sets);
        Collections.reverse(reversed);
        assertThat(HittingSet.of(reversed, 0).elements().cardinality())
                .isEqualTo(HittingSet.of(sets, 0).elements().cardinality());
    }

    @Test
    void aProblemTooLargeIsMetAllTheSameAndSaysSo() {
        List<BitSet> sets = randomSets(new Random(11), 400, 150, 3);
        HittingSet found = HittingSet.of(sets, 0);
        assertThat(found.isSmallest()).isFalse();
        assertThat(sets).allMatch(found.elements()::intersects);
    }

    @Test
    void nothingMeetsAnEmptySet() {
        assertThatThrownBy(() -> HittingSet.of(List.of(new BitSet()), 0)).isInstanceOf(IllegalArgumentException.class);
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
