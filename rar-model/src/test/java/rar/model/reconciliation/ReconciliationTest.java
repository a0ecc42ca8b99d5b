package rar.model.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;
import rar.model.published.PrintUnit;
import rar.model.published.PrintedTable;
import rar.model.published.Relation;
import rar.model.published.Term;

/** Small tables, one for each thing a finding can say. */
class ReconciliationTest {

    @Test
    void what_holds_as_printed_is_exact() {
        Reconciliation result = Reconciliation.of(new PrintedTable("d", "2009")
                .row("a", "208")
                .row("b", "231")
                .row("sum", "439")
                .sum("Sum", "sum", "a", "b")
                .plan());
        assertThat(described(result)).containsExactly("EXACT Sum, 2009: 0 tkr: holds as printed");
        assertThat(result.repair().changes()).isEmpty();
    }

    @Test
    void what_rounding_can_explain_is_rounding() {
        Reconciliation result = Reconciliation.of(new PrintedTable("d", "2009")
                .row("a", "60")
                .row("b", "15 400")
                .row("sum", "15 459")
                .sum("Sum", "sum", "a", "b")
                .plan());
        assertThat(described(result))
                .containsExactly("ROUNDING Sum, 2009: 1 tkr: differs by 1 tkr as printed; "
                        + "true values behind the print make it hold");
    }

    @Test
    void what_no_rounding_can_explain_is_a_contradiction_with_the_difference_that_stays() {
        Reconciliation result = Reconciliation.of(new PrintedTable("d", "2009")
                .row("before", "138")
                .row("after", "60")
                .row("depreciation", "22")
                .sum("Fixed assets", "before", "after", "depreciation")
                .plan());
        assertThat(described(result))
                .containsExactly("CONTRADICTION Fixed assets, 2009: −56 tkr: differs by −56 tkr as printed; rounding "
                        + "cannot explain it, the true difference is more than −57,5 tkr and less than −54,5 tkr");
        assertThat(result.repair()
                        .changes()
                        .map(CellChange::described)
                        .map(PhraseBook.of(Language.ENGLISH)::text)
                        .map(ReconciliationTest::plainSpaces))
                .containsExactly(
                        "d/table/after/2009: printed 60, would have to be more than 115 tkr and less than 117 tkr");
        assertThat(result.repair().changes().get(0).alternatives().map(Cell::row))
                .containsExactly("depreciation", "before");
        assertThat(result.repair().isSmallest()).isTrue();
    }

    /**
     * Verksamhetsplan RAR 2012, balance plan, end of 2012: 22 + 439 is printed as 462, and so is −3 004 + 3 467. Each
     * may be rounding, but assets are then less than 462 and equity and liabilities more.
     */
    @Test
    void identities_that_hold_alone_but_not_together_are_a_contradiction() {
        Reconciliation result = Reconciliation.of(new PrintedTable("d", "2012")
                .row("fixed", "22")
                .row("current", "439")
                .row("total", "462")
                .row("equity", "-3 004")
                .row("liabilities", "3 467")
                .sum("Assets", "total", "fixed", "current")
                .sum("Equity and liabilities", "total", "equity", "liabilities")
                .plan());
        assertThat(described(result))
                .containsExactly(
                        "JOINT Assets, 2012: −1 tkr: differs by −1 tkr as printed; rounding could explain "
                                + "that alone, but not where these hold too, and the true difference is then more than "
                                + "−2,5 tkr and less than 0 tkr: Equity and liabilities, 2012",
                        "ROUNDING Equity and liabilities, 2012: 1 tkr: differs by 1 tkr as printed; true values behind "
                                + "the print make it hold");
        assertThat(result.findings().get(0).repair().changes()).hasSize(1);
    }

