package rar.simulation.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;

import rar.model.answer.AnswerFormat;
import rar.model.answer.ObjectForm;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.sensitivity.Sensitivity;
import rar.simulation.sensitivity.SobolIndex;
import rar.simulation.sensitivity.SobolIndices;
import rar.simulation.sensitivity.TornadoBar;

/**
 * The risk factors that cash depends on.
 *
 * @param simulation the plan and what may happen, compiled
 * @param found what each factor does
 * @param seed of the scenarios
 */
public record SensitivityAnswer(Simulation simulation, Sensitivity found, long seed) {

    private record Level(double value, Money lowest, Money closing) {}

    private record Index(double value, double halfWidth) {}

    private static final ObjectForm<Level> LEVEL = ObjectForm.<Level>empty()
            .with("value", "What the factor comes to.", NUMBER, Level::value)
            .with("lowestCash", "The least cash at a month end.", MONEY, Level::lowest)
            .with("closingCash", "Cash at the plan's end.", MONEY, Level::closing);

    private static final ObjectForm<TornadoBar> BAR = ObjectForm.<TornadoBar>empty()
            .with("factor", "The risk factor.", TEXT, TornadoBar::factor)
            .with(
                    "low",
                    "At its low level, all else as planned.",
                    LEVEL,
                    bar -> new Level(bar.low(), bar.lowestAtLow(), bar.closingAtLow()))
            .with(
                    "high",
                    "At its high level, all else as planned.",
                    LEVEL,
                    bar -> new Level(bar.high(), bar.lowestAtHigh(), bar.closingAtHigh()));

    private static final ObjectForm<Index> INDEX = ObjectForm.<Index>empty()
            .with("value", "The index.", NUMBER, Index::value)
            .with("low", "The low end of its interval.", NUMBER, index -> index.value - index.halfWidth)
            .with("high", "The high end.", NUMBER, index -> index.value + index.halfWidth);

    private static final ObjectForm<SobolIndex> FACTOR = ObjectForm.<SobolIndex>empty()
            .with("factor", "The risk factor.", TEXT, SobolIndex::factor)
            .with(
                    "firstOrder",
                    "The share of variance that it alone explains.",
                    INDEX,
                    index -> new Index(index.first(), index.firstHalfWidth()))
            .with(
                    "total",
                    "The share that it has a part in.",
                    INDEX,
                    index -> new Index(index.total(), index.totalHalfWidth()));

    private static final ObjectForm<SobolIndices> INDICES = ObjectForm.<SobolIndices>empty()
            .with(
                    "standardDeviation",
                    "The standard deviation of the cash.",
                    MONEY,
                    indices -> new Money(Math.round(indices.standardDeviation())))
            .with("factors", "Factor by factor.", list(FACTOR), SobolIndices::indices);

    private static final ObjectForm<Sensitivity> PLANNED = ObjectForm.<Sensitivity>empty()
            .with("lowestCash", "The least cash at a month end.", MONEY, Sensitivity::plannedLowest)
            .with("closingCash", "Cash at the plan's end.", MONEY, Sensitivity::plannedClosing);

    private static final ObjectForm<Sensitivity> SOBOL = ObjectForm.<Sensitivity>empty()
            .with("lowestCash", "Of the least cash at a month end.", INDICES, Sensitivity::lowest)
            .with("closingCash", "Of cash at the plan's end.", INDICES, Sensitivity::closing);

    /** As JSON. */
    public static final AnswerFormat<SensitivityAnswer> FORMAT = new AnswerFormat<>(
            "sensitivity",
            "The risk factors that cash depends on",
            ObjectForm.<SensitivityAnswer>empty()
                    .all(CaseForms.PLAN, SensitivityAnswer::simulation)
                    .all(CaseForms.RULE, SensitivityAnswer::simulation)
                    .with(
                            "scenarios",
                            "How many scenarios.",
                            WHOLE,
                            answer -> answer.found().scenarios())
                    .with("seed", "Their seed.", WHOLE, SensitivityAnswer::seed)
                    .with(
                            "tail",
                            "The probability of the low level.",
                            NUMBER,
                            answer -> answer.found().tail())
                    .with(
                            "confidence",
                            "The confidence of the intervals.",
                            NUMBER,
                            answer -> answer.found().confidence())
                    .with("planned", "What the plan alone comes to.", PLANNED, SensitivityAnswer::found)
                    .with(
                            "tornado",
                            "Factor by factor, the widest first.",
                            list(BAR),
                            answer -> answer.found().tornado())
                    .with("indices", "Sobol's indices.", SOBOL, SensitivityAnswer::found));

    /** @throws NullPointerException if a component is null; it names the component */
    public SensitivityAnswer {
        Components.present(SensitivityAnswer.class, simulation, found);
    }
}
