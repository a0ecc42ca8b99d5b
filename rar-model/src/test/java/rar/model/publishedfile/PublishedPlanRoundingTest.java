package rar.model.publishedfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.plan.Violation;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;
import rar.model.published.RoundingStatement;
import rar.model.reconciliation.Consistency;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.Reconciliation;
import rar.model.reconciliation.RoundingExplanation;

/** What a table can say of how it was rounded, what its numbers then stand for, and what follows for the identities. */
class PublishedPlanRoundingTest {

    private static final String MEMBERS = """
            "Vingåker": ["8912", "124"], "Gnesta": ["10350", "144"], "Nyköping": ["51562", "715"],
            "Oxelösund": ["11169", "155"], "Flen": ["16047", "%s"], "Katrineholm": ["32410", "449"],
            "Eskilstuna": ["96122", "%s"], "Strängnäs": ["32414", "449"], "Trosa": ["11469", "159"],
            "Summa": ["270455", "3 750"]""";

    private static final String ALLOCATED =
            "\"rounding\": {\"År\": {\"allocated\": \"%s\", \"total\": \"Summa\", \"weights\": \"Antal\"}},";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "half-up;    12;  at least 11,5 tkr and less than 12,5 tkr",
                "half-even;  12;  at least 11,5 tkr and at most 12,5 tkr",
                "half-even;  13;  more than 12,5 tkr and less than 13,5 tkr",
                "half-even;  -12; at least −12,5 tkr and at most −11,5 tkr",
                "half-even;  0;   at least −0,5 tkr and at most 0,5 tkr",
                "truncated;  12;  at least 12 tkr and less than 13 tkr",
                "truncated;  -12; more than −13 tkr and at most −12 tkr",
                "truncated;  0;   more than −1 tkr and less than 1 tkr"
            })
    void a_number_stands_for_what_its_rule_prints_so(String rule, String printed, String stands) {
        assertThat(stands("\"rounding\": \"" + rule + "\",", printed)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "?;        any",
                "<5;       at least 0 tkr and less than 5 tkr",
                "≤ 5;      at least 0 tkr and at most 5 tkr",
                ">95;      more than 95 tkr",
                "≥95 kr;   at least 95 kr",
                "38–54;    at least 38 tkr and at most 54 tkr",
                "-5 – -3;  at least −5 tkr and at most −3 tkr",
                "1-4 kr;   at least 1 kr and at most 4 kr"
            })
    void an_interval_stands_for_itself_unrounded(String printed, String stands) {
        assertThat(stands("\"rounding\": \"truncated\",", printed)).isEqualTo(stands);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5–3", "<0", "<-2", "1–", "<", "a–b", "??"})
    void what_is_no_interval_is_a_mistake(String printed) {
        assertThat(PublishedPlanReader.read(cell("", printed)).isInvalid()).isTrue();
    }

    @Test
    void a_small_count_that_is_withheld_is_whole() {
        String plan = cell("\"exact\": true,", "<5").replace("tkr", "number");
        assertThat(only(PublishedPlanReader.read(plan).get())).isEqualTo("at least 0 and at most 4");
    }

    @Test
    void steps_and_tolerances_are_told_for_the_table_or_by_row_and_column() {
        assertThat(stands("\"roundedTo\": {\"x\": \"100 tkr\"}, \"tolerance\": {\"r\": \"2 tkr\"},", "1 200"))
                .isEqualTo("at least 1 148 tkr and less than 1 252 tkr");
        assertThat(stands("\"roundedTo\": {\"r\": \"10 tkr\", \"x\": \"100 tkr\"},", "1 200"))
                .isEqualTo("at least 1 195 tkr and less than 1 205 tkr");
        assertThat(stands("\"tolerance\": \"500 kr\",", "12")).isEqualTo("at least 11 tkr and less than 13 tkr");
    }

    @Test
    void a_line_that_was_allocated_as_it_says_is_no_contradiction() {
        PublishedPlan plan = members("222", "1 333", ALLOCATED.formatted("largest-remainder"));
        assertThat(Reconciliation.of(plan).findings(Consistency.CONTRADICTION)).isEmpty();
        assertThat(statements(plan).map(RoundingStatement::fault)).containsExactly(Option.none());
    }

    @Test
    void a_line_that_was_not_allocated_as_it_says_is_told_part_by_part_and_stands_as_if_nothing_were_said() {
        PublishedPlan plan = members("223", "1 332", ALLOCATED.formatted("largest-remainder"));
        assertThat(statements(plan)
                        .map(statement -> plain(PhraseBook.of(Language.ENGLISH)
                                .text(statement.fault().get()))))
                .containsExactly(
                        "Flen is printed 223, would be 222 tkr; Eskilstuna is printed 1 332, would be 1 333 tkr");
        assertThat(labels(plan)).isEqualTo(labels(members("223", "1 332", "")));
    }

    @Test
    void a_contradiction_says_which_allocation_explains_it_where_nothing_is_said() {
        PublishedPlan plan = members("222", "1 333", "");
        Reconciliation reconciliation = Reconciliation.of(plan);
        Seq<RoundingExplanation> explanations = RoundingExplanation.of(Vector.of(plan), reconciliation);
        assertThat(explanations.map(RoundingExplanation::reading).map(PhraseBook.of(Language.ENGLISH)::text))
                .containsExactly(
                        "allocated to own/Insats/Summa/År by largest-remainder, guaranteed-minima, webster or huntington-hill");
        assertThat(explanations.head().explained().map(Identity::label).mkString("; "))
                .isEqualTo("Insats, Gnesta; Insats, Flen");
    }

    @Test
    void a_tie_may_have_been_broken_either_way() {
        String rounding = ALLOCATED.formatted("largest-remainder");
        String rows = "\"a\": [\"1\", \"%s\"], \"b\": [\"1\", \"%s\"], \"Summa\": [\"2\", \"3\"]";
        assertThat(statements(table(rows.formatted("2", "1"), rounding)).map(RoundingStatement::fault))
                .containsExactly(Option.none());
        assertThat(statements(table(rows.formatted("1", "2"), rounding)).map(RoundingStatement::fault))
                .containsExactly(Option.none());
        assertThat(statements(table(rows.formatted("0", "3"), rounding)).head().fault())
                .isNotEmpty();
    }

    @Test
    void a_total_that_is_summed_from_what_is_printed_may_lie_further_from_the_truth() {
        String rows = "\"a\": [\"\", \"10\"], \"b\": [\"\", \"10\"], \"c\": [\"\", \"10\"], \"Summa\": [\"\", \"%s\"]";
        String summed = "\"rounding\": {\"Summa\": {\"summed\": {\"from\": \"a\", \"to\": \"c\"}}},";
        PublishedPlan plan = table(rows.formatted("30"), summed);
        assertThat(interval(plan.tables().head().cell("Summa", "År").get()))
                .isEqualTo("at least 28,5 tkr and less than 31,5 tkr");
        PublishedPlan wrong = table(rows.formatted("31"), summed);
        assertThat(statements(wrong)
                        .map(statement -> plain(PhraseBook.of(Language.ENGLISH)
                                .text(statement.fault().get()))))
                .containsExactly("its parts sum to 30 tkr as printed");
        assertThat(interval(wrong.tables().head().cell("Summa", "År").get()))
                .isEqualTo("at least 30,5 tkr and less than 31,5 tkr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 2 / 6 lies in 1,5/6,5 to 2,5/5,5: 23,08 % to 45,45 %
                "33 %; 1; 0",
                "45 %; 1; 0",
                "46 %; 1; 1",
                "23 %; 1; 0",
                "22 %; 1; 1",
                "333;  1000; 0",
                "456;  1000; 1"
            })
    void a_ratio_of_two_rounded_numbers_is_judged_by_what_both_may_be(
            String printed, String times, int contradictions) {
        String plan = """
                {"document": "d", "title": "t", "tables": [{"name": "T", "source": "s", "unit": "tkr",
                  "units": {"q": "%s"}, "columns": ["part", "whole", "q"], "rows": {"r": ["2", "6", "%s"]}}],
                 "identities": [{"name": "Ratio", "table": "T", "rows": "all",
                  "sum": [{"part": "part", "whole": "whole", "times": "%s"}], "equals": "q"}]}""".formatted(printed.endsWith("%") ? "%" : "number", printed, times);
        Reconciliation reconciliation =
                Reconciliation.of(PublishedPlanReader.read(plan).get());
        assertThat(reconciliation.findings(Consistency.CONTRADICTION)).hasSize(contradictions);
        assertThat(reconciliation.findings().map(finding -> finding.identity().label()))
                .containsExactly("Ratio, r, lower end", "Ratio, r, upper end");
        assertThat(reconciliation.uncheckedCells()).isEmpty();
    }

    @Test
    void a_constant_times_a_ratio_is_one_factor() {
        String plan = """
                {"document": "d", "title": "t", "tables": [{"name": "T", "source": "s", "unit": "tkr",
                  "units": {"n": "number"}, "exact": ["n"], "columns": ["n", "year", "quarter"],
                  "rows": {"a": ["3", "75", "19"], "all": ["4", "100", "25"]}}],
                 "identities": [{"name": "Quarter", "table": "T", "rows": ["a"], "equals": "quarter",
                  "sum": [{"cell": "all/year", "times": {"part": "n", "whole": "all/n", "times": "1/4"}}]}]}""";
        assertThat(Reconciliation.of(PublishedPlanReader.read(plan).get())
                        .findings()
                        .map(Finding::verdict))
                .containsExactly(Consistency.ROUNDING);
    }

    @Test
    void a_ratio_stands_alone_and_its_divisor_is_above_zero() {
        String plan = """
                {"document": "d", "title": "t", "tables": [{"name": "T", "source": "s", "unit": "tkr",
                  "units": {"q": "%%"}, "columns": ["part", "whole", "q"], "rows": {"r": ["2", "%s", "33"]}}],
                 "identities": [{"name": "Ratio", "table": "T", "rows": "all", "sum": [%s], "equals": "q"}]}""";
        String ratio = "{\"part\": \"part\", \"whole\": \"whole\"}";
        assertThat(messages(plan.formatted("6", ratio + ", \"q\"")))
                .anyMatch(m -> m.startsWith("a ratio of two cells stands alone"));
        assertThat(messages(plan.formatted("0", ratio)))
                .containsExactly("\"T/r/whole\" can be zero or less, and nothing can be divided by it");
    }

    private static Seq<String> messages(String plan) {
        return PublishedPlanReader.read(plan).getError().map(Violation::message);
    }

    private static PublishedPlan members(String flen, String eskilstuna, String rounding) {
        return table(MEMBERS.formatted(flen, eskilstuna), rounding);
    }

    private static PublishedPlan table(String rows, String rounding) {
        String identities = rows.contains("Vingåker") ? """
                {"name": "Summerar", "table": "Insats", "sum": [{"from": "Vingåker", "to": "Trosa"}], "equals": "Summa"},
                {"name": "Insats", "table": "Insats", "rows": ["Vingåker", "Gnesta", "Nyköping", "Oxelösund", "Flen",
                  "Katrineholm", "Eskilstuna", "Strängnäs", "Trosa"], "equals": "År",
                 "sum": [{"cell": "Summa/År", "times": {"part": "Antal", "whole": "Summa/Antal"}}]}""" : "";
        return PublishedPlanReader.read(
                        """
                {"document": "own", "title": "t", "tables": [{"name": "Insats", "source": "s", "unit": "tkr",
                  "units": {"Antal": "number"}, "exact": ["Antal"%s], %s "columns": ["Antal", "År"], "rows": {%s}}],
                 "identities": [%s]}""".formatted(identities.isEmpty() ? "" : ", \"Summa\"", rounding, rows, identities))
                .get();
    }

    private static Seq<RoundingStatement> statements(PublishedPlan plan) {
        return plan.tables().head().statements();
    }

    private static String labels(PublishedPlan plan) {
        return Reconciliation.of(plan)
                .findings(Consistency.CONTRADICTION)
                .map(finding -> finding.identity().label())
                .mkString("; ");
    }

    private static String stands(String said, String printed) {
        return only(PublishedPlanReader.read(cell(said, printed)).get());
    }

    private static String cell(String said, String printed) {
        return """
                {"document": "d", "title": "t", "tables": [{"name": "T", "source": "s", "unit": "tkr", %s
                  "columns": ["x"], "rows": {"r": ["%s"]}}], "identities": []}""".formatted(said, printed);
    }

    private static String only(PublishedPlan plan) {
        return interval(plan.cells().head());
    }

    private static String interval(Cell cell) {
        return plain(PhraseBook.of(Language.ENGLISH)
                .text(cell.number().trueValues().described(cell.number().unit())));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
