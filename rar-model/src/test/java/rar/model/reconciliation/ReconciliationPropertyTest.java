package rar.model.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;
import rar.model.published.PrintedTable;
import rar.model.published.PublishedPlan;

/**
 * Any table that was rounded from true values is free of contradictions, and an error beyond rounding never passes.
 */
class ReconciliationPropertyTest {

    /** A cash account with true values: lines that sum to a change, opening and closing cash, years that sum up. */
    private static final class TrueTable {

        final int columns;
        final List<String> lines = new ArrayList<>();
        final List<BigDecimal[]> rows = new ArrayList<>();

        TrueTable(Random random) {
            columns = 2 + random.nextInt(4);
            BigDecimal[] change = zeros();
            int count = 1 + random.nextInt(4);
            for (int line = 0; line < count; line++) {
                BigDecimal[] row = zeros();
                for (int column = 0; column < columns - 1; column++) {
                    row[column] = BigDecimal.valueOf(random.nextInt(200_000) - 100_000, 3);
                    row[columns - 1] = row[columns - 1].add(row[column]);
                }
                add("line " + line, row);
                for (int column = 0; column < columns; column++) {
                    change[column] = change[column].add(row[column]);
                }
            }
            BigDecimal[] opening = zeros();
            BigDecimal[] closing = zeros();
            BigDecimal cash = BigDecimal.valueOf(random.nextInt(100_000), 3);
            opening[columns - 1] = cash;
            for (int column = 0; column < columns - 1; column++) {
                opening[column] = cash;
                cash = cash.add(change[column]);
                closing[column] = cash;
            }
            closing[columns - 1] = cash;
            add("change", change);
            add("opening", opening);
            add("closing", closing);
        }

        private BigDecimal[] zeros() {
            BigDecimal[] zeros = new BigDecimal[columns];
            Arrays.fill(zeros, BigDecimal.ZERO);
            return zeros;
        }

        private void add(String name, BigDecimal[] row) {
            lines.add(name);
            rows.add(row);
        }

        /** As printed with so many decimals, with an error added to one cell. */
        PublishedPlan printed(int decimals, int errorRow, int errorColumn, BigDecimal error) {
            String[] names = IntStream.range(0, columns).mapToObj(c -> "c" + c).toArray(String[]::new);
            PrintedTable table = new PrintedTable("d", names);
            for (int row = 0; row < rows.size(); row++) {
                String[] texts = new String[columns];
                for (int column = 0; column < columns; column++) {
                    BigDecimal print = rows.get(row)[column].setScale(decimals, RoundingMode.HALF_UP);
                    BigDecimal shown = row == errorRow && column == errorColumn ? print.add(error) : print;
                    texts[column] = shown.toPlainString().replace('.', ',');
                }
                table.row(lines.get(row), texts);
            }
            List<String> parts = lines.subList(0, lines.size() - 3);
            table.sum("change", "change", parts.toArray(String[]::new));
            table.sum("roll", "closing", "opening", "change");
            for (String part : parts) {
                Vector<Cell> months = Vector.of(names).init().map(column -> table.cell(part, column));
                table.identity(Identity.sum("year", part, months, table.cell(part, names[columns - 1])));
            }
            for (int column = 1; column < columns - 1; column++) {
                table.identity(Identity.sum(
                        "next",
                        names[column],
                        Vector.of(table.cell("closing", names[column - 1])),
                        table.cell("opening", names[column])));
            }
            return table.plan();
        }
    }

    @Property(seed = "1", tries = 300)
    void a_true_table_rounded_to_print_is_never_a_contradiction(@ForAll long seed) {
        Random random = new Random(seed);
        PublishedPlan plan = new TrueTable(random).printed(random.nextInt(3), -1, -1, BigDecimal.ZERO);
        Reconciliation result = Reconciliation.of(plan);
        assertThat(result.contradictions()).isEmpty();
        assertThat(result.repair().changes()).isEmpty();
        for (Identity identity : plan.identities()) {
            assertThat(identity.difference(
                            cell -> result.possibleTrueValue(cell).get()))
                    .isEqualTo(Share.ZERO);
        }
        assertThat(plan.cells())
                .allMatch(cell -> cell.number()
                        .trueValues()
                        .contains(result.possibleTrueValue(cell).get()));
    }

    @Property(seed = "2", tries = 300)
    void an_error_beyond_rounding_is_always_found_and_one_cell_repairs_it(@ForAll long seed) {
        Random random = new Random(seed);
        TrueTable table = new TrueTable(random);
        int decimals = random.nextInt(3);
        // more than all cells of the longest identity together can hide
        BigDecimal error = BigDecimal.ONE
                .movePointLeft(decimals)
                .multiply(BigDecimal.valueOf(20 + random.nextInt(20)))
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
        int row = random.nextInt(table.rows.size());
        int column = random.nextInt(table.columns);
        Reconciliation result = Reconciliation.of(table.printed(decimals, row, column, error));
        Cell wrong = result.findings()
                .flatMap(Finding::cells)
                .find(cell ->
                        cell.row().equals(table.lines.get(row)) && cell.column().equals("c" + column))
                .get();
        assertThat(result.contradictions())
                .isNotEmpty()
                .allMatch(finding ->
                        finding.cells().contains(wrong) || !finding.against().isEmpty());
        assertThat(result.repair().changes()).hasSize(1);
        CellChange change = result.repair().changes().head();
        assertThat(change.alternatives().append(change.cell())).contains(wrong);
        assertThat(result.repair().isSmallest()).isTrue();
    }

