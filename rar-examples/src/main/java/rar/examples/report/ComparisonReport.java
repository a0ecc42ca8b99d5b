package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Inputs;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunLine;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.ComparisonAnswer;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.goal.CashFloor;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.answer.ComparedAnswer;
import rar.simulation.answer.RunSettings;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.MoneyEstimate;

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
        return new Page(amounts.words())
                .paragraph(firstCase())
                .paragraph(secondCase())
                .answer(ActualsAnswer.of(first.projection(), amounts))
                .answer(otherActuals(amounts))
                .answer(new ComparisonAnswer(comparison, amounts).sentences())
                .table(Message.of(ComparisonHeading.BREACHES_TITLE).with("unit", amounts.unit()), breaches(amounts))
                .table(
                        Message.of(ComparisonHeading.DIFFERENCES_TITLE).with("unit", amounts.unit()),
                        differences(amounts))
                .paragraph(
                        Message.of(ComparisonHeading.NOTE).with("confidence", Numbers.percent(settings.confidence())))
                .end(inputs, RunLine.of(settings, inputs));
    }

    /** What is compared: the first. */
    public Message firstCase() {
        return named(first, ComparisonHeading.FIRST_CASE, ComparisonHeading.FIRST_RULED);
    }

    /** What is compared: the second. */
    public Message secondCase() {
        return named(second, ComparisonHeading.SECOND_CASE, ComparisonHeading.SECOND_RULED);
    }

    private Message named(Simulation simulation, ComparisonHeading plain, ComparisonHeading ruled) {
        boolean isRuled = !first.governed().isEmpty() || !second.governed().isEmpty();
        Message named = Message.of(isRuled ? ruled : plain)
                .with("plan", simulation.projection().plan().name())
                .with("risks", simulation.model().name());
        return isRuled ? named.with("rule", simulation.rule().description()) : named;
    }

    private static String floor(Simulation one, Amounts amounts) {
        return amounts.written(
                FloorText.of(one.projection().balancePlan(), amounts).inUnit());
    }

    private static boolean isWithin(Simulation one) {
        return one.projection().floors().floors().floors().exists(CashFloor::withinMonth);
    }

    private static Option<Money> floors(Simulation one) {
        return one.projection().floors().alwaysTheSame();
    }

    private TextTable breaches(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(""),
                number(ComparisonHeading.FIRST, amounts),
                number(ComparisonHeading.SECOND, amounts),
                number(ComparisonHeading.DIFFERENCE, amounts));
        List<List<String>> rows = List.of(
                List.of(
                        amounts.text(ComparisonHeading.FLOOR),
                        floor(first, amounts),
                        floor(second, amounts),
                        floors(second)
                                .flatMap(then -> floors(first).map(now -> amounts.of(then.minus(now))))
                                .getOrElse("")),
                List.of(
                        amounts.text(ComparisonHeading.LOWEST_AS_PLANNED),
                        amounts.text(amounts.lowest(first.projection().balancePlan())),
                        amounts.text(amounts.lowest(second.projection().balancePlan())),
                        ""),
                List.of(
                        amounts.text(
                                isWithin(first) || isWithin(second)
                                        ? ComparisonHeading.BREACH_PROBABILITY_WITHIN
                                        : ComparisonHeading.BREACH_PROBABILITY),
                        amounts.text(Numbers.probability(comparison.firstBreach())),
                        amounts.text(Numbers.probability(comparison.secondBreach())),
                        amounts.text(Numbers.points(comparison.breachDifference()))),
                List.of(
                        amounts.text(ComparisonHeading.BREACHES),
                        Numbers.count(outcome().both() + outcome().firstAlone()),
                        Numbers.count(outcome().both() + outcome().secondAlone()),
                        ""),
                List.of(
                        amounts.text(ComparisonHeading.BREACHES_ALONE),
                        Numbers.count(outcome().firstAlone()),
                        Numbers.count(outcome().secondAlone()),
                        ""));
        return new TextTable(columns, rows, List.of());
    }

    private TextTable differences(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(""),
                number(ComparisonHeading.LOWEST, amounts),
                Column.number(amounts.text(Message.of(ComparisonHeading.CLOSING)
                        .with("month", first.projection().plan().horizon().lastMonth()))));
        List<List<String>> rows = Vector.of(List.of(
                        amounts.text(ComparisonHeading.MEAN),
                        amounts.text(amounts.withInterval(comparison.meanLowest())),
                        amounts.text(amounts.withInterval(comparison.meanClosing()))))
                .appendAll(Comparison.QUANTILES.map(p -> List.of(
                        p == 0.5
                                ? amounts.text(ComparisonHeading.MEDIAN)
                                : amounts.text(
                                        Message.of(ComparisonHeading.QUANTILE).with("share", Numbers.percent(p))),
                        quantile(p, comparison.lowest(p), amounts),
                        quantile(p, comparison.closing(p), amounts))))
                .append(scenarios(
                        amounts.text(ComparisonHeading.HIGHER),
                        outcome().lowestMore(),
                        outcome().closingMore()))
                .append(scenarios(
                        amounts.text(ComparisonHeading.LOWER),
                        outcome().lowestLess(),
                        outcome().closingLess()))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private String quantile(double p, MoneyEstimate difference, Amounts amounts) {
        return SimulatedCase.supports(outcome().scenarios(), p)
                ? amounts.of(difference)
                : amounts.text(ComparisonHeading.TOO_FEW);
    }

    private static Column number(ComparisonHeading heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private static List<String> scenarios(String name, long lowest, long closing) {
        return List.of(name, Numbers.count(lowest), Numbers.count(closing));
    }

    private PairedOutcome outcome() {
        return comparison.outcome();
    }

    /** Those of the second, where they are others. */
    private Seq<Message> otherActuals(Amounts amounts) {
        Seq<Message> second = ActualsAnswer.of(this.second.projection(), amounts);
        return second.equals(ActualsAnswer.of(first.projection(), amounts)) ? Vector.empty() : second;
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        return ComparedAnswer.FORMAT.json(inputs.answered(new ComparedAnswer(first, second, comparison, settings)));
    }
}
