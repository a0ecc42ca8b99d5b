package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.model.plan.PlanRulesTest.brokenBy;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** For each rule on the opening balance the smallest plan that breaks it, with the place and the whole message. */
class BalanceRulesTest {

    private static final Money NONE = Money.ZERO;

    static OpeningBalance opening(Money cash, Money equity) {
        return opening(NONE, NONE, cash, equity, NONE, Vector.empty(), Vector.empty());
    }

    static OpeningBalance receivables(Money receivables) {
        return opening(NONE, receivables, NONE, receivables, NONE, Vector.empty(), Vector.empty());
    }

    private static OpeningBalance opening(
            Money fixedAssets,
            Money receivables,
            Money cash,
            Money equity,
            Money provisions,
            Seq<PrintedRows.Row> decided,
            Seq<PrintedRows.Row> paid) {
        return OpeningBalance.of(BalanceSheet.EMPTY
                        .withFixedAssets(fixedAssets)
                        .withReceivables(receivables)
                        .withCash(cash)
                        .withEquity(equity)
                        .withProvisions(provisions)
                        .withLongTermLiabilities(NONE)
                        .withShortTermLiabilities(NONE))
                .withPrinted(PrintedRows.NONE.withDecided(decided).withPaid(paid));
    }

    private static OpeningBalance fixed(long kronor) {
        Money amount = Money.ofKronor(kronor);
        return opening(amount, NONE, NONE, amount, NONE, Vector.empty(), Vector.empty());
    }

    private static OpeningBalance provided(long kronor, Seq<PrintedRows.Row> decided, Seq<PrintedRows.Row> paid) {
        Money amount = Money.ofKronor(kronor);
        return opening(NONE, NONE, amount, NONE, amount, decided, paid);
    }

    private static Vector<PrintedRows.Row> row(long kronor) {
        return Vector.of(new PrintedRows.Row("row", Money.ofKronor(kronor)));
    }

    private static Project paying(long kronor) {
        return GrantRulesTest.project("p", new PayoutProfile.ByYear(TreeMap.of(2024, Money.ofKronor(kronor))));
    }

    private static List<String> brokenByOpening(OpeningBalance opening, Project... projects) {
        return brokenBy(parts -> parts.withOpening(opening).withProjects(Vector.of(projects)));
    }

    @Test
    void the_opening_balance_balances() {
        assertThat(brokenByOpening(opening(Money.ofKronor(5), Money.ofKronor(3))))
                .containsExactly(
                        "opening: assets are 5 kr, equity, provisions and liabilities are 3 kr; they differ by 2 kr but must be equal");
    }

    @Test
    void provisions_are_what_the_projects_still_pay() {
        assertThat(brokenByOpening(provided(10, Vector.empty(), Vector.empty()), paying(7)))
                .containsExactly(
                        "opening.provisions: provisions are 10 kr, the remaining payments of the projects are 7 kr; they differ by 3 kr but must be equal");
        assertThat(brokenByOpening(provided(7, Vector.empty(), Vector.empty()), paying(7)))
                .isEmpty();
    }

    @Test
    void printed_rows_of_decided_and_paid_leave_the_provisions() {
        assertThat(brokenByOpening(provided(7, row(20), row(12)), paying(7)))
                .containsExactly(
                        "opening.decided: provisions are 7 kr, decided less paid is 8 kr; they differ by 1 kr but must be equal");
        assertThat(brokenByOpening(provided(7, row(20), row(13)), paying(7))).isEmpty();
        assertThat(brokenByOpening(provided(7, Vector.empty(), row(1)), paying(7)))
                .containsExactly(
                        "opening.decided: provisions are 7 kr, decided less paid is −1 kr; they differ by 8 kr but must be equal");
    }

    @Test
    void nothing_is_provided_for_where_grants_are_expensed_as_consumed() {
        assertThat(brokenBy(parts -> parts.withRecognition(RecognitionPolicy.AS_CONSUMED)
                        .withOpening(provided(7, Vector.empty(), Vector.empty()))
                        .withProjects(Vector.of(paying(7)))))
                .containsExactly(
                        "opening.provisions: provisions are 7 kr; where grants are expensed as consumed there are none, so leave them out");
    }

    @Test
    void no_more_is_depreciated_than_there_is() {
        assertThat(brokenBy(parts -> parts.withOpening(fixed(10))
                        .withLines(Vector.of(PlanRulesTest.line(LineKind.DEPRECIATION, Money.ofKronor(11))))))
                .containsExactly(
                        "lines: fixed assets fall to −1 kr in 2024: depreciation and disposals exceed what there is; lower one of them");
    }

    @Test
    void investments_may_be_depreciated_and_disposals_may_not() {
        assertThat(brokenBy(parts -> parts.withOpening(fixed(10))
                        .withLines(Vector.of(PlanRulesTest.line(LineKind.DEPRECIATION, Money.ofKronor(11))))
                        .withAssetEvents(Vector.of(
                                PlanRulesTest.event(AssetEvent.Kind.INVESTMENT, "2024-12", Money.ofKronor(1))))))
                .isEmpty();
        assertThat(brokenBy(parts -> parts.withOpening(fixed(10))
                        .withAssetEvents(Vector.of(
                                PlanRulesTest.event(AssetEvent.Kind.DISPOSAL, "2024-12", Money.ofKronor(12))))))
                .containsExactly(
                        "lines: fixed assets fall to −2 kr in 2024: depreciation and disposals exceed what there is; lower one of them");
    }

    @Test
    void recovery_needs_an_opening_balance() {
        assertThat(brokenBy(parts -> parts.withoutOpening().withRecovery(new EquityRecovery(3, MoneyUnit.TKR))))
                .containsExactly(
                        "recovery: equity is to be recovered, so the opening balance is needed; give it, or leave out"
                                + " the recovery");
    }

    @Test
    void provisions_are_not_judged_where_a_project_is_unreadable() {
        assertThat(brokenBy(
                        parts -> parts.withOpening(provided(10, Vector.empty(), Vector.empty()))
                                .withProjects(Vector.of(paying(7))),
                        Vector.of(PartOfPlan.PROJECTS.at(0).field("payout"))))
                .isEmpty();
    }
}
