package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.DoubleFunction;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunSettings;
import rar.examples.phrase.SwedishText;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.ShareDifference;

/**
 * Two plans or risk models in the same scenarios.
 *
 * @param first the plan asked about
 * @param second the one beside it
 * @param comparison what their scenarios came to
 * @param inputs the files of both
 * @param settings of the run
 */
public record ComparisonReport(
        Simulation first, Simulation second, Comparison comparison, Inputs inputs, RunSettings settings)
        implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        return new Page()
                .paragraph("First: " + name(first))
                .paragraph("Second: " + name(second))
                .paragraph(answer(amounts))
                .paragraph(swedish())
                .table("Falling below the floor at any month end, " + amounts.unit(), breaches(amounts))
                .table("Second less first, scenario by scenario, " + amounts.unit(), differences(amounts))
                .paragraph("In brackets " + Numbers.percent(settings.confidence())
                        + " intervals. Both meet the same luck in each scenario: what both draw, they draw alike.")
                .end(inputs, settings.line(inputs));
    }

    private String name(Simulation simulation) {
        boolean isRuled = !first.governed().isEmpty() || !second.governed().isEmpty();
        return simulation.projection().plan().name() + "; " + simulation.model().name()
                + (isRuled ? "; rule: " + simulation.rule().description() : "");
    }

    private String answer(Amounts amounts) {
        ShareDifference difference = comparison.breachDifference();
        String both = Numbers.probability(comparison.secondBreach()) + " against "
                + Numbers.probability(comparison.firstBreach());
        String lowest = " Its lowest month end is on average " + higherOrLower(comparison.meanLowest(), amounts)
                + "; it is higher in " + Numbers.count(outcome().lowestMore()) + ", lower in "
                + Numbers.count(outcome().lowestLess()) + " and the same in " + Numbers.count(same()) + " of "
                + Numbers.scenarios(outcome().scenarios()) + ".";
        if (!difference.isDecided()) {
            return "These scenarios do not show which of the two is more probable to fall below the floor: the second "
                    + both + ", a difference of " + Numbers.points(difference) + "." + lowest;
        }
        return "The second is " + (difference.value() < 0 ? "less" : "more") + " probable to fall below the floor: "
                + both + ", a difference of " + Numbers.points(difference) + "." + lowest;
    }

    private static String higherOrLower(MoneyEstimate mean, Amounts amounts) {
        if (!mean.value().isNegative()) {
            return amounts.withInterval(mean) + " " + amounts.unit() + " higher"
                    + (mean.value().equals(Money.ZERO) ? " or lower" : "");
        }
        MoneyEstimate mirrored = new MoneyEstimate(
                mean.value().negated(),
                mean.high().negated(),
                mean.low().negated(),
                mean.confidence(),
                mean.resolution());
        return amounts.withInterval(mirrored) + " " + amounts.unit() + " lower";
    }

    private String swedish() {
        ShareDifference difference = comparison.breachDifference();
        String shares = SwedishText.probability(comparison.secondBreach()) + " mot "
                + SwedishText.probability(comparison.firstBreach()) + " i det första";
        if (!difference.isDecided()) {
            return "Till styrelsen: scenarierna visar inte i vilket av fallen likviditeten oftare understiger golvet: "
                    + shares + ".";
        }
        return "Till styrelsen: i det andra fallet är det " + (difference.value() < 0 ? "mindre" : "mer")
                + " sannolikt att likviditeten understiger golvet: " + shares + ".";
    }

    private TextTable breaches(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(""), Column.number("First"), Column.number("Second"), Column.number("Second less first"));
        List<List<String>> rows = List.of(
                List.of(
                        "Floor",
                        amounts.of(outcome().firstFloor()),
                        amounts.of(outcome().secondFloor()),
                        amounts.of(outcome().secondFloor().minus(outcome().firstFloor()))),
                List.of(
                        "Lowest cash as planned",
                        amounts.lowest(first.projection().balancePlan()),
                        amounts.lowest(second.projection().balancePlan()),
                        ""),
                List.of(
                        "Probability of ever being below",
                        Numbers.probability(comparison.firstBreach()),
                        Numbers.probability(comparison.secondBreach()),
                        Numbers.points(comparison.breachDifference())),
                List.of(
                        "Scenarios below",
                        Numbers.count(outcome().both() + outcome().firstAlone()),
                        Numbers.count(outcome().both() + outcome().secondAlone()),
                        ""),
                List.of(
                        "Scenarios below in this alone",
                        Numbers.count(outcome().firstAlone()),
                        Numbers.count(outcome().secondAlone()),
                        ""));
        return new TextTable(columns, rows, List.of());
    }

    private TextTable differences(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(""),
                Column.number("Lowest month end"),
                Column.number("Cash " + first.projection().plan().horizon().lastMonth()));
        List<List<String>> rows = Vector.of(List.of(
                        "Mean",
                        amounts.withInterval(comparison.meanLowest()),
                        amounts.withInterval(comparison.meanClosing())))
                .appendAll(Comparison.QUANTILES.map(p -> List.of(
                        p == 0.5 ? "Median" : Numbers.percent(p) + " lie lower",
                        quantile(p, comparison.lowest(p), amounts),
                        quantile(p, comparison.closing(p), amounts))))
                .append(scenarios(
                        "Scenarios in which it is higher",
                        outcome().lowestMore(),
                        outcome().closingMore()))
                .append(scenarios(
                        "Scenarios in which it is lower",
                        outcome().lowestLess(),
                        outcome().closingLess()))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private String quantile(double p, MoneyEstimate difference, Amounts amounts) {
        return SimulatedCase.supports(outcome().scenarios(), p) ? amounts.of(difference) : "too few";
    }

    private static List<String> scenarios(String name, long lowest, long closing) {
        return List.of(name, Numbers.count(lowest), Numbers.count(closing));
    }

    private PairedOutcome outcome() {
        return comparison.outcome();
    }

    private long same() {
        return outcome().scenarios() - outcome().lowestMore() - outcome().lowestLess();
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        settings.putInto(document);
        putCase(
                document.putObject("firstCase"),
                first,
                comparison.firstBreach(),
                outcome().firstAlone());
        putCase(
                document.putObject("secondCase"),
                second,
                comparison.secondBreach(),
                outcome().secondAlone());
        ObjectNode breach = document.putObject("breach");
        ShareDifference difference = comparison.breachDifference();
        Json.put(breach, "difference", difference.value());
        Json.put(breach, "low", difference.low());
        Json.put(breach, "high", difference.high());
        breach.put("method", difference.method());
        breach.put("decided", difference.isDecided());
        breach.put("both", outcome().both());
        putDifference(
                document.putObject("lowest"),
                comparison.meanLowest(),
                comparison::lowest,
                outcome().lowestMore(),
                outcome().lowestLess());
        putDifference(
                document.putObject("closing"),
                comparison.meanClosing(),
                comparison::closing,
                outcome().closingMore(),
                outcome().closingLess());
        return document;
    }

    private static void putCase(ObjectNode object, Simulation one, Estimate breach, long alone) {
        Json.putPlan(object, one.projection().plan());
        Json.putModel(object, one.model());
        object.put("rule", one.rule().description());
        Json.put(object, "floor", one.projection().floor());
        Json.putInto(object, breach);
        object.put("method", breach.method());
        object.put("alone", alone);
    }

    private void putDifference(
            ObjectNode object, MoneyEstimate mean, DoubleFunction<MoneyEstimate> quantiles, long more, long less) {
        Json.putInto(object.putObject("mean"), mean);
        ArrayNode list = object.putArray("quantiles");
        Comparison.QUANTILES.forEach(p -> {
            ObjectNode quantile = list.addObject();
            Json.put(quantile, "probability", p.doubleValue());
            Json.putInto(quantile, quantiles.apply(p));
        });
        object.put("more", more);
        object.put("less", less);
        object.put("same", outcome().scenarios() - more - less);
    }
}
