package rar.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rows that live at once are never one row, however leases are nested. */
class ScratchTest {

    @Property(tries = 50, seed = "20090551")
    void rows_of_nested_leases_are_all_different(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 5) Integer> taken) {
        Scratch scratch = new Scratch(3);
        Set<Object> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        int wanted = nest(scratch, taken, rows);
        assertThat(rows).hasSize(wanted);
    }

    /** Each lease takes its rows before the next is opened and once it is closed again. */
    private static int nest(Scratch scratch, List<Integer> taken, Set<Object> rows) {
        if (taken.isEmpty()) {
            return 0;
        }
        int wanted = 0;
        try (Scratch lease = scratch.lease()) {
            List<Object> own = new ArrayList<>();
            for (int k = 0; k < taken.get(0); k++) {
                own.add(lease.row());
                own.add(lease.wholes());
            }
            assertThat(own.stream().noneMatch(rows::contains)).isTrue();
            rows.addAll(own);
            wanted += own.size() + nest(scratch, taken.subList(1, taken.size()), rows);
            double[] after = lease.row();
            assertThat(own).noneMatch(row -> row == after);
        }
        return wanted;
    }

    @Property(tries = 5, seed = "20090552")
    void a_closed_lease_gives_its_rows_to_the_next(@ForAll @IntRange(min = 1, max = 12) int count) {
        Scratch scratch = new Scratch(2);
        List<double[]> first = take(scratch, count);
        List<double[]> second = take(scratch, count);
        for (int k = 0; k < count; k++) {
            assertThat(second.get(k)).isSameAs(first.get(k));
        }
    }

    private static List<double[]> take(Scratch scratch, int count) {
        List<double[]> rows = new ArrayList<>();
        try (Scratch lease = scratch.lease()) {
            for (int k = 0; k < count; k++) {
                rows.add(lease.row());
            }
        }
        return rows;
    }
}
