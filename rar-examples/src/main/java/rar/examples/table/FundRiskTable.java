package rar.examples.table;

import io.vavr.collection.Seq;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.simulation.risk.FundRisk;

/** How probable it is that earmarked funds run out, when, and by how much at worst. */
public final class FundRiskTable {

    private final SimulatedCase one;
    private final Seq<FundRisk> risks;
    private final Amounts amounts;

    /** The funds of a case. */
    public FundRiskTable(SimulatedCase one, Seq<FundRisk> risks, Amounts amounts) {
        this.one = one;
        this.risks = risks;
        this.amounts = amounts;
    }

    /** Prints it; nothing where there are no funds. */
    public void printOn(Page page) {
        if (risks.nonEmpty()) {
            page.table(
                    Message.of(FundPhrase.RISK_TITLE)
                            .with("name", one.name())
                            .with("scenarios", Numbers.scenarios(risks.head().scenarios()))
                            .with("unit", amounts.unit()),
                    new TextTable(
                            List.of(
                                    Column.text(amounts.text(FundPhrase.FUND)),
                                    Column.number(amounts.text(FundPhrase.PROBABILITY)),
                                    Column.text(amounts.text(FundPhrase.FIRST_IN)),
                                    Column.number(amounts.text(FundPhrase.WORST))),
                            risks.map(this::row).asJava(),
                            List.of()));
        }
    }

    private List<String> row(FundRisk risk) {
        return List.of(
                risk.fund().name(),
                amounts.text(Numbers.probability(risk.everOverdrawn())),
                risk.commonestFirstMonth().isEmpty()
                        ? ""
                        : one.month(risk.commonestFirstMonth().getAsInt()).toString(),
                risk.worst().map(worst -> amounts.margin(worst.negated())).getOrElse(""));
    }
}
