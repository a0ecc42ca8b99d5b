package rar.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.reconciliation.PublishedPlan;
import rar.model.reconciliation.Reconciliation;
import rar.model.reconciliation.Verdict;

/** A dash in a published table says that there is nothing, as an empty cell does. */
class PublishedDashTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "—", "−", " – ", "--"})
    void a_dash_is_a_cell_with_nothing_in_it(String dash) {
        PublishedPlan plan = PublishedPlanReader.read("""
                {"document": "d", "title": "t", "tables": [{"name": "T", "source": "s", "unit": "Tkr", "columns": ["a"],
                "rows": {"A": ["%s"], "B": ["1"], "S": ["1"]}}],
                "identities": [{"name": "i", "table": "T", "sum": ["A", "B"], "equals": "S"}]}""".formatted(dash)).get();

        assertThat(plan.tables().head().rows().head().cells().head()).isEqualTo(Option.none());
        assertThat(Reconciliation.of(plan).findings(Verdict.EXACT)).hasSize(1);
    }
}
