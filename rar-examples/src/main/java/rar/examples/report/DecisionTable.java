package rar.examples.report;

import java.util.ArrayList;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.money.Money;
import rar.simulation.engine.GrantDecisions;

/** What a rule makes of the grants that the plan foresees, a row for each. */
final class DecisionTable {

    private final SimulatedCase one;
    private final Amounts amounts;

    DecisionTable(SimulatedCase one, Amounts amounts) {
        this.one = one;
        this.amounts = amounts;
    }

    void printOn(Page page) {
        GrantDecisions decisions = one.decisions();
        double scenarios = (double) decisions.scenarios();
        List<List<String>> rows = new ArrayList<>();
        for (int g = 0; g < decisions.grants().size(); g++) {
            rows.add(List.of(
                    decisions.grants().get(g),
                    amounts.of(new Money(decisions.askedOre(g))),
                    amounts.of(new Money(Math.round((double) decisions.grantedOre(g) / scenarios))),
                    share(decisions.inFull(g)),
                    share(decisions.refused(g)),
                    Numbers.tenths((double) decisions.monthsWaited(g) / scenarios)));
        }
        page.table(
                "Decisions on planned grants in " + one.name() + ", " + amounts.unit() + "; the rule: "
                        + one.simulation().rule().description(),
                new TextTable(
                        List.of(
                                Column.text("Grant"),
                                Column.number("Planned"),
                                Column.number("Granted, mean"),
                                Column.number("In full"),
                                Column.number("Not at all"),
                                Column.number("Put off, months")),
                        rows,
                        List.of()));
    }

    private String share(long scenarios) {
        return Numbers.probability(one.risk().shareOf(scenarios));
    }
}
