package rar.model.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PrintedTable;
import rar.model.published.PublishedPlan;

/**
 * What is called a contradiction, against all choices there are in small tables; and that large tables are still decided
 * within the effort that a search may spend, which is counted and not clocked.
 */
class SmallestSetsTest {

    /** Seven identities over nine cells of single digits: each row and column sums, and the corners make one more. */
    private static PublishedPlan small(Random random) {
        PrintedTable table = new PrintedTable("d", "x", "y", "z");
        for (int row = 0; row < 3; row++) {
            table.row("r" + row, digit(random), digit(random), digit(random));
        }
        table.sum("column", "r2", "r0", "r1");
        for (int row = 0; row < 3; row++) {
            String name = "r" + row;
            table.identity(Identity.sum(
                    "row", name, Vector.of(table.cell(name, "x"), table.cell(name, "y")), table.cell(name, "z")));
        }
        return table.identity(Identity.sum(
                        "corners", "", Vector.of(table.cell("r0", "x"), table.cell("r1", "y")), table.cell("r2", "z")))
                .plan();
    }

    private static String digit(Random random) {
        return Integer.toString(random.nextInt(5) - 2);
    }

    private static boolean canHold(Iterable<Identity> identities) {
        return new LinearSystem(Vector.ofAll(identities)).conflict().isEmpty();
    }

    @Property(seed = "1", tries = 150)
    void of_equally_small_sets_the_one_furthest_off_is_called_contradictions(@ForAll long seed) {
        PublishedPlan plan = small(new Random(seed));
        Vector<Identity> suspects = Vector.ofAll(plan.identities())
                .filter(identity -> identity.printedDifference().signum() != 0)
                .sorted(Comparator.comparing(IdentityStrain::of, Comparator.reverseOrder()));
        String first = suspects.combinations()
                .filter(dropped -> canHold(plan.identities().removeAll(dropped)))
                .groupBy(Vector::size)
                .minBy(entry -> entry._1)
                .get()
                ._2
                .map(dropped -> dropped.map(suspects::indexOf).toString())
                .min()
                .get();
        assertThat(Vector.ofAll(Reconciliation.of(plan).contradictions())
                        .map(Finding::identity)
                        .map(suspects::indexOf)
                        .sorted())
                .hasToString(first);
    }

    @Property(seed = "2", tries = 150)
    void a_contradiction_is_joint_where_its_own_cells_could_explain_it(@ForAll long seed) {
        Reconciliation result = Reconciliation.of(small(new Random(seed)));
        for (Finding finding : result.contradictions()) {
            // three cells of half a tkr to either side, factors of one
            double tkr = finding.difference().value().toDouble() / 100_000;
            assertThat(finding.verdict())
                    .isEqualTo(Math.abs(tkr) < 1.5 ? Consistency.JOINT : Consistency.CONTRADICTION);
            assertThat(finding.against().isEmpty()).isEqualTo(finding.verdict() == Consistency.CONTRADICTION);
            assertThat(finding.possible().get().contains(Share.ZERO)).isFalse();
        }
    }

    @Property(seed = "3", tries = 150)
    void what_a_joint_contradiction_cannot_hold_with_is_no_more_than_need_be(@ForAll long seed) {
        Reconciliation result = Reconciliation.of(small(new Random(seed)));
        for (Finding finding : result.findings(Consistency.JOINT)) {
            Vector<Identity> against = Vector.ofAll(finding.against());
            assertThat(canHold(against.append(finding.identity()))).isFalse();
            assertThat(against).allMatch(other -> canHold(against.remove(other).append(finding.identity())));
            assertThat(result.contradictions().map(Finding::identity)).doesNotContainAnyElementsOf(against);
        }
    }

    @Property(seed = "4", tries = 100)
    void the_cells_of_a_cause_make_all_of_it_hold_and_no_fewer_do_for_the_first(@ForAll long seed) {
        PublishedPlan plan = small(new Random(seed));
        Reconciliation result = Reconciliation.of(plan);
        Vector<Identity> kept = Vector.ofAll(plan.identities())
                .removeAll(result.contradictions().map(Finding::identity));
        assertThat(result.causes().flatMap(CommonCause::findings)).hasSameElementsAs(result.contradictions());
        for (CommonCause cause : result.causes()) {
            Vector<Identity> held = kept.appendAll(cause.findings().map(Finding::identity));
            assertThat(canHoldWithout(held, cause.repair().cells().asJava())).isTrue();
            int fewest =
                    cause.findings().map(f -> f.repair().changes().size()).min().get();
            assertThat(cause.repair().changes().size()).isGreaterThanOrEqualTo(fewest);
            assertThat(cause.repair().isSmallest()).isTrue();
        }
    }