    @Property(seed = "3", tries = 100)
    void verdicts_do_not_depend_on_the_sign_of_all_numbers(@ForAll long seed) {
        List<String> texts = randomTexts(new Random(seed));
        Reconciliation plus = Reconciliation.of(grid(texts));
        Reconciliation minus = Reconciliation.of(grid(texts.stream()
                .map(text -> text.startsWith("-") ? text.substring(1) : "-" + text)
                .toList()));
        assertThat(minus.findings().map(Finding::verdict))
                .isEqualTo(plus.findings().map(Finding::verdict));
        assertThat(minus.findings().map(finding -> finding.difference().value().times(Share.of(-1, 1))))
                .isEqualTo(plus.findings().map(finding -> finding.difference().value()));
        assertThat(minus.repair().cells().size())
                .isEqualTo(plus.repair().cells().size());
    }

    @Property(seed = "4", tries = 100)
    void the_order_of_identities_does_not_change_how_many_are_contradictions(@ForAll long seed) {
        PublishedPlan plan = grid(randomTexts(new Random(seed)));
        PublishedPlan reversed = new PublishedPlan(
                plan.document(), plan.title(), plan.tables(), plan.identities().reverse());
        assertThat(Reconciliation.of(reversed).contradictions().size())
                .isEqualTo(Reconciliation.of(plan).contradictions().size());
        assertThat(Reconciliation.of(reversed).repair().cells().size())
                .isEqualTo(Reconciliation.of(plan).repair().cells().size());
    }

    @Property(seed = "5", tries = 20)
    void as_few_identities_as_possible_are_contradictions(@ForAll long seed) {
        PublishedPlan plan = grid(randomTexts(new Random(seed)));
        Reconciliation result = Reconciliation.of(plan);
        List<Identity> exact = plan.identities()
                .filter(identity -> identity.printedDifference().signum() == 0)
                .asJava();
        List<Identity> others = plan.identities().removeAll(exact).asJava();
        Integer fewest = fewestDropped(exact, others);
        if (fewest != null) {
            assertThat(result.contradictions()).hasSize(fewest);
        }
    }

    @Property(seed = "6", tries = 20)
    void no_fewer_cells_reconcile_the_plan(@ForAll long seed) {
        PublishedPlan plan = grid(randomTexts(new Random(seed)));
        int size = Reconciliation.of(plan).repair().cells().size();
        List<Cell> cells = plan.cells().asJava();
        for (int choice = 0; choice < 1 << cells.size(); choice++) {
            int bits = choice;
            if (Integer.bitCount(choice) == size - 1) {
                List<Cell> free = cells.stream()
                        .filter(cell -> (bits >> cells.indexOf(cell) & 1) == 1)
                        .toList();
                assertThat(isSolvable(plan.identities().asJava(), free)).isNotEqualTo(true);
            }
        }
    }

    private static List<String> randomTexts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            texts.add(Integer.toString(random.nextInt(7) - 3));
        }
        return texts;
    }

    /** Three rows by three columns of single digits, last row and last column printed as sums. */
    private static PublishedPlan grid(List<String> texts) {
        PrintedTable table = new PrintedTable("d", "x", "y", "z");
        for (int row = 0; row < 3; row++) {
            table.row("r" + row, texts.subList(3 * row, 3 * row + 3).toArray(String[]::new));
        }
        table.sum("column", "r2", "r0", "r1");
        for (int row = 0; row < 3; row++) {
            String name = "r" + row;
            table.identity(Identity.sum(
                    "row", name, Vector.of(table.cell(name, "x"), table.cell(name, "y")), table.cell(name, "z")));
        }
        return table.plan();
    }

    /** The fewest of the others that must go, by trying all; null where doubles cannot tell. */
    private static @Nullable Integer fewestDropped(List<Identity> exact, List<Identity> others) {
        int fewest = others.size();
        for (int choice = 0; choice < 1 << others.size(); choice++) {
            List<Identity> kept = new ArrayList<>(exact);
            for (int i = 0; i < others.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    kept.add(others.get(i));
                }
            }
            Boolean solvable = isSolvable(kept, List.of());
            if (solvable == null) {
                return null;
            }
            if (solvable) {
                fewest = Math.min(fewest, others.size() - Integer.bitCount(choice));
            }
        }
        return fewest;
    }

    /** By another library in doubles: true or false where that is clear, null for what hangs on the ends of intervals. */
    private static @Nullable Boolean isSolvable(List<Identity> identities, List<Cell> free) {
        boolean within = isSolvable(identities, free, -1e-3);
        return within == isSolvable(identities, free, 1e-3) ? Boolean.valueOf(within) : null;
    }

    private static boolean isSolvable(List<Identity> identities, List<Cell> free, double widening) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Cell, Variable> variables = new HashMap<>();
        for (Identity identity : identities) {
            Expression equation = model.newExpression(identity.label()).level(0);
            identity.factors().forEach((cell, factor) -> {
                Variable variable = variables.computeIfAbsent(cell, c -> model.newVariable(c.path()));
                if (!free.contains(cell)) {
                    Interval values = cell.number().trueValues();
                    variable.lower(inTkr(values.least()) - widening).upper(inTkr(values.most()) + widening);
                }
                equation.set(variable, factor.toDouble());
            });
        }
        return identities.isEmpty() || model.minimise().getState().isFeasible();
    }

    private static double inTkr(Option<Share> end) {
        return end.get().toDouble() / 100_000;
    }
}
