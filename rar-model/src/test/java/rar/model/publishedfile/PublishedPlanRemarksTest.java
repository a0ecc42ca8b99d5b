package rar.model.publishedfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.plan.Remark;

/** What is asked about in a published plan, each beside a plan that differs in one thing and gets no remark. */
class PublishedPlanRemarksTest {

    @Test
    void a_plain_sum_that_leaves_out_a_row_is_told_and_one_that_says_what_it_sums_is_not() {
        String rows =
                "\"Styrelse\": [\"4\", \"5\"], \"Lokaler\": [\"10\", \"11\"], \"Personal\": [\"20\", \"22\"], \"%s\": [%s]";
        assertThat(remarks(rows.formatted("Summa", "\"30\", \"33\"")).map(Remark::pointer))
                .containsExactly("/tables/0/rows/Summa");
        assertThat(remarks(rows.formatted("S:a", "\"30\", \"33\"")).map(Remark::message))
                .allMatch(message -> message.contains("leaves out \"Styrelse\""));
        assertThat(remarks(rows.formatted("Summa", "\"34\", \"38\""))).isEmpty();
        assertThat(remarks(rows.formatted("Summa kansli", "\"30\", \"33\""))).isEmpty();
        assertThat(remarks(rows.formatted("Summa", "\"30\", \"38\""))).isEmpty();
        assertThat(remarks(rows.replace("Styrelse", "- därav projekt").formatted("Summa", "\"30\", \"33\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9 Alfa, 9 Beta, 1", "9 Alfa, 10 Beta, 0", "2009 Alfa, 2009 Beta, 0", "9. Alfa, 9. Beta, 1"})
    void a_number_that_two_rows_bear_is_told(String one, String other, int remarks) {
        String rows = "\"%s\": [\"1\", \"2\"], \"7 Gamma\": [\"3\", \"4\"], \"%s\": [\"5\", \"6\"]";
        assertThat(remarks(rows.formatted(one, other))).hasSize(remarks);
    }

    @Test
    void a_few_decimals_among_whole_numbers_are_told_and_many_are_not() {
        String rows = "\"a\": [\"1\", \"%s\"], \"b\": [\"3\", \"%s\"], \"c\": [\"5\", \"%s\"], \"d\": [\"5\", \"6\"]";
        assertThat(remarks(rows.formatted("17177,4", "2", "6")).map(Remark::pointer))
                .containsExactly("/tables/0/rows/a");
        assertThat(remarks(rows.formatted("1,4", "2,2", "6,1"))).isEmpty();
        assertThat(remarks(rows.formatted("1", "2", "6"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tkr/år, kr, 1",
        "Kr/år, tkr, 1",
        "Mnkr, mkr, 0",
        "kkr, tkr, 0",
        "TKR, tkr, 0",
        "Krav, tkr, 0",
        "SEK, tkr, 1"
    })
    void a_heading_of_another_unit_is_told(String heading, String unit, int remarks) {
        String plan = plan("\"a\": [\"1\", \"2\"]")
                .replace("\"x\"", "\"" + heading + "\"")
                .replace("\"tkr\"", "\"" + unit + "\"");
        assertThat(told(plan)).hasSize(remarks);
    }

    @Test
    void a_close_that_a_balance_carried_over_makes_nought_is_told() {
        String rows = "\"Intäkter\": [\"100\", \"%s\", \"115\"], \"Kostnader\": [\"-74\", \"-141\", \"-115\"],"
                + " \"Utgående balans\": [\"26\", \"%s\", \"1\"]";
        assertThat(remarks(rows.formatted("141", "0")).map(Remark::message))
                .hasSize(1)
                .allMatch(message -> message.contains("\"Intäkter\" of that year includes the 26"));
        assertThat(remarks(rows.formatted("143", "2"))).isEmpty();
        assertThat(remarks(rows.formatted("142", "0"))).isEmpty();
    }

    @Test
    void rows_of_two_tables_that_are_each_others_negatives_are_two_sign_conventions() {
        String table =
                "{\"name\": \"%s\", \"source\": \"s\", \"unit\": \"tkr\", \"columns\": [\"x\", \"y\"], \"rows\": {\"Resultat\": [%s]}}";
        String plan = "{\"document\": \"d\", \"title\": \"t\", \"identities\": [], \"tables\": [%s, %s]}";
        String budget = table.formatted("Budget", "\"-4\", \"5\"");
        assertThat(told(plan.formatted(budget, table.formatted("Balans", "\"4\", \"-5\""))))
                .hasSize(1);
        assertThat(told(plan.formatted(budget, table.formatted("Balans", "\"-4\", \"5\""))))
                .isEmpty();
        assertThat(told(plan.formatted(budget, table.formatted("Balans", "\"4\", \"5\""))))
                .isEmpty();
    }

    private static Seq<Remark> remarks(String rows) {
        return told(plan(rows));
    }

    private static String plan(String rows) {
        return """
                {"document": "d", "title": "t", "tables": [{"name": "T", "source": "s", "unit": "tkr",
                  "columns": [%s], "rows": {%s}}], "identities": []}""".formatted(rows.contains("Intäkter") ? "\"x\", \"y\", \"z\"" : "\"x\", \"y\"", rows);
    }

    private static Seq<Remark> told(String plan) {
        return PublishedPlanReader.remarked(plan.getBytes(StandardCharsets.UTF_8))
                .get()
                .remarks();
    }
}
