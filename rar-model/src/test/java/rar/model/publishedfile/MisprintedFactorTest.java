package rar.model.publishedfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.reconciliation.CellChange;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.Reconciliation;

/**
 * Misprints of exact numbers by which amounts are multiplied or divided, in a table of inhabitants and contributions: the
 * one number is found, whatever it multiplies.
 */
final class MisprintedFactorTest {

    private static final String PLAN = """
            {
              "document": "D", "title": "Contributions",
              "tables": [{
                "name": "T", "source": "p. 1", "unit": "kr", "units": {"People": "number", "Share": "%%"},
                "exact": ["People"], "columns": ["People", "Share", "Year"],
                "rows": {
                  "North": ["%s", "53,30%%", "533 001"],
                  "South": ["16 047", "16,59%%", "165 879"],
                  "West": ["29 130", "30,11%%", "301 120"],
                  "All": ["%s", "100%%", "1 000 000"]
                }
              }],
              "identities": [
                {"name": "sum", "table": "T", "sum": [{"from": "North", "to": "West"}], "equals": "All"},
                {"name": "share", "table": "T", "rows": ["North", "South", "West"],
                 "sum": [{"cell": "Share", "times": {"cell": "All/People"}}], "equals": "People"},
                {"name": "amount", "table": "T", "rows": ["North", "South", "West"],
                 "sum": [{"cell": "All/Year", "times": {"part": "People", "whole": "All/People"}}], "equals": "Year"}
              ]
            }
            """;

    @Test
    void the_table_holds_as_it_is() {
        assertThat(reconciled("51 562", "96 739").contradictions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "51 652; 96 739; D/T/North/People: printed 51 652, would have to be exactly 51\u00a0562",
                "51 562; 97 639; D/T/All/People: printed 97 639, would have to be exactly 96\u00a0739"
            })
    void one_misprinted_number_is_the_one_cause_of_all_that_it_multiplies(String north, String all, String told) {
        Reconciliation reconciled = reconciled(north, all);
        assertThat(reconciled.contradictions().size()).isGreaterThan(2);
        assertThat(reconciled.causes().size()).isEqualTo(1);
        assertThat(texts(reconciled.causes().head().repair().changes())).containsExactly(told);
        assertThat(texts(reconciled.repair().changes())).containsExactly(told);
        assertThat(reconciled.repair().isSmallest()).isTrue();
    }

    @Test
    void a_misprinted_amount_is_still_the_amount() {
        Reconciliation reconciled = Reconciliation.of(
                PublishedPlanReader.read(PLAN.formatted("51 562", "96 739").replace("165 879", "165 897"))
                        .get());
        assertThat(reconciled.contradictions().map(Finding::identity).map(identity -> identity.label()))
                .containsExactly("sum, Year", "amount, South");
        assertThat(texts(reconciled.repair().changes()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("D/T/South/Year");
    }

    private static Reconciliation reconciled(String north, String all) {
        return Reconciliation.of(
                PublishedPlanReader.read(PLAN.formatted(north, all)).get());
    }

    private static Seq<String> texts(Seq<CellChange> changes) {
        return Vector.ofAll(changes.map(CellChange::described).map(PhraseBook.of(Language.ENGLISH)::text));
    }
}
