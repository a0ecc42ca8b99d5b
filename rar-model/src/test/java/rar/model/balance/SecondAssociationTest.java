package rar.model.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;

/**
 * A made-up association whose lines are spread, paid in advance and in arrears and with VAT, and whose opening balance has items
 * of every kind. The months beside it, in öre, were calculated for themselves, in exact fractions from what the lines say and
 * account by account, with both sides of the balance sheet equal in each.
 */
class SecondAssociationTest {

    private static final Path FOLDER = Path.of("src", "test", "resources");

    @Test
    void every_balance_of_every_month_is_that_of_the_calculation() throws IOException {
        BalancePlan balance = BalancePlan.of(Schedule.of(
                PlanReader.read(FOLDER.resolve("second-association.json")).get()));
        List<String> rows = new ArrayList<>();
        rows.add("month,cash,receivables,prepaid cost,VAT,payables,prepaid income,equity");
        for (int m = 0; m < balance.months(); m++) {
            rows.add(balance.month(m) + "," + row(balance.monthEnd(m)));
        }
        assertThat(rows).isEqualTo(Files.readAllLines(FOLDER.resolve("second-association.csv")));
    }

    private static String row(BalanceSheet sheet) {
        return String.join(
                ",",
                ore(sheet.cash()),
                ore(sheet.amount(Account.RECEIVABLES)),
                ore(sheet.prepaidCost()),
                ore(sheet.vatReceivable()),
                ore(sheet.payables()),
                ore(sheet.prepaidIncome()),
                ore(sheet.equity()));
    }

    private static String ore(Money amount) {
        return Long.toString(amount.ore());
    }
}