    /** Balance: two sums that may each be rounding, but only one of them can hold; the one off by more goes. */
    @Test
    void of_equally_few_the_most_strained_identities_are_contradictions() {
        Reconciliation result = Reconciliation.of(new PrintedTable("d", "x")
                .row("total", "100")
                .row("a", "49")
                .row("b", "50")
                .row("c", "50,0")
                .row("d", "50,2")
                .sum("off by one", "total", "a", "b")
                .sum("off by a little", "total", "c", "d")
                .plan());
        assertThat(result.findings().map(Finding::verdict)).containsExactly(Consistency.JOINT, Consistency.ROUNDING);
    }

    @Test
    void a_change_of_one_cell_can_reconcile_several_contradictions() {
        PrintedTable table = new PrintedTable("d", "x")
                .row("a", "10")
                .row("b", "20")
                .row("sum", "130")
                .row("copy", "30")
                .sum("Sum", "sum", "a", "b")
                .sum("Copy", "copy", "sum");
        Reconciliation result = Reconciliation.of(table.plan());
        assertThat(result.findings(Consistency.CONTRADICTION)).hasSize(2);
        assertThat(result.repair().cells()).containsExactly(table.cell("sum", "x"));
    }

    @Test
    void a_claim_is_judged_but_nothing_is_changed_for_its_sake() {
        PrintedTable table = new PrintedTable("2012", "2012")
                .row("cash", "231")
                .row("other", "208")
                .row("sum", "439")
                .sum("Sum", "sum", "cash", "other");
        Term cash = Term.plus(table.cell("cash", "2012"));
        Reconciliation result = Reconciliation.of(table.compare("Floor", Vector.of(cash), Relation.AT_LEAST, 500)
                .compare("Positive", Vector.of(cash), Relation.AT_LEAST, 0)
                .compare("At most 231 tkr", Vector.of(cash), Relation.AT_MOST, 231)
                .plan());
        assertThat(described(result))
                .contains(
                        "EXACT Positive: 231 tkr: holds as printed",
                        "EXACT At most 231 tkr: 0 tkr: holds as printed",
                        "CONTRADICTION Floor: −269 tkr: differs by −269 tkr as printed; rounding cannot explain it, the "
                                + "true difference is at least −269,5 tkr and at most −269 tkr");
        assertThat(result.repair().changes()).isEmpty();
        assertThat(result.findings(Consistency.CONTRADICTION).get(0).repair().changes())
                .isEmpty();
    }

    @Test
    void a_claim_within_rounding_is_rounding() {
        PrintedTable table = new PrintedTable("d", "x")
                .row("cash", "499,6")
                .row("same", "500")
                .sum("Same", "same", "cash");
        Term same = Term.plus(table.cell("same", "x"));
        Reconciliation result = Reconciliation.of(table.compare("At most 499,6", Vector.of(same), Relation.AT_MOST, 499)
                .plan());
        assertThat(result.findings().map(Finding::verdict))
                .containsExactly(Consistency.ROUNDING, Consistency.CONTRADICTION);
    }

    @Test
    void identities_that_contradict_one_another_cannot_be_repaired_by_cells() {
        PrintedTable table = new PrintedTable("d", "x").row("a", "5");
        Term a = Term.plus(table.cell("a", "x"));
        Reconciliation result = Reconciliation.of(table.compare("five", Vector.of(a), Relation.EQUALS, 5)
                .compare("seven", Vector.of(a), Relation.EQUALS, 7)
                .plan());
        assertThat(result.findings().map(Finding::verdict))
                .containsExactly(Consistency.EXACT, Consistency.CONTRADICTION);
        assertThat(result.repair().irreparable().map(Identity::name)).containsExactly("seven");
        assertThat(result.findings().get(1).repair().changes()).isEmpty();
    }

    @Test
    void exact_cells_allow_no_rounding_and_are_changed_last() {
        Reconciliation result = Reconciliation.of(new PrintedTable("d", "x")
                .exactRow("a", "10")
                .row("b", "20")
                .exactRow("sum", "31")
                .sum("Sum", "sum", "a", "b")
                .plan());
        assertThat(result.findings().map(Finding::verdict)).containsExactly(Consistency.CONTRADICTION);
        assertThat(result.repair().cells().map(Cell::row)).containsExactly("b");
    }

