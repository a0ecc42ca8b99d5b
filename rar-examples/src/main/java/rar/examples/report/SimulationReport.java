package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunLine;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.FundRiskAnswer;
import rar.examples.phrase.GoalRiskAnswer;
import rar.examples.phrase.SimulationAnswer;
import rar.examples.table.BalanceTable;
import rar.examples.table.CashTable;
import rar.examples.table.ContributionTable;
import rar.examples.table.DecisionTable;
import rar.examples.table.FanTable;
import rar.examples.table.FundRiskTable;
import rar.examples.table.GoalRiskTables;
import rar.examples.table.RiskTable;
import rar.model.balance.CommitmentStatement;
import rar.model.message.Message;
import rar.simulation.answer.PrecisionTarget;
import rar.simulation.answer.RunSettings;
import rar.simulation.answer.SimulatedAnswer;
import rar.simulation.answer.SimulatedPlan;
import rar.simulation.factor.RiskModel;
import rar.simulation.risk.FundRisk;
import rar.simulation.risk.GoalRisk;

/**
 * A plan's liquidity when not everything goes as planned.
 *
 * @param first the plan asked about
 * @param second another one beside it, to compare
 * @param settings of the run
 * @param precisely how precisely it was wanted, if not in a number of scenarios
 * @param goals the breach probabilities of the goals of each case, or none if that was not asked for
 * @param funds how probable it is that the earmarked funds of each case run out, likewise
 */
public record SimulationReport(
        SimulatedCase first,
        Option<SimulatedCase> second,
        RunSettings settings,
        Option<PrecisionTarget> precisely,
        Seq<GoalRisk> goals,
        Seq<Seq<FundRisk>> funds)
        implements Report {

    private Seq<SimulatedCase> cases() {
        return Vector.of(first).appendAll(second);
    }

    @Override
    public Inputs inputs() {
        return first.inputs().and(second.map(SimulatedCase::inputs));
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words())
                .paragraph(first.plan().name())
                .answer(ActualsAnswer.of(first.simulation().projection(), amounts));
        new ContributionTable(first.plan()).printOn(page);
        new BalanceTable(first.balance(), CommitmentStatement.of(first.balance().schedule()), amounts)
                .printBrieflyOn(page);
        new CashTable(first.balance(), first.simulation().projection().floors().floors(), amounts).printOn(page);
        page.paragraph(risks(first.model()));
        new FanTable(first, amounts).printOn(page);
        new RiskTable(cases(), amounts).printOn(page);
        cases().filter(SimulatedCase::isRuled).forEach(one -> new DecisionTable(one, amounts).printOn(page));
        goals.zip(cases()).forEach(each -> new GoalRiskTables(each._2, each._1, amounts).printOn(page));
        funds.zip(cases()).forEach(each -> new FundRiskTable(each._2, each._1, amounts).printOn(page));
        cases().forEach(one -> page.answer(answer(one, amounts).sentences()));
        goals.zip(cases())
                .forEach(each -> page.answer(new GoalRiskAnswer(each._2, name(each._2), each._1).sentences()));
        funds.zip(cases())
                .filter(each -> each._1.nonEmpty())
                .forEach(each -> page.answer(new FundRiskAnswer(each._2, each._1).sentences()));
        precisely.forEach(asked ->
                cases().forEach(one -> page.sentences(answer(one, amounts).precision(asked))));
        return page.end(inputs(), RunLine.of(settings, inputs()));
    }

    private static Message risks(RiskModel model) {
        Message risks = model.factors().isEmpty()
                ? Message.of(SimulationHeading.NO_RISKS)
                : Message.of(SimulationHeading.RISKS)
                        .with("factors", model.factors().map(factor -> model.nameOf(factor.id())));
        return risks.with("source", model.source());
    }

    private SimulationAnswer answer(SimulatedCase one, Amounts amounts) {
        return new SimulationAnswer(one, name(one), amounts);
    }

    /** The plan's name; that of its file where two plans have the same. */
    private String name(SimulatedCase one) {
        boolean isAmbiguous =
                second.exists(other -> other.plan().name().equals(first.plan().name()));
        return isAmbiguous ? one.name() : one.plan().name();
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        return SimulatedAnswer.FORMAT.json(first.inputs()
                .answered(new SimulatedAnswer(
                        settings,
                        simulated(first, goals.headOption(), funds.headOption()),
                        second.map(other -> new SimulatedAnswer.Second(
                                other.inputs().files(), simulated(other, goals.lastOption(), funds.lastOption()))))));
    }

    private SimulatedPlan simulated(SimulatedCase one, Option<GoalRisk> ofGoals, Option<Seq<FundRisk>> ofFunds) {
        return new SimulatedPlan(
                one.simulation(), one.risk(), one.decisions(), precisely, ofGoals, ofFunds.getOrElse(Vector.empty()));
    }
}
