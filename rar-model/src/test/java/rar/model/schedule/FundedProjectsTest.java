package rar.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.BalanceSheet;
import rar.model.plan.ClaimTerms;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.OpeningBalance;
import rar.model.plan.Party;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.plan.RecognitionPolicy;

/**
 * Two projects of an invented association, funded by the European Social Fund: 125 tkr a month until August 2028, and 900,
 * 1 600 and 1 300 tkr from April 2027 on, claimed by quarter and paid in the fourth month after it. The claims at month ends
 * are computed by hand in exact fractions of a tkr, printed with three decimals.
 */
class FundedProjectsTest {

    private static final ClaimTerms QUARTERLY = new ClaimTerms(Vector.of(3, 6, 9, 12), 4);

    /** Receivables in tkr, less 245 that stay and the 375 of before the plan until they are paid in April 2027. */
    private static final Vector<Double> CLAIMS = Vector.of(
            125.0, 250.0, 375.0, 600.0, 825.0, 1050.0, 900.0, 1125.0, 1350.0, 900.0, 1125.0, 1350.0, 933.333, 1191.667,
            1450.0, 1033.333, 1291.667, 1550.0, 1033.333, 1291.667, 1425.0, 783.333, 916.667, 1050.0, 508.333, 616.667,
            725.0, 433.333, 541.667, 650.0, 433.333, 541.667, 650.0, 433.333, 541.667, 650.0);

    @Test
    void claims_at_month_ends_are_those_of_the_invented_association() {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan()));
        for (int m = 0; m < 36; m++) {
            double tkr = balance.monthEnd(m).receivables().ore() / (double) MoneyUnit.TKR.ore();
            assertThat(tkr).as("month " + m).isBetween(CLAIMS.get(m) - 0.001, CLAIMS.get(m) + 0.001);
        }
    }

    private static FinancialPlan plan() {
        Horizon horizon = new Horizon(2027, 3);
        Project unga = Project.of("unga", LocalDate.of(2028, 8, 31), years(2900, 1950))
                .withStart(LocalDate.of(2026, 1, 1))
                .withFunding(ProjectFunding.of("esf-unga", years(1500, 1000)).withClaims(QUARTERLY));
        Project steget = Project.of("steget", LocalDate.of(2029, 12, 31), years(1650, 2900, 2300))
                .withStart(LocalDate.of(2027, 4, 1))
                .withFunding(ProjectFunding.of("esf-steget", years(900, 1600, 1300))
                        .appliedFor(YearMonth.of(2027, 4))
                        .withClaims(QUARTERLY));
        return FinancialPlan.of(PlanDraft.of(
                        "Mälarbågen",
                        "made up",
                        horizon,
                        Contributions.everyYear(
                                horizon, Money.ofTkr(11_000), Party.of("all", Share.ONE, Member.of("one", 1))))
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withOpening(OpeningBalance.of(
                        BalanceSheet.EMPTY.withCash(Money.ofTkr(4_480)).balanced()))
                .withProject(unga)
                .withProject(steget));
    }

    private static PayoutProfile years(long... tkrFrom2027On) {
        TreeMap<Integer, Money> byYear = TreeMap.empty();
        for (int i = 0; i < tkrFrom2027On.length; i++) {
            byYear = byYear.put(2027 + i, Money.ofTkr(tkrFrom2027On[i]));
        }
        return new PayoutProfile.ByYear(byYear);
    }
}
