package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.PrecisionTarget;
import rar.examples.answer.SimulatedCase;
import rar.examples.document.CaseDocument;
import rar.examples.document.GoalRiskDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunSettings;
import rar.examples.phrase.SwedishAnswer;
import rar.examples.phrase.SwedishGoals;
import rar.examples.table.BalanceTable;
import rar.examples.table.CashTable;
import rar.examples.table.ContributionTable;
import rar.examples.table.DecisionTable;
import rar.examples.table.FanTable;
import rar.examples.table.GoalRiskTables;
import rar.examples.table.RiskTable;
import rar.model.balance.CommitmentStatement;
import rar.model.money.Money;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.outcome.Outcome;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.GoalRisk;

/**
 * Whether a plan's liquidity holds when not everything goes as planned.
 *
 * @param first the plan asked about
 * @param second another one beside it, to compare
 * @param settings of the run
 * @param precisely how precisely it was wanted, if not in a number of scenarios
 * @param goals how probable goals are to break, of each case, or none if that was not asked for
 */
public record SimulationReport(
        SimulatedCase first,
        Option<SimulatedCase> second,
        RunSettings settings,
        Option<PrecisionTarget> precisely,
        Seq<GoalRisk> goals)
        implements Report {

    private static final int MOST_MONTHS = 4;

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
        Page page = new Page().paragraph(first.plan().name());
        new ContributionTable(first.plan()).printOn(page);
        new BalanceTable(first.balance(), CommitmentStatement.of(first.balance().schedule()), amounts)
                .printBrieflyOn(page);
        new CashTable(first.balance(), first.outcome().floor(), amounts).printOn(page);
        page.paragraph("What may happen: " + factors(first.model()) + ". "
                + first.model().source());
        new FanTable(first, amounts).printOn(page);
        new RiskTable(cases(), amounts).printOn(page);
        cases().filter(SimulatedCase::isRuled).forEach(one -> new DecisionTable(one, amounts).printOn(page));
        goals.zip(cases()).forEach(each -> new GoalRiskTables(each._2, each._1, amounts).printOn(page));
        cases().forEach(one -> page.paragraph(answer(one, amounts)));
        cases().forEach(one -> page.paragraph(new SwedishAnswer(amounts).simulated(one)));
        goals.zip(cases()).forEach(each -> page.paragraph(new SwedishGoals(each._2, each._1).answer()));
        precisely.forEach(asked -> cases().forEach(one -> page.paragraph(asked.sentence(one))));
        return page.end(inputs(), settings.line(inputs()));
    }

    private static String factors(RiskModel model) {
        return model.factors().isEmpty()
                ? "nothing but the plan"
                : model.factors().map(RiskFactor::id).mkString(", ");
    }

    /** The board's answer in a few sentences. */
    private static String answer(SimulatedCase one, Amounts amounts) {
        Outcome outcome = one.outcome();
        Estimate ever = one.risk().everUnderFloor();
        Money distance = outcome.worst().minus(outcome.floor());
        return one.name() + ": P(ever below the floor of " + amounts.withUnit(outcome.floor())
                + " at any month end of " + one.years() + ") is " + Numbers.probability(ever) + " with "
                + Numbers.percent(ever.confidence()) + " confidence; " + Numbers.count(outcome.breaches()) + " of "
                + Numbers.scenarios(outcome.scenarios()) + " fell below it. The lowest cash in any of them is "
                + amounts.withUnit(outcome.worst()) + ", " + amounts.withUnit(distance.abs())
                + (distance.isNegative() ? " below" : " above") + " the floor." + asPlanned(one, amounts)
                + granted(one, amounts);
    }

    /** Where even the plan itself is below the floor. */
    private static String asPlanned(SimulatedCase one, Amounts amounts) {
        Seq<Integer> below = one.belowAsPlanned();
        if (below.isEmpty()) {
            return "";
        }
        String months = below.take(MOST_MONTHS)
                .map(m -> amounts.of(one.balance().monthEnd(m).cash()) + " in " + one.month(m))
                .mkString(", ");
        return " Even as planned it is below: " + months
                + (below.size() > MOST_MONTHS ? " and in " + (below.size() - MOST_MONTHS) + " more months." : ".");
    }

    private static String granted(SimulatedCase one, Amounts amounts) {
        return one.decisions().applications().isEmpty()
                ? ""
                : " Of the " + amounts.withUnit(one.meanAppliedFor())
                        + " that applications beyond the plan ask for on average, the rule grants "
                        + amounts.withUnit(one.meanGrantedBeyondPlan()) + ".";
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(first.inputs());
        settings.putInto(document);
        putPrecision(document, first);
        goals.headOption().forEach(risk -> new GoalRiskDocument(first, risk).putInto(document));
        new CaseDocument(first).putInto(document);
        second.forEach(other -> {
            ObjectNode nested = document.putObject("secondCase");
            other.inputs().putFilesInto(nested);
            precisely.forEach(asked -> {
                nested.put("scenarios", other.scenarios());
                if (other.risk().replications() > 1) {
                    nested.put("replications", other.risk().replications());
                }
            });
            putPrecision(nested, other);
            goals.lastOption().forEach(risk -> new GoalRiskDocument(other, risk).putInto(nested));
            new CaseDocument(other).putInto(nested);
        });
        return document;
    }

    private void putPrecision(ObjectNode document, SimulatedCase one) {
        precisely.forEach(asked -> asked.putInto(document, one));
    }
}
