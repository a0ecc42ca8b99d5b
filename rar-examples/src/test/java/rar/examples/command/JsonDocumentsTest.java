package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.examples.input.Version;

/** The JSON documents: the keys that others rely on, whole öre, and what must agree between and inside them. */
final class JsonDocumentsTest {

    private static final List<String> YEAR_KEYS = List.of(
            "year",
            "fixedAssets",
            "receivables",
            "cash",
            "equity",
            "provisions",
            "longTermLiabilities",
            "shortTermLiabilities",
            "result",
            "contributions",
            "grantsDecided",
            "payouts");

    @Test
    void the_balance_plan_of_2009_is_that_of_its_document() {
        JsonNode years = CommandRun.of("balance", "--json").json().get("years");

        assertThat(names(years.get(0))).containsExactlyElementsOf(YEAR_KEYS);
        assertThat(tkr(years, "year", 1)).containsExactly(2009L, 2010L, 2011L);
        // Verksamhetsplan RAR 2009, ch. 9, budget and balance plan
        assertThat(tkr(years, "grantsDecided")).containsExactly(6_665L, 6_440L, 6_314L);
        assertThat(tkr(years, "cash")).containsExactly(12_626L, 13_008L, 7_610L);
        assertThat(tkr(years, "equity")).containsExactly(-8_686L, -4_343L, 0L);
        assertThat(tkr(years, "result")).containsExactly(4_344L, 4_343L, 4_343L);
        assertThat(tkr(years, "provisions")).containsExactly(14_174L, 9_979L, 0L);
        assertThat(tkr(years, "fixedAssets")).containsExactly(60L, 41L, 26L);
        assertThat(tkr(years, "receivables")).containsExactly(2_774L, 2_857L, 2_943L);
        assertThat(tkr(years, "shortTermLiabilities")).containsExactly(9_971L, 10_271L, 10_579L);
    }

    @Test
    void the_repair_of_2012_is_two_hundred_and_sixty_nine_thousand_kronor() {
        JsonNode document = CommandRun.of("repair", "rar-2012", "--json").json();

        // Verksamhetsplan RAR 2012, ch. 6: 231 tkr at the end of 2012; Verksamhetsplan RAR 2009, ch. 2: 500 tkr
        assertThat(document.get("total").longValue()).isEqualTo(26_900_000);
        assertThat(document.get("lowerBound").longValue()).isEqualTo(26_900_000);
        for (JsonNode move : document.get("moves")) {
            assertThat(names(move)).containsExactly("what", "name", "from", "to", "amount");
            assertThat(move.get("from").intValue()).isEqualTo(2012);
            assertThat(move.get("to").intValue()).isEqualTo(2013);
        }
        assertThat(sum(document.get("moves").get(0), "amount")
                        + sum(document.get("moves").get(1), "amount"))
                .isEqualTo(26_900_000);
        for (JsonNode month : document.get("months")) {
            assertThat(month.get("repaired").longValue()).isGreaterThanOrEqualTo(50_000_000);
        }
    }

    @Test
    void assets_equal_equity_provisions_and_liabilities_in_every_year() {
        for (String plan : List.of("rar-2009", "rar-2012")) {
            for (JsonNode year : CommandRun.of("balance", plan, "--json").json().get("years")) {
                assertThat(sum(year, "fixedAssets", "receivables", "cash"))
                        .isEqualTo(sum(year, "equity", "provisions", "longTermLiabilities", "shortTermLiabilities"));
            }
        }
    }

    @Test
    void the_last_month_of_each_year_has_the_cash_of_its_balance_plan() {
        for (String plan : List.of("rar-2009", "rar-2012")) {
            JsonNode months = CommandRun.of("liquidity", plan, "--json").json().get("months");
            JsonNode years = CommandRun.of("balance", plan, "--json").json().get("years");

            assertThat(months).hasSize(36);
            for (int i = 0; i < 3; i++) {
                JsonNode december = months.get(12 * i + 11);
                assertThat(december.get("month").asText())
                        .isEqualTo(years.get(i).get("year").asInt() + "-12");
                assertThat(december.get("cash")).isEqualTo(years.get(i).get("cash"));
            }
        }
    }

