package rar.model.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rar.model.golden.PublishedTable.flipped;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.balance.CommitmentStatement;
import rar.model.balance.ProjectTable;
import rar.model.balance.YearStatement;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.BalanceSheet;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Project;
import rar.model.planfile.PlanWriter;

/**
 * Verksamhetsplan RAR 2009 (Dnr RAR08-29), ch. 7 and 9: every cell of its tables follows from the plan file. Tables in
 * tkr but for the contributions, which are in kr.
 */
class Plan2009Test {

    private final BalancePlan balance = PublishedPlans.balancePlan("rar-2009.json");
    private final FinancialPlan plan = balance.plan();
    private final Budget budget = Budget.of(balance.schedule());

    @Test
    void the_file_is_written_as_the_writer_writes_it() {
        assertThat(PlanWriter.write(plan)).isEqualTo(PublishedPlans.text("rar-2009.json"));
    }

    /** Ch. 9, "Medlemsinsatser", kr. */
    @Test
    void contributions_are_exact_in_kronor() {
        Vector<MemberContribution> members = plan.contributions().memberAmounts(2009);
        assertThat(members.take(9).map(paid -> tuple(paid.member().name(), paid.amount())))
                .containsExactly(
                        tuple("Eskilstuna", Money.ofKronor(1_308_750)),
                        tuple("Flen", Money.ofKronor(236_250)),
                        tuple("Gnesta", Money.ofKronor(142_500)),
                        tuple("Katrineholm", Money.ofKronor(465_000)),
                        tuple("Nyköping", Money.ofKronor(712_500)),
                        tuple("Oxelösund", Money.ofKronor(161_250)),
                        tuple("Strängnäs", Money.ofKronor(438_750)),
                        tuple("Trosa", Money.ofKronor(153_750)),
                        tuple("Vingåker", Money.ofKronor(131_250)));
        assertThat(plan.contributions().partyAmounts(2009))
                .containsExactly(Money.ofKronor(3_750_000), Money.ofKronor(3_750_000), Money.ofKronor(7_500_000));
        assertThat(members).hasSize(12);
        assertThat(Money.sum(members.map(MemberContribution::amount))).isEqualTo(Money.ofKronor(15_000_000));
    }

    /** Ch. 7, "Befintliga projekt": number, area, start, end, budget totalt, beräknat utfall 2009. */
    @Test
    void projects_are_those_of_the_table() {
        ProjectTable table = ProjectTable.of(balance.schedule());
        assertThat(table.rows()
                        .map(row -> tuple(
                                row.project().note(Project.Note.NUMBER).get(),
                                row.project().name(),
                                row.project().note(Project.Note.AREA).get(),
                                row.project().start().map(LocalDate::toString).get(),
                                row.project().end().toString(),
                                row.project()
                                        .total()
                                        .map(total -> total.roundedIn(MoneyUnit.TKR))
                                        .get(),
                                row.payouts().get(0).roundedIn(MoneyUnit.TKR))))
                .containsExactly(
                        tuple("11", "KV-projektet", "KV", "2006-08-01", "2008-07-31", 1887L, 550L),
                        tuple("9", "Villa Bergsund", "Oxd", "2006-08-15", "2008-08-14", 2077L, 250L),
                        tuple("6", "Processtöd", "E-tuna", "2007-02-01", "2009-01-31", 1077L, 50L),
                        tuple("16", "Yrkessvenska", "KV", "2007-03-01", "2009-02-28", 4303L, 1383L),
                        tuple("12", "AGERA/FLAK", "Gnesta", "2007-12-01", "2010-05-31", 2924L, 1170L),
                        tuple("17", "Empower 0709", "S-näs", "2007-10-01", "2009-09-30", 2867L, 1480L),
                        tuple("21", "Smärtprojektet", "sö län", "2008-01-01", "2009-12-31", 2732L, 1478L),
                        tuple("23", "Förträning", "länet", "2008-01-01", "2009-03-31", 3695L, 1049L),
                        tuple("29", "Rehabskelettet", "länet", "2009-01-01", "2009-12-31", 7500L, 7500L),
                        tuple("25", "Duellen", "Flen", "2007-10-01", "2009-09-30", 2644L, 1683L),
                        tuple("9", "Förläng Villa Bergsund", "Oxd", "2008-08-15", "2009-03-31", 860L, 314L),
                        tuple("33", "EVA", "E-tuna", "2009-01-01", "2011-12-31", 5894L, 1965L),
                        tuple("30", "Slussen", "Eskilstuna", "2008-03-18", "2009-05-31", 750L, 750L),
                        tuple("28", "TUNA", "E-tuna", "2008-09-01", "2011-08-31", 7987L, 2572L));
        assertThat(table.total()).isEqualTo(Money.ofTkr(47_197));
        assertThat(table.payouts().get(0)).isEqualTo(Money.ofTkr(22_194));
    }

