package rar.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.outcomefile.OutcomeReader;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.schedule.FundBalance;
import rar.model.schedule.Schedule;

/**
 * A made-up association with unequal instalments paid late, members that join and leave, a composed key, VAT, an earmarked fund,
 * a funding with a ceiling and one by agreed amounts, grants expensed at decision, and money carried over; as planned, and from an
 * outcome to May of its second year.
 *
 * <p>The months beside it, in öre, were calculated apart from RAR by a list of postings in exact fractions: each source is written
 * month by month from what the files say, rounded where they say so (to the öre half up; equal parts with what remains first;
 * weights by largest remainder), each posting debits one account and credits another, and both sides of the balance sheet are
 * compared in each month. The last column is cash as the month begins less all that is paid in it, or closing cash where that
 * is less, without what the fund held as it began.
 */
class ThirdAssociationTest {

    private static final Path FOLDER = Path.of("src", "test", "resources");

    private static FinancialPlan plan;
    private static FollowUp followUp;

    @BeforeAll
    static void read() throws IOException {
        plan = PlanReader.read(FOLDER.resolve("third-association.json")).get();
        followUp = FollowUp.of(
                plan,
                OutcomeReader.read(Files.readAllBytes(FOLDER.resolve("third-association.outcome.json")), plan)
                        .get());
    }

    @Test
    void every_balance_of_every_month_as_planned_is_that_of_the_calculation() throws IOException {
        assertThat(rows(BalancePlan.of(Schedule.of(plan)))).isEqualTo(lines("third-association.csv"));
    }

    @Test
    void every_balance_of_every_month_of_the_forecast_is_that_of_the_calculation() throws IOException {
        assertThat(rows(followUp.forecast())).isEqualTo(lines("third-association.forecast.csv"));
    }

    @Test
    void every_member_pays_what_the_calculation_says_in_every_year() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int year : plan.horizon().eachYear()) {
            plan.contributions()
                    .memberAmounts(year)
                    .forEach(paid -> rows.add(paid.member().id() + "," + year + ","
                            + Money.sum(paid.instalments()).ore()));
        }
        assertThat(rows)
                .filteredOn(row -> !row.endsWith(",0"))
                .containsExactlyInAnyOrderElementsOf(
                        lines("third-association.members.csv").stream().skip(1).toList());
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file));
    }

    private static List<String> rows(BalancePlan balance) {
        List<String> rows = new ArrayList<>();
        rows.add(
                "month,cash,receivables,prepaid cost,VAT,fixed assets,equity,provisions,payables,other short-term,fund,"
                        + "within the month without fund");
        FundBalance fund = balance.funds().head();
        for (int m = 0; m < balance.months(); m++) {
            rows.add(balance.month(m) + "," + row(balance.monthEnd(m)) + ","
                    + fund.at(m).ore() + ","
                    + (balance.beforeReceiptsOre(m) - fund.held(m - 1).ore()));
        }
        return rows;
    }

    private static String row(BalanceSheet sheet) {
        return Vector.of(
                        sheet.cash(),
                        sheet.amount(Account.RECEIVABLES),
                        sheet.prepaidCost(),
                        sheet.vatReceivable(),
                        sheet.fixedAssets(),
                        sheet.equity(),
                        sheet.provisions(),
                        sheet.payables(),
                        sheet.amount(Account.SHORT_TERM_LIABILITIES))
                .map(amount -> Long.toString(amount.ore()))
                .mkString(",");
    }
}
