package rar.examples.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.phrase.ComparisonAnswer;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.ShareDifference;

/**
 * Variants side by side in the same luck.
 *
 * @param variants of the same months
 * @param runs of their scenarios
 * @param scenarios how many
 * @param amounts as texts have them
 */
record ComparedDocument(Vector<Variant> variants, LiveRuns runs, long scenarios, Amounts amounts) {

    private static final double MEDIAN = 0.5;

    void putInto(ObjectNode document) {
        Vector<SimulatedCase> cases =
                variants.map(variant -> runs.of(variant, scenarios).simulated());
        requireSameMonths(cases);
        ArrayNode rows = document.putArray("rows");
        variants.zip(cases).forEach(each -> putRow(rows.addObject(), each._1.name(), each._2));
        ArrayNode pairs = document.putArray("pairs");
        for (int a = 0; a < variants.size(); a++) {
            for (int b = a + 1; b < variants.size(); b++) {
                ObjectNode pair = pairs.addObject().put("a", a).put("b", b);
                putPair(pair, variants.get(a), variants.get(b));
            }
        }
    }

    private static void requireSameMonths(Vector<SimulatedCase> cases) {
        Horizon first = cases.head().plan().horizon();
        cases.map(one -> one.plan().horizon())
                .find(other -> !other.equals(first))
                .forEach(other -> {
                    throw new RefusedException(LiveMistake.OTHER_MONTHS
                            .with("first", first.firstMonth())
                            .with("last", first.lastMonth())
                            .with("otherFirst", other.firstMonth())
                            .with("otherLast", other.lastMonth()));
                });
    }

    private void putRow(ObjectNode row, String name, SimulatedCase one) {
        Estimate ever = one.risk().everUnderFloor();
        row.put("name", name);
        Json.putInto(row, ever);
        row.put("shown", amounts.text(Numbers.probability(ever)));
        ObjectNode lowest = row.putObject("lowest");
        int month = one.balance().lowestMonth();
        Json.put(lowest, "month", one.month(month));
        put(lowest, "planned", one.balance().monthEnd(month).cash());
        put(lowest, "median", one.risk().lowest().at(MEDIAN).value());
        put(row, "closing", one.balance().monthEnd(one.balance().months() - 1).cash());
    }

    private void put(ObjectNode object, String name, Money amount) {
        Json.put(object, name, amount);
        object.put(name + "Shown", amounts.withUnit(amount));
    }

    /** The second against the first: better where its least month end has more cash. */
    private void putPair(ObjectNode pair, Variant first, Variant second) {
        Comparison comparison = runs.compared(first, second, scenarios);
        PairedOutcome outcome = comparison.outcome();
        long same = outcome.scenarios() - outcome.lowestMore() - outcome.lowestLess();
        pair.put("better", outcome.lowestMore())
                .put("worse", outcome.lowestLess())
                .put("same", same)
                .put("of", outcome.scenarios());
        ShareDifference difference = comparison.breachDifference();
        ObjectNode breach = pair.putObject("difference");
        Json.put(breach, "value", difference.value());
        Json.put(breach, "low", difference.low());
        Json.put(breach, "high", difference.high());
        breach.put("decided", difference.isDecided()).put("shown", amounts.text(Numbers.points(difference)));
        ArrayNode sentences = pair.putArray("sentences");
        new ComparisonAnswer(comparison, amounts)
                .called(first.name(), second.name())
                .sentences()
                .map(amounts::text)
                .forEach(sentences::add);
    }
}
