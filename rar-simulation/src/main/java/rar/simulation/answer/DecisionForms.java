package rar.simulation.answer;

import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;
import static rar.model.answer.Scalars.YEAR;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.ToLongFunction;
import rar.model.answer.ObjectForm;
import rar.model.money.Money;
import rar.simulation.outcome.ApplicationDecisions;
import rar.simulation.outcome.DecisionCounts;
import rar.simulation.risk.Estimate;

/** What a rule makes of planned grants and of applications beyond the plan. */
final class DecisionForms {

    record Counted(SimulatedPlan plan, DecisionCounts counts) {

        private Estimate share(ToLongFunction<DecisionCounts> scenarios) {
            return plan.risk().shareOf(scenarios.applyAsLong(counts), counts.scenarios());
        }
    }

    record Grant(String id, Counted counted) {}

    record Applications(ApplicationDecisions each, Counted counted) {}

    private static final ObjectForm<Counted> SHARES = ObjectForm.<Counted>empty()
            .with("inFull", "Granted in full.", CaseForms.ESTIMATE, each -> each.share(DecisionCounts::inFull))
            .with("inPart", "Granted in part.", CaseForms.ESTIMATE, each -> each.share(DecisionCounts::inPart))
            .with("refused", "Refused.", CaseForms.ESTIMATE, each -> each.share(DecisionCounts::refused))
            .with("putOff", "Decided on later.", CaseForms.ESTIMATE, each -> each.share(DecisionCounts::putOff))
            .with(
                    "meanMonthsPutOff",
                    "By how many months, on average.",
                    NUMBER,
                    each -> (double) each.counts.monthsWaited() / (double) each.counts.number());

    static final ObjectForm<Grant> GRANT = ObjectForm.<Grant>empty()
            .with("grant", "The planned grant.", TEXT, Grant::id)
            .with(
                    "asked",
                    "What it asks for.",
                    MONEY,
                    each -> new Money(each.counted.counts.askedOre() / each.counted.counts.scenarios()))
            .all(SHARES, Grant::counted)
            .with(
                    "meanGranted",
                    "What is granted, on average.",
                    MONEY,
                    each -> each.counted.plan.mean(each.counted.counts.grantedOre()));

    static final ObjectForm<Applications> APPLICATIONS = ObjectForm.<Applications>empty()
            .with("factor", "The risk factor that they come of.", TEXT, each -> each.each.factor())
            .with("year", "The calendar year.", YEAR, each -> each.each.year())
            .with("scenarios", "In how many scenarios any come.", WHOLE, each -> each.counted.counts.scenarios())
            .with(
                    "meanNumber",
                    "How many come, on average.",
                    NUMBER,
                    each -> (double) each.counted.counts.number()
                            / (double) each.counted.plan.outcome().scenarios())
            .allWhere(SHARES, each -> Option.when(each.counted.counts.scenarios() > 0, each.counted))
            .with(
                    "meanAsked",
                    "What they ask for, on average.",
                    MONEY,
                    each -> each.counted.plan.mean(each.counted.counts.askedOre()))
            .with(
                    "meanGranted",
                    "What is granted, on average.",
                    MONEY,
                    each -> each.counted.plan.mean(each.counted.counts.grantedOre()));

    private DecisionForms() {}

    static Seq<Grant> grants(SimulatedPlan plan) {
        return Vector.range(0, plan.decisions().grants().size())
                .map(g -> new Grant(
                        plan.decisions().grants().get(g),
                        new Counted(plan, plan.decisions().of(g))));
    }

    static Seq<Applications> applications(SimulatedPlan plan) {
        return Vector.ofAll(plan.decisions().applications())
                .map(each -> new Applications(each, new Counted(plan, each.counts())));
    }
}
