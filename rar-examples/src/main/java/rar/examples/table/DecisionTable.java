package rar.examples.table;

import java.util.ArrayList;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.simulation.outcome.ApplicationDecisions;
import rar.simulation.outcome.DecisionCounts;
import rar.simulation.outcome.GrantDecisions;

/** What a rule makes of the grants that the plan foresees, and of applications beyond them. */
public final class DecisionTable {

    private final SimulatedCase one;
    private final Amounts amounts;
    private final GrantDecisions decisions;

    public DecisionTable(SimulatedCase one, Amounts amounts) {
        this.one = one;
        this.amounts = amounts;
        this.decisions = one.decisions();
    }

    public void printOn(Page page) {
        String rule = "; the rule: " + one.simulation().rule().description();
        boolean areForeseen = !decisions.grants().isEmpty();
        if (areForeseen) {
            page.table("Decisions on planned grants in " + one.name() + ", " + amounts.unit() + rule, planned());
        }
        if (!decisions.applications().isEmpty()) {
            page.table(
                    "Decisions on new applications (nya ansökningar) in " + one.name() + ", " + amounts.unit()
                            + (areForeseen ? "; the same rule" : rule),
                    applications());
            page.paragraph(
                    "Number, asked and granted are means over all scenarios. All in full and none granted are shares of"
                            + " the scenarios in which any application comes that year; months put off is a mean of each.");
        }
    }

    private TextTable planned() {
        List<List<String>> rows = new ArrayList<>();
        for (int g = 0; g < decisions.grants().size(); g++) {
            DecisionCounts counts = decisions.of(g);
            rows.add(List.of(
                    decisions.grants().get(g),
                    mean(counts.askedOre()),
                    mean(counts.grantedOre()),
                    share(counts.inFull(), counts),
                    share(counts.refused(), counts),
                    waited(counts)));
        }
        return new TextTable(
                List.of(
                        Column.text("Grant"),
                        Column.number("Planned"),
                        Column.number("Granted, mean"),
                        Column.number("In full"),
                        Column.number("Not at all"),
                        Column.number("Put off, months")),
                rows,
                List.of());
    }

    private TextTable applications() {
        List<List<String>> rows = new ArrayList<>();
        for (ApplicationDecisions each : decisions.applications()) {
            DecisionCounts counts = each.counts();
            rows.add(List.of(
                    each.factor() + " " + each.year(),
                    Numbers.tenths((double) counts.number() / (double) decisions.scenarios()),
                    mean(counts.askedOre()),
                    mean(counts.grantedOre()),
                    share(counts.inFull(), counts),
                    share(counts.refused(), counts),
                    waited(counts)));
        }
        return new TextTable(
                List.of(
                        Column.text("Applications"),
                        Column.number("Number"),
                        Column.number("Asked"),
                        Column.number("Granted"),
                        Column.number("All in full"),
                        Column.number("None granted"),
                        Column.number("Months put off")),
                rows,
                List.of());
    }

    private String mean(long ore) {
        return amounts.of(one.mean(ore));
    }

    private String share(long scenarios, DecisionCounts of) {
        return of.scenarios() == 0 ? "-" : Numbers.probability(one.risk().shareOf(scenarios, of.scenarios()));
    }

    private static String waited(DecisionCounts counts) {
        return counts.number() == 0 ? "-" : Numbers.tenths((double) counts.monthsWaited() / (double) counts.number());
    }
}