    @Test
    void cash_of_a_month_is_that_of_the_month_before_and_its_flows() {
        JsonNode document = CommandRun.of("liquidity", "--json").json();
        long cash = document.get("openingCash").longValue();

        for (JsonNode month : document.get("months")) {
            cash += sum(month, "contributions", "payouts", "other");
            assertThat(month.get("cash").longValue()).isEqualTo(cash);
            assertThat(sum(month, "floor", "margin")).isEqualTo(cash);
        }
    }

    @Test
    void the_plan_of_2012_is_below_the_floor_in_december_and_in_march_and_june() {
        List<String> below = new ArrayList<>();
        for (JsonNode month :
                CommandRun.of("liquidity", "rar-2012", "--json").json().get("months")) {
            if (month.get("margin").longValue() < 0) {
                below.add(month.get("month").asText());
            }
        }

        assertThat(below).containsExactly("2012-12", "2013-03", "2013-06");
    }

    @Test
    void each_goal_has_a_verdict_a_month_and_a_margin_and_the_law_stands_first() {
        JsonNode goals = CommandRun.of("check", "rar-2012", "--json").json().get("goals");

        assertThat(names(goals.get(0)))
                .containsExactly("goal", "law", "verdict", "month", "margin", "spells", "remark");
        assertThat(goals.get(0).get("law").booleanValue()).isTrue();
        assertThat(goals.get(0).get("verdict").asText()).isEqualTo("holds");
        assertThat(goals.get(1).get("law").booleanValue()).isFalse();
        assertThat(goals.get(1).get("verdict").asText()).isEqualTo("breaks");
        assertThat(goals.get(1).get("month").asText()).isEqualTo("2012-12");
        // 231 tkr at the end of 2012 (Verksamhetsplan RAR 2012, ch. 6) under the floor of 500 tkr
        assertThat(Math.round(goals.get(1).get("margin").longValue() / 100_000.0))
                .isEqualTo(-269);
    }