    /** Ch. 9, "Budget för kostnader och intäkter", tkr; income and surplus are printed as negative. */
    @Test
    void every_cell_of_the_budget_follows() {
        PublishedTable table = PublishedTable.inTkr("2009", "2010", "2011")
                .row("Styrelse", printed("styrelse"), "475", "489", "504")
                .row("Intäkter", printed("contributions"), "-15 000", "-15 000", "-15 000")
                .row("Personal", printed("personal"), "2 082", "2 144", "2 209")
                .row("Lokaler", printed("lokaler"), "175", "180", "186")
                .row("Revision", printed("revision"), "103", "106", "109")
                .row("Administration", printed("administration"), "288", "297", "306")
                .row("Samverkansinsatser", printed("samverkansinsatser"), "350", "361", "371")
                .row("Avskrivningar", printed("avskrivningar"), "22", "20", "14")
                .row("Övrigt", printed("ovrigt"), "296", "305", "314")
                .row("Utbildning", printed("utbildning"), "500", "515", "530")
                .row("Finansiella", printed("finansiella"), "-300", "-200", "-200")
                .row("Summa", flipped(budget.subtotal("Kansli")), "-11 484", "-11 272", "-11 160")
                .row("Beviljade projekt under året", printed("grants"), "6 665", "6 440", "6 314")
                .row("Resultat totalt", flipped(budget.result()), "-4 344", "-4 343", "-4 343");
        assertThat(table.findings()).isEmpty();
        assertThat(budget.rows()).hasSize(12);
    }

    /** Ch. 9, "Balansplan", tkr. Its 56 between fixed assets and depreciation are the disposal of the plan file. */
    @Test
    void every_cell_of_the_balance_plan_follows() {
        PublishedTable table = PublishedTable.inTkr("2008", "2009", "2010", "2011")
                .row("Anläggningstillgångar", yearEnds(BalanceSheet::fixedAssets), "138", "60", "41", "26")
                .row("Kundfordringar", yearEnds(BalanceSheet::receivables), "2 774", "2 774", "2 857", "2 943")
                .row("Kassa och bank", yearEnds(BalanceSheet::cash), "25 664", "12 626", "13 008", "7 610")
                .row(
                        "Summa omsättningstillgångar",
                        yearEnds(BalanceSheet::currentAssets),
                        "28 438",
                        "15 400",
                        "15 865",
                        "10 553")
                .row("Summa tillgångar", yearEnds(BalanceSheet::assets), "28 576", "15 460", "15 906", "10 579")
                .row("Eget kapital", yearEnds(BalanceSheet::equity), "-13 030", "-8 686", "-4 343", "0")
                .row("Ingående eget kapital", openingEquity(), "-307", "-13 030", "-8 686", "-4 343")
                .row("Årets resultat", results(), "-12 723", "4 344", "4 343", "4 343")
                .row("Avsättningar", yearEnds(BalanceSheet::provisions), "31 925", "14 174", "9 979", "0")
                .row("Långfristiga skulder", yearEnds(BalanceSheet::longTermLiabilities), "0", "0", "0", "0")
                .row(
                        "Kortfristiga skulder",
                        yearEnds(BalanceSheet::shortTermLiabilities),
                        "9 681",
                        "9 971",
                        "10 271",
                        "10 579")
                .row("Summa skulder", yearEnds(BalanceSheet::liabilities), "9 681", "9 971", "10 271", "10 579")
                .row(
                        "Summa skulder och eget kapital",
                        yearEnds(BalanceSheet::equityAndLiabilities),
                        "28 576",
                        "15 460",
                        "15 906",
                        "10 579");
        assertThat(table.findings()).isEmpty();
    }

