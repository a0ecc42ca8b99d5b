package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.phrase.SimulationAnswer;
import rar.examples.report.ActivityAnswers;
import rar.examples.report.BalanceReport;
import rar.examples.report.CapacityReport;
import rar.examples.report.ComparisonReport;
import rar.examples.report.ExplainReport;
import rar.examples.report.ForecastReport;
import rar.examples.report.GoalReport;
import rar.examples.report.LiquidityReport;
import rar.examples.report.SensitivityReport;
import rar.model.message.Message;
import rar.simulation.answer.PrecisionTarget;
import rar.simulation.answer.RunSettings;
import rar.simulation.risk.FundRisk;
import rar.simulation.risk.GoalRisk;

/**
 * The answers that a board paper is made of, all of the same plan, risks and scenarios.
 *
 * @param balance the plan by year
 * @param liquidity its cash by month
 * @param verdicts its goals as planned
 * @param simulated its scenarios
 * @param precisely how precisely its breach probability was wanted, if not in a number of scenarios
 * @param goals the breach probabilities of its goals
 * @param funds how probable it is that earmarked funds run out
 * @param capacity how much more can be committed
 * @param sensitivity the risk factors that cash depends on
 * @param explanation why cash is low
 * @param comparison another plan in the same scenarios
 * @param forecast budget, actuals and forecast, where there are actuals
 * @param activity what members get for the money, so far as it is asked for
 * @param settings of the scenarios
 * @param inputs every file
 */
public record PaperAnswers(
        BalanceReport balance,
        LiquidityReport liquidity,
        GoalReport verdicts,
        SimulatedCase simulated,
        Option<PrecisionTarget> precisely,
        GoalRisk goals,
        Seq<FundRisk> funds,
        CapacityReport capacity,
        SensitivityReport sensitivity,
        ExplainReport explanation,
        Option<ComparisonReport> comparison,
        Option<ForecastReport> forecast,
        ActivityAnswers activity,
        RunSettings settings,
        Inputs inputs) {

    /** Whether the precision that was asked for is reached, and why intervals hold although it decided on the end. */
    Seq<Message> precision(Amounts amounts) {
        return precisely
                .toVector()
                .flatMap(target ->
                        new SimulationAnswer(simulated, simulated.plan().name(), amounts).precision(target));
    }
}
