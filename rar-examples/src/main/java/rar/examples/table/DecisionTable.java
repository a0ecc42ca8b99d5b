package rar.examples.table;

import java.util.ArrayList;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.simulation.outcome.ApplicationDecisions;
import rar.simulation.outcome.DecisionCounts;
import rar.simulation.outcome.GrantDecisions;

/** The decisions of a rule on planned grants, and on applications beyond them. */
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
        boolean areForeseen = !decisions.grants().isEmpty();
        if (areForeseen) {
            page.table(title(DecisionPhrase.PLANNED), planned());
        }
        if (!decisions.applications().isEmpty()) {
            page.table(
                    title(areForeseen ? DecisionPhrase.APPLICATIONS_TOO : DecisionPhrase.APPLICATIONS), applications());
            page.paragraph(Message.of(DecisionPhrase.NOTE));
        }
    }

    private Message title(DecisionPhrase phrase) {
        return Message.of(phrase)
                .with("name", one.name())
                .with("unit", amounts.unit())
                .with("rule", one.simulation().rule().description());
    }

    private Column number(DecisionPhrase heading) {
        return Column.number(amounts.text(heading));
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
                        Column.text(amounts.text(DecisionPhrase.GRANT)),
                        number(DecisionPhrase.AMOUNT_PLANNED),
                        number(DecisionPhrase.MEAN_GRANTED),
                        number(DecisionPhrase.IN_FULL),
                        number(DecisionPhrase.NOT_AT_ALL),
                        number(DecisionPhrase.PUT_OFF)),
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
                        Column.text(amounts.text(DecisionPhrase.FACTOR)),
                        number(DecisionPhrase.NUMBER),
                        number(DecisionPhrase.ASKED),
                        number(DecisionPhrase.GRANTED),
                        number(DecisionPhrase.ALL_IN_FULL),
                        number(DecisionPhrase.NONE_GRANTED),
                        number(DecisionPhrase.MONTHS_PUT_OFF)),
                rows,
                List.of());
    }

    private String mean(long ore) {
        return amounts.of(one.mean(ore));
    }

    private String share(long scenarios, DecisionCounts of) {
        return of.scenarios() == 0
                ? "-"
                : amounts.text(Numbers.probability(one.risk().shareOf(scenarios, of.scenarios())));
    }

    private static String waited(DecisionCounts counts) {
        return counts.number() == 0 ? "-" : Numbers.tenths((double) counts.monthsWaited() / (double) counts.number());
    }
}