    /** Ch. 9, "Balansplan", the block Avsättningar, tkr; amounts are cumulative. */
    @Test
    void every_row_of_the_provisions_follows() {
        CommitmentStatement statement = CommitmentStatement.of(balance.schedule());
        Seq<CommitmentStatement.Row> decided = statement.decided();
        Seq<CommitmentStatement.Row> paid = statement.paid();
        PublishedTable table = PublishedTable.inTkr("2008", "2009", "2010", "2011")
                .row("Beslutade 2005-2007", decided.get(0).amounts(), "33 934", "33 934", "33 934", "33 934")
                .row("Beslutade 2008", decided.get(1).amounts(), "25 185", "25 185", "25 185", "25 185")
                .row("Att besluta om 2009", decided.get(2).amounts(), "", "6 665", "6 665", "6 665")
                .row("Att besluta om 2010", decided.get(3).amounts(), "", "", "6 440", "6 440")
                .row("Att besluta om 2011", decided.get(4).amounts(), "", "", "", "6 314")
                .row("Summa beslutade", statement.totalDecided(), "59 119", "65 784", "72 224", "78 538")
                .row("Utbetalade t o m 2008-10-31", paid.get(0).amounts(), "-20 333", "-20 333", "-20 333", "-20 333")
                .row("Återstående 2008", paid.get(1).amounts(), "-6 861", "-6 861", "-6 861", "-6 861")
                .row("Utbetalning 2009 tom 2008", paid.get(2).amounts(), "", "-22 194", "-22 194", "-22 194")
                .row("Utbetalning 2010 tom 2008", paid.get(3).amounts(), "", "", "-5 194", "-5 194")
                .row("Utbetalning 2011 tom 2008", paid.get(4).amounts(), "", "", "", "-4 537")
                .row("Utbetalning beviljat 2009", paid.get(5).amounts(), "", "-2 222", "-4 443", "-6 665")
                .row("Utbetalning beviljat 2010", paid.get(6).amounts(), "", "", "-3 220", "-6 440")
                .row("Utbetalning beviljat 2011", paid.get(7).amounts(), "", "", "", "-6 314")
                .row("Summa utbetalningar", statement.totalPaid(), "-27 194", "-51 610", "-62 245", "-78 538")
                .row("Återstår att betala ut", statement.remaining(), "31 925", "14 174", "9 979", "0");
        assertThat(table.findings()).isEmpty();
        assertThat(decided).hasSize(5);
        assertThat(paid).hasSize(8);
    }

    /** Ch. 2 and 3, the financial goals; cash is lowest at the end of 2011, 7 610 tkr. */
    @Test
    void every_goal_holds_but_the_direction_that_nobody_stated() {
        Seq<GoalAssessment> assessments = balance.assessments();
        assertThat(assessments.map(GoalAssessment::verdict))
                .containsExactly(
                        Verdict.HOLDS,
                        Verdict.HOLDS,
                        Verdict.HOLDS,
                        Verdict.HOLDS,
                        Verdict.HOLDS,
                        Verdict.CANNOT_BE_JUDGED);
        GoalAssessment floor = assessments.get(1);
        assertThat(floor.month()).isEqualTo(Option.some(YearMonth.of(2011, 12)));
        assertThat(floor.margin().map(margin -> margin.roundedIn(MoneyUnit.TKR)))
                .isEqualTo(Option.some(7_610L - 500));
    }

    private Seq<Money> printed(String row) {
        return flipped(budget.rows().find(found -> found.id().equals(row)).get().amounts());
    }

    private Seq<Money> yearEnds(Function<BalanceSheet, Money> cell) {
        return balance.years()
                .map(YearStatement::closing)
                .prepend(balance.opening())
                .map(cell);
    }

    private Seq<Money> openingEquity() {
        return yearEnds(BalanceSheet::equity).zipWith(results(), Money::minus);
    }

    private Seq<Money> results() {
        return balance.years()
                .map(YearStatement::result)
                .prepend(plan.opening().get().result().get());
    }
}