    @Property(seed = "5", tries = 100)
    void the_alternatives_of_a_change_are_all_that_there_are(@ForAll long seed) {
        PublishedPlan plan = small(new Random(seed));
        Correction repair = Reconciliation.of(plan).repair();
        for (CellChange change : repair.changes()) {
            List<Cell> others =
                    new ArrayList<>(repair.cells().remove(change.cell()).asJava());
            Vector<Cell> sufficing = Vector.ofAll(plan.cells()).filter(cell -> {
                List<Cell> changed = new ArrayList<>(others);
                changed.add(cell);
                return !repair.cells().contains(cell) && canHoldWithout(plan.identities(), changed);
            });
            assertThat(change.alternatives()).hasSameElementsAs(sufficing);
        }
    }

    private static boolean canHoldWithout(Iterable<Identity> identities, List<Cell> changed) {
        LinearSystem system = new LinearSystem(Vector.ofAll(identities));
        changed.forEach(cell -> system.relax(system.variableOf(cell)));
        return system.conflict().isEmpty();
    }

    /** Four tables of twelve rows and fourteen columns that sum both ways, with cells that were misprinted. */
    private static PublishedPlan twoWay(Random random, int errors) {
        List<PublishedPlan> tables = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            tables.add(twoWay("t" + number, random, errors / 4));
        }
        return new PublishedPlan("d", "d", Vector.empty(), Vector.ofAll(tables).flatMap(PublishedPlan::identities));
    }

    private static PublishedPlan twoWay(String name, Random random, int errors) {
        int[][] cells = new int[13][15];
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 14; column++) {
                cells[row][column] = random.nextInt(9_000);
                cells[row][14] += cells[row][column];
                cells[12][column] += cells[row][column];
                cells[12][14] += cells[row][column];
            }
        }
        for (int error = 0; error < errors; error++) {
            cells[random.nextInt(13)][random.nextInt(15)] += 100 + random.nextInt(900);
        }
        Vector<String> columns = Vector.range(0, 15).map(column -> "c" + column);
        PrintedTable table = new PrintedTable(name, columns.toJavaArray(String[]::new));
        for (int row = 0; row < 13; row++) {
            table.row("r" + row, Vector.ofAll(cells[row]).map(String::valueOf).toJavaArray(String[]::new));
        }
        table.sum("column", "r12", Vector.range(0, 12).map(row -> "r" + row).toJavaArray(String[]::new));
        for (int row = 0; row < 13; row++) {
            String line = "r" + row;
            table.identity(Identity.sum(
                    "row", line, columns.init().map(column -> table.cell(line, column)), table.cell(line, "c14")));
        }
        return table.plan();
    }

    @Property(seed = "6", tries = 5)
    void sixteen_contradictions_among_a_hundred_and_twelve_identities_are_proved_fewest(@ForAll long seed) {
        PublishedPlan plan = twoWay(new Random(seed), 8);
        assertThat(plan.identities()).hasSize(112);
        ReconciliationSearch search = new ReconciliationSearch(Vector.ofAll(plan.identities()));
        int found = search.findings().count(finding -> finding.verdict().isContradiction());
        assertThat(found).isBetween(12, 16).isEqualTo(search.atLeast());
        assertThat(search.repair(search.findings()).isSmallest()).isTrue();
        assertThat(search.repair(search.findings()).changes()).hasSizeLessThanOrEqualTo(8);
    }

    /** Forty misprints in a table of such a size take more than the effort: what is proved is said. */
    @Test
    void what_is_proved_is_never_more_than_what_was_found() {
        PublishedPlan plan = twoWay(new Random(1), 40);
        ReconciliationSearch search = new ReconciliationSearch(Vector.ofAll(plan.identities()));
        Correction repair = search.repair(search.findings());
        assertThat(repair.atLeast())
                .isPositive()
                .isLessThanOrEqualTo(repair.changes().size());
        assertThat(canHoldWithout(plan.identities(), repair.cells().asJava())).isTrue();
    }
}