    @Test
    void a_simulation_tells_breach_lowest_cash_fan_and_what_it_was_computed_from() {
        JsonNode document = CommandRun.of("simulate", "--json", "--scenarios", "400", "--seed", "-3")
                .json();

        assertThat(document.get("scenarios").longValue()).isEqualTo(400);
        assertThat(document.get("seed").longValue()).isEqualTo(-3);
        assertThat(document.get("version").asText()).isEqualTo(Version.current());
        assertThat(names(document.get("inputs"))).containsExactly("plan", "risks");
        assertThat(document.at("/inputs/risks/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(document.at("/lowest/quantiles")).hasSize(7);
        assertThat(names(document.at("/lowest/quantiles/0"))).containsExactly("probability", "value", "low", "high");
        assertThat(document.get("fan")).hasSize(36);
        assertThat(document.at("/fan/0/month").asText()).isEqualTo("2009-01");
        assertThat(document.at("/fan/35/breach").has("probability")).isTrue();
        assertThat(document.at("/secondCase/inputs/plan/name").asText()).isEqualTo("rar-2012");
    }

    @Test
    void what_a_simulation_tells_agrees_with_itself() {
        JsonNode document = CommandRun.of("simulate", "rar-2012", "--json", "--scenarios", "2000")
                .json();
        JsonNode breach = document.get("breach");
        long first = 0;
        for (JsonNode month : document.get("firstBreach")) {
            first += month.get("scenarios").longValue();
        }

        assertThat(first).isEqualTo(breach.get("scenarios").longValue()).isPositive();
        assertThat(breach.get("probability").doubleValue()).isEqualTo(first / 2000.0);
        assertThat(breach.get("low").doubleValue())
                .isLessThan(breach.get("probability").doubleValue());
        assertThat(breach.get("high").doubleValue())
                .isGreaterThan(breach.get("probability").doubleValue());
        for (JsonNode month : document.get("fan")) {
            assertThat(month.at("/breach/probability").doubleValue())
                    .isLessThanOrEqualTo(breach.get("probability").doubleValue());
            assertIncreasing(month.get("quantiles"));
        }
        assertIncreasing(document.at("/lowest/quantiles"));
        assertThat(document.at("/lowest/worst/cash").longValue())
                .isLessThanOrEqualTo(document.at("/expectedShortfall/value").longValue());
    }

    @Test
    void fewer_scenarios_are_the_first_of_more() {
        JsonNode one = CommandRun.of("simulate", "rar-2012", "--json", "--scenarios", "1")
                .json();
        JsonNode worst = CommandRun.of("simulate", "rar-2012", "--json", "--scenarios", "50")
                .json()
                .at("/lowest/worst");

        assertThat(one.at("/lowest/worst/scenario").longValue()).isZero();
        assertThat(worst.get("cash").longValue())
                .isLessThanOrEqualTo(one.at("/lowest/worst/cash").longValue());
    }

    @Test
    void parts_and_gap_sum_to_the_total() {
        for (String method : List.of("largest-remainder", "half-up", "jefferson")) {
            JsonNode document = CommandRun.of(
                            "allocate",
                            "--json",
                            "--total=3 750 tkr",
                            "--unit=tkr",
                            "--method=" + method,
                            "src/test/resources/cli/files/municipalities-2010.csv")
                    .json();
            long sum = document.get("gap").longValue();
            for (JsonNode part : document.get("parts")) {
                sum += part.get("amount").longValue();
                assertThat(names(part)).contains("name", "quota", "amount");
            }
            assertThat(sum).isEqualTo(document.get("total").longValue()).isEqualTo(375_000_000);
        }
    }

    @Test
    void the_plan_of_2012_falls_below_the_floor_three_times() {
        JsonNode spells = CommandRun.of("check", "rar-2012", "--json").json().at("/goals/1/spells");
        List<String> told = new ArrayList<>();
        spells.forEach(spell -> told.add(spell.get("first").asText() + " "
                + Math.round(spell.get("level").longValue() / 100_000.0)));

        assertThat(told).containsExactly("2012-12 231", "2013-03 337", "2013-06 443");
    }

    @Test
    void instalments_sum_to_members_and_to_the_year_and_years_to_the_whole() {
        JsonNode document = CommandRun.of(
                        "allocate",
                        "--json",
                        "--total=3 750 tkr",
                        "--total=3 601 tkr",
                        "--unit=tkr",
                        "--instalments=quarterly",
                        "src/test/resources/cli/files/municipalities-2010.csv")
                .json();
        long[] members = new long[9];
        for (JsonNode year : document.get("years")) {
            long[] columns = new long[4];
            for (int i = 0; i < 9; i++) {
                JsonNode part = year.get("parts").get(i);
                long sum = 0;
                for (int j = 0; j < 4; j++) {
                    long amount = part.get("instalments").get(j).longValue();
                    sum += amount;
                    columns[j] += amount;
                }
                assertThat(sum).isEqualTo(part.get("amount").longValue());
                members[i] += sum;
            }
            long total = 0;
            for (int j = 0; j < 4; j++) {
                assertThat(columns[j]).isEqualTo(year.get("instalments").get(j).longValue());
                total += columns[j];
            }
            assertThat(total).isEqualTo(year.get("total").longValue());
        }
        for (int i = 0; i < 9; i++) {
            assertThat(members[i])
                    .isEqualTo(document.get("parts").get(i).get("amount").longValue());
        }
    }

    @Test
    void with_a_mistake_nothing_is_written_to_standard_output() {
        CommandRun run = CommandRun.of("balance", "src/test/resources/cli/files/faulty.json", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSizeGreaterThan(4).allMatch(line -> line.contains("faulty.json:"));
    }

    private static void assertIncreasing(JsonNode quantiles) {
        for (int i = 1; i < quantiles.size(); i++) {
            assertThat(quantiles.get(i).get("probability").doubleValue())
                    .isGreaterThan(quantiles.get(i - 1).get("probability").doubleValue());
            assertThat(quantiles.get(i).get("value").longValue())
                    .isGreaterThanOrEqualTo(quantiles.get(i - 1).get("value").longValue());
        }
    }

    private static long sum(JsonNode object, String... names) {
        long sum = 0;
        for (String name : names) {
            assertThat(object.get(name).isIntegralNumber())
                    .as(name + " is whole öre")
                    .isTrue();
            sum += object.get(name).longValue();
        }
        return sum;
    }

    private static List<Long> tkr(JsonNode years, String name) {
        return tkr(years, name, 100_000);
    }

    private static List<Long> tkr(JsonNode years, String name, long unit) {
        List<Long> amounts = new ArrayList<>();
        years.forEach(year -> amounts.add(Math.round((double) year.get(name).longValue() / (double) unit)));
        return amounts;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
