package rar.simulation.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Scalars.FLAG;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;

import io.vavr.collection.Seq;
import java.util.function.DoubleFunction;
import rar.model.answer.AnswerFormat;
import rar.model.answer.ObjectForm;
import rar.model.money.Components;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.ShareDifference;

/**
 * Two plans in the same scenarios.
 *
 * @param first one of them, compiled with what may happen
 * @param second the other
 * @param comparison what differs
 * @param settings of the run
 */
public record ComparedAnswer(Simulation first, Simulation second, Comparison comparison, RunSettings settings) {

    private record Case(Simulation one, Estimate breach, long alone) {}

    private record Quantile(double probability, MoneyEstimate amount) {}

    private record Difference(
            MoneyEstimate mean, DoubleFunction<MoneyEstimate> quantile, long more, long less, long scenarios) {

        private Seq<Quantile> quantiles() {
            return Comparison.QUANTILES.map(p -> new Quantile(p, quantile.apply(p)));
        }
    }

    private static final ObjectForm<Case> CASE = ObjectForm.<Case>empty()
            .all(CaseForms.PLAN, Case::one)
            .all(CaseForms.MODEL, each -> each.one.model())
            .all(CaseForms.RULE, Case::one)
            .all(CaseForms.FLOOR, Case::one)
            .all(CaseForms.ESTIMATE, Case::breach)
            .with("method", "How the interval is made.", TEXT, each -> each.breach.method())
            .with("alone", "In how many scenarios it alone is below the floor.", WHOLE, Case::alone);

    private static final ObjectForm<ComparedAnswer> BREACH = ObjectForm.<ComparedAnswer>empty()
            .all(
                    ObjectForm.<ShareDifference>empty()
                            .with(
                                    "difference",
                                    "The second's probability less the first's.",
                                    NUMBER,
                                    ShareDifference::value)
                            .with("low", "The low end of its interval.", NUMBER, ShareDifference::low)
                            .with("high", "The high end.", NUMBER, ShareDifference::high)
                            .with("method", "How the interval is made.", TEXT, ShareDifference::method)
                            .with(
                                    "decided",
                                    "Whether the interval has nought outside it.",
                                    FLAG,
                                    ShareDifference::isDecided),
                    answer -> answer.comparison().breachDifference())
            .with(
                    "both",
                    "In how many scenarios both are below the floor.",
                    WHOLE,
                    answer -> answer.comparison().outcome().both());

    private static final ObjectForm<Quantile> QUANTILE = ObjectForm.<Quantile>empty()
            .with("probability", "The share of scenarios that are at or below it.", NUMBER, Quantile::probability)
            .all(CaseForms.AMOUNT, Quantile::amount);

    private static final ObjectForm<Difference> DIFFERENCE = ObjectForm.<Difference>empty()
            .with("mean", "On average.", CaseForms.AMOUNT, Difference::mean)
            .with("quantiles", "Its quantiles.", list(QUANTILE), Difference::quantiles)
            .with("more", "In how many scenarios the second has more.", WHOLE, Difference::more)
            .with("less", "In how many it has less.", WHOLE, Difference::less)
            .with("same", "In how many as much.", WHOLE, of -> of.scenarios - of.more - of.less);

    /** As JSON. */
    public static final AnswerFormat<ComparedAnswer> FORMAT = new AnswerFormat<>(
            "compare",
            "Two plans in the same scenarios",
            ObjectForm.<ComparedAnswer>empty()
                    .all(RunSettings.FORM, ComparedAnswer::settings)
                    .with(
                            "firstCase",
                            "One plan.",
                            CASE,
                            answer -> new Case(
                                    answer.first(),
                                    answer.comparison().firstBreach(),
                                    answer.comparison().outcome().firstAlone()))
                    .with(
                            "secondCase",
                            "The other.",
                            CASE,
                            answer -> new Case(
                                    answer.second(),
                                    answer.comparison().secondBreach(),
                                    answer.comparison().outcome().secondAlone()))
                    .with("breach", "How the probabilities of a breach differ.", BREACH, answer -> answer)
                    .with("lowest", "How the least cash differs.", DIFFERENCE, ComparedAnswer::lowest)
                    .with("closing", "How cash at the plan's end differs.", DIFFERENCE, ComparedAnswer::closing));

    /** @throws NullPointerException if a component is null; it names the component */
    public ComparedAnswer {
        Components.present(ComparedAnswer.class, first, second, comparison, settings);
    }

    private Difference lowest() {
        return new Difference(
                comparison.meanLowest(),
                comparison::lowest,
                comparison.outcome().lowestMore(),
                comparison.outcome().lowestLess(),
                comparison.outcome().scenarios());
    }

    private Difference closing() {
        return new Difference(
                comparison.meanClosing(),
                comparison::closing,
                comparison.outcome().closingMore(),
                comparison.outcome().closingLess(),
                comparison.outcome().scenarios());
    }
}
