package rar.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;

/**
 * The bundled plan of Mälarbågen, an invented association whose months matter, against month ends that were computed apart
 * from it: in exact fractions, from what its economist knows in sentences. Öre that remain in a division may fall in
 * other months, so all agree to the krona.
 */
final class MalarbagenTest {

    private static final Path MONTH_ENDS = Path.of("src", "test", "resources", "malarbagen", "month-ends.csv");
    private static final Money KRONA = Money.ofKronor(1);

    /**
     * A month end.
     *
     * @param cash the closing cash
     * @param claims receivables but for prepaid cost: claims on external funding, and 245 tkr that stay
     * @param prepaid prepaid rent
     * @param equity the closing equity
     */
    record MonthEnd(YearMonth month, Money cash, Money claims, Money prepaid, Money equity) {

        private static MonthEnd of(String line) {
            String[] fields = line.split(",", -1);
            return new MonthEnd(
                    YearMonth.parse(fields[0]), tkr(fields[1]), tkr(fields[2]), tkr(fields[3]), tkr(fields[4]));
        }

        private static Money tkr(String number) {
            return Money.parse(number.replace('.', ','), MoneyUnit.TKR);
        }
    }

    static List<MonthEnd> monthEnds() throws IOException {
        return Files.readAllLines(MONTH_ENDS, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(MonthEnd::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("monthEnds")
    void every_month_end_is_the_economists(MonthEnd expected) {
        BalancePlan balance = balance();
        BalanceSheet sheet = balance.monthEnd(balance.plan().horizon().indexOf(expected.month()));
        assertToTheKrona(sheet.cash(), expected.cash());
        assertToTheKrona(sheet.receivables().minus(sheet.prepaidCost()), expected.claims());
        assertToTheKrona(sheet.prepaidCost(), expected.prepaid());
        assertToTheKrona(sheet.equity(), expected.equity());
    }

    @Test
    void the_lowest_cash_is_in_september_2028() throws IOException {
        BalancePlan balance = balance();
        assertThat(monthEnds()).hasSize(balance.months());
        int lowest = 0;
        for (int m = 1; m < balance.months(); m++) {
            lowest = balance.cashOre(m) < balance.cashOre(lowest) ? m : lowest;
        }
        assertThat(balance.month(lowest)).isEqualTo(YearMonth.of(2028, 9));
        assertThat(balance.monthEnd(lowest).cash().formatRounded(MoneyUnit.TKR)).isEqualTo("1\u00a0218");
    }

    private static BalancePlan balance() {
        FinancialPlan plan = PlanReader.read(bundled()).get();
        return BalancePlan.of(Schedule.of(plan));
    }

    private static byte[] bundled() {
        try (var file = MalarbagenTest.class.getResourceAsStream("/plans/malarbagen.json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertToTheKrona(Money actual, Money expected) {
        Money difference = actual.minus(expected);
        assertThat(difference.isNegative() ? difference.negated() : difference)
                .as("%s beside %s", actual, expected)
                .isLessThanOrEqualTo(KRONA);
    }
}
