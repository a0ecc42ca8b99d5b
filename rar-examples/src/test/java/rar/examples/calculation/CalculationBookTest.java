package rar.examples.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.calculation.Recalculated.columnOf;
import static rar.examples.calculation.Recalculated.rowOf;
import static rar.examples.calculation.Recalculated.word;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.examples.input.FollowedPlan;
import rar.examples.page.Inputs;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.balance.StatementRow;
import rar.model.balance.YearStatement;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

final class CalculationBookTest {

    private static final Inputs NO_FILES = new Inputs(Vector.empty(), "test");

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<FinancialPlan> funded() {
        return PlanArbitraries.plansWithFunding();
    }

    private static PlanFigures figures(FinancialPlan plan) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        return new PlanFigures(
                balance,
                Budget.of(balance.schedule()),
                LiquidityFloors.of(plan.goals()),
                balance.assessments(),
                Option.none());
    }

    private static Recalculated book(PlanFigures figures) {
        return Recalculated.of(
                CalculationBook.of(figures, Option.none(), Vector.empty(), NO_FILES, PhraseBook.of(Language.SWEDISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rar-2009", "rar-2012", "rar-2016", "malarbagen"})
    void every_formula_of_a_bundled_plan_gives_the_figure_of_rar_to_the_ore(String name) {
        PlanFigures figures = figures(
                FollowedPlan.read(name, FollowedPlan.Reading.NOTHING).plan().plan());

        agrees(book(figures), figures);
    }

    @Property(seed = "41", tries = 15)
    void every_formula_of_a_plan_gives_the_figure_of_rar_to_the_ore(@ForAll("plans") FinancialPlan plan) {
        PlanFigures figures = figures(plan);

        agrees(book(figures), figures);
    }

    @Property(seed = "42", tries = 6)
    void so_does_every_formula_of_a_plan_with_external_funding(@ForAll("funded") FinancialPlan plan) {
        PlanFigures figures = figures(plan);

        agrees(book(figures), figures);
    }

    private static void agrees(Recalculated book, PlanFigures figures) {
        assertThat(book.differences()).isEmpty();
        BalancePlan balance = figures.balance();
        for (YearStatement year : balance.years()) {
            String column = String.valueOf(year.year());
            int index = year.year() - balance.firstYear();
            for (int row = 0; row < figures.budget().rows().size(); row++) {
                Budget.Row line = figures.budget().rows().get(row);
                Cell cell = book.sheet(SheetName.BUDGET)
                        .getRow(4 + budgetRow(figures.budget(), row))
                        .getCell(1 + index);
                assertThat(book.amount(cell))
                        .as(line.id())
                        .isEqualTo(line.amounts().get(index));
                assertThat(cell.getCellType() == CellType.FORMULA
                                || line.amounts().get(index).ore() == 0)
                        .as(line.id())
                        .isEqualTo(
                                !line.usesEquity() || line.amounts().get(index).ore() == 0);
            }
            assertThat(book.amount(SheetName.CONTRIBUTIONS, word(CalculationPhrase.TOTAL), column))
                    .isEqualTo(year.contributions());
            assertThat(book.has(SheetName.BALANCE)).isEqualTo(balance.hasBalance());
            if (balance.hasBalance()) {
                assertThat(book.amount(SheetName.BALANCE, word(StatementRow.CASH), column))
                        .isEqualTo(year.closing().cash());
                assertThat(book.amount(SheetName.BALANCE, word(StatementRow.EQUITY), column))
                        .isEqualTo(year.closing().equity());
                assertThat(book.amount(SheetName.BALANCE, word(StatementRow.PROVISIONS), column))
                        .isEqualTo(year.closing().provisions());
                assertThat(book.amount(SheetName.BALANCE, word(StatementRow.ASSETS), column))
                        .isEqualTo(year.closing().assets());
                assertThat(book.amount(SheetName.BALANCE, word(CalculationPhrase.RESULT_OF_YEAR), column))
                        .isEqualTo(year.result());
            }
        }
        if (balance.hasBalance()) {
            for (int m = 0; m < balance.months(); m++) {
                assertThat(book.amount(SheetName.LIQUIDITY, balance.month(m), word(CalculationPhrase.CLOSING)))
                        .isEqualTo(balance.monthEnd(m).cash());
                assertThat(book.amount(SheetName.LIQUIDITY, balance.month(m), word(CalculationPhrase.LEAST_MARGIN)))
                        .isEqualTo(figures.floors().in(balance, m).margin());
            }
        }
    }

    /** Where a row of the budget stands, after the sums of groups before it. */
    private static int budgetRow(Budget budget, int row) {
        return row
                + budget.groups()
                        .count(group -> budget.rows()
                                        .lastIndexWhere(each -> each.group().contains(group))
                                < row);
    }

    @Property(seed = "43", tries = 15)
    void all_that_sums_rolls_on_or_compares_follows_a_flow_that_a_person_changes(
            @ForAll("funded") FinancialPlan plan, @ForAll int chosen) {
        PlanFigures figures = figures(plan);
        Recalculated book = book(figures);
        BalancePlan balance = figures.balance();
        Vector<FlowRow> rows = FlowRow.of(balance);
        int number = Math.floorMod(chosen, rows.size());
        FlowRow row = rows.get(number);
        int month = row.months().indexWhere(amount -> amount.ore() != 0);
        Money more = new Money(12_345);
        int kindsBefore = rows.take(number + 1).map(FlowRow::kind).distinct().size() - 1;

        Row changed = book.sheet(SheetName.FLOWS).getRow(4 + number + kindsBefore);
        book.add(changed.getCell(2 + month), more);

        BookingKind kind = row.kind();
        long cash = kind.effectOn(rar.model.plan.Account.CASH) * more.ore();
        long equity = kind.effectOn(rar.model.plan.Account.EQUITY) * more.ore();
        for (int m = 0; m < balance.months(); m++) {
            assertThat(book.amount(SheetName.LIQUIDITY, balance.month(m), word(CalculationPhrase.CLOSING))
                            .ore())
                    .as("%s %s", kind, balance.month(m))
                    .isEqualTo(balance.monthEnd(m).cash().ore() + (m < month ? 0 : cash));
        }
        YearStatement last = balance.years().last();
        assertThat(book.amount(SheetName.BALANCE, word(StatementRow.EQUITY), String.valueOf(last.year()))
                        .ore())
                .isEqualTo(last.closing().equity().ore() + equity);
        for (Row check : checks(book)) {
            boolean invoices = check.getCell(0).getStringCellValue().equals(word(CalculationPhrase.INVOICES_AGREE));
            assertThat(book.amount(check.getCell(1)).ore())
                    .as(check.getCell(0).getStringCellValue())
                    .isEqualTo(0);
            assertThat(invoices || check.getCell(1).getCellType() == CellType.FORMULA)
                    .isTrue();
        }
    }

    private static Vector<Row> checks(Recalculated book) {
        int heading = rowOf(book.sheet(SheetName.SUMMARY), word(CalculationPhrase.IDENTITY))
                .getRowNum();
        return Vector.ofAll(book.sheet(SheetName.SUMMARY)).filter(row -> row.getRowNum() > heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "_x0041_", "'x"})
    void a_name_is_never_a_formula(String name) {
        FinancialPlan plan = FollowedPlan.read("rar-2009", FollowedPlan.Reading.NOTHING)
                .plan()
                .plan()
                .with(draft -> draft.withName(name));

        Cell cell = book(figures(plan)).sheet(SheetName.SUMMARY).getRow(0).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(name);
        assertThat(columnOf(book(figures(plan)).sheet(SheetName.GOALS), word(CalculationPhrase.VERDICT)))
                .isEqualTo(1);
    }
}