    @Test
    void plans_are_reconciled_with_one_another() {
        PrintedTable first = new PrintedTable("2009", "2010").row("equity", "5 636");
        PrintedTable second = new PrintedTable("2012", "2011").row("opening", "7 936");
        second.identity(
                Identity.sum("Equity", "", Vector.of(first.cell("equity", "2010")), second.cell("opening", "2011")));
        Reconciliation result = Reconciliation.of(first.plan(), second.plan());
        assertThat(result.findings().map(f -> plainSpaces(f.difference().toString())))
                .containsExactly("−2 300 tkr");
        assertThat(result.findings().get(0).cells().map(Cell::path))
                .containsExactly("2009/table/equity/2010", "2012/table/opening/2011");
        assertThatThrownBy(() -> Reconciliation.of(second.plan()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2009/table/equity/2010");
        assertThatThrownBy(() -> Reconciliation.of(first.plan(), first.plan()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one document name");
    }

    @Test
    void cells_that_nothing_ties_are_named() {
        Reconciliation result = Reconciliation.of(new PrintedTable("d", "x")
                .row("a", "10")
                .row("same", "10")
                .row("alone", "3")
                .sum("Same", "same", "a")
                .plan());
        assertThat(result.uncheckedCells().map(Cell::row)).containsExactly("alone");
        assertThat(result.possibleTrueValue(result.uncheckedCells().head())).isEmpty();
    }

    /** Two totals know what the misprinted cell should be; the page can name it. */
    @Test
    void the_number_that_other_identities_know_closes_a_misprint() {
        PrintedTable table = new PrintedTable("d", "Q1", "Q2", "year")
                .row("electricity", "707,78", "698,10", "1 425,00")
                .row("rent", "1 200,00", "1 200,00", "2 400,00")
                .row("sum", "1 926,90", "1 898,10", "3 825,00")
                .sum("Rows", "sum", "electricity", "rent");
        table.identity(Identity.sum(
                "Quarters",
                "electricity",
                Vector.of(table.cell("electricity", "Q1"), table.cell("electricity", "Q2")),
                table.cell("electricity", "year")));
        Reconciliation result = Reconciliation.of(table.plan());
        assertThat(result.causes()).hasSize(1);
        CellChange change = result.repair().changes().head();
        assertThat(change.cell()).isEqualTo(table.cell("electricity", "Q1"));
        Closing closing = change.closing().get();
        assertThat(plainSpaces(closing.value().toString())).isEqualTo("726,9 tkr");
        assertThat(closing.identities().map(Identity::label)).containsExactly("Rows, Q1", "Quarters, electricity");
    }

    @Test
    void a_range_of_one_value_is_told() {
        assertThat(plainSpaces(PhraseBook.of(Language.ENGLISH)
                        .text(Interval.exactly(Share.of(300_000, 1)).described(PrintUnit.parse("tkr")))))
                .isEqualTo("exactly 3 tkr");
    }

    @Test
    void a_plan_without_identities_says_nothing() {
        Reconciliation result =
                Reconciliation.of(new PrintedTable("d", "x").row("a", "1").plan());
        assertThat(result.findings()).isEmpty();
        assertThat(result.uncheckedCells()).hasSize(1);
    }

    @Test
    void an_identity_that_ties_nothing_is_refused() {
        Cell a = new PrintedTable("d", "x").row("a", "1").cell("a", "x");
        assertThatThrownBy(() -> Identity.sum("Same", "", Vector.of(a), a))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Identity(
                        "None", "", Vector.empty(), Relation.EQUALS, Vector.empty(), Share.ONE, PrintUnit.NUMBER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Vector<String> described(Reconciliation result) {
        return Vector.ofAll(result.findings())
                .map(f -> f.verdict() + " " + f.identity().label() + ": " + f.difference() + ": "
                        + PhraseBook.of(Language.ENGLISH).text(f.explanation()))
                .map(ReconciliationTest::plainSpaces);
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ');
    }
}
