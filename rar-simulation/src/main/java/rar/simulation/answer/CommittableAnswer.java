package rar.simulation.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.FLAG;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.SMALL;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.answer.AnswerFormat;
import rar.model.answer.ObjectForm;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.capacity.CapacityBracket;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.capacity.WaitingCost;
import rar.simulation.engine.Simulation;

/**
 * The largest grant that the board can commit (beslutsutrymme).
 *
 * @param simulation of the plan and its risks
 * @param capacity what its scenarios bear
 * @param settings of the run
 * @param isPayoutAsked whether the payout was asked for; one that was not is never taken beyond the plan's end
 */
public record CommittableAnswer(
        Simulation simulation, DecisionCapacity capacity, RunSettings settings, boolean isPayoutAsked) {

    private record Bracket(CommittableAnswer answer, CapacityBracket bracket) {

        private boolean isJudged() {
            return answer.capacity.isPaidInPlan(bracket.month())
                    || (answer.isPayoutAsked && bracket.month() == answer.capacity.month());
        }

        private Option<Money> safe() {
            return bracket.safe().filter(safe -> isJudged());
        }

        private Option<Money> unsafe() {
            return bracket.unsafe().filter(unsafe -> isJudged());
        }

        private Option<Money> safePaidAfterPlan() {
            return safe().map(safe -> answer.capacity.paidAfterPlan(bracket.month(), safe));
        }
    }

    private record Breach(DecisionCapacity capacity, long tkr) {}

    private record Quantile(double probability, Money value) {}

    private record Waited(CommittableAnswer answer, WaitingCost cost) {

        private Seq<Quantile> quantiles() {
            return Vector.of(
                    new Quantile(0.05, cost.low()), new Quantile(0.5, cost.median()), new Quantile(0.95, cost.high()));
        }
    }

    private static final ObjectForm<CapacityBracket> ENDS = ObjectForm.<CapacityBracket>empty()
            .with("safe", "The largest grant that is shown to be safe.", orNull(MONEY), CapacityBracket::safe)
            .with("unsafe", "The smallest that is shown not to be.", orNull(MONEY), CapacityBracket::unsafe);

    private static final ObjectForm<Bracket> JUDGED = ObjectForm.<Bracket>empty()
            .with("judged", "Whether the plan has the months to judge it by.", FLAG, Bracket::isJudged)
            .with("safe", "The largest grant that is shown to be safe.", orNull(MONEY), Bracket::safe)
            .with("unsafe", "The smallest that is shown not to be.", orNull(MONEY), Bracket::unsafe)
            .with(
                    "paidInPlan",
                    "The share of the grant that is paid within the plan.",
                    NUMBER,
                    each -> each.answer.paidInPlan(each.bracket.month()))
            .with(
                    "safePaidAfterPlan",
                    "What of the safe grant is paid after the plan.",
                    orNull(MONEY),
                    Bracket::safePaidAfterPlan);

    private static final ObjectForm<Bracket> OF_MONTH = ObjectForm.<Bracket>empty()
            .with("month", "The month of the decision.", MONTH, each -> each.answer.month(each.bracket.month()))
            .all(JUDGED, each -> each);

    private static final ObjectForm<CapacityBracket> OF_ALPHA = ObjectForm.<CapacityBracket>empty()
            .with("alpha", "The risk that is accepted.", NUMBER, CapacityBracket::alpha)
            .all(ENDS, bracket -> bracket)
            .all(CaseForms.ESTIMATE, CapacityBracket::atSafe);

    private static final ObjectForm<Breach> BREACH = ObjectForm.<Breach>empty()
            .with("scenarios", "In how many scenarios.", WHOLE, with -> with.capacity.breachesWith(with.tkr))
            .all(CaseForms.ESTIMATE, with -> with.capacity.breachWith(with.tkr))
            .with(
                    "method",
                    "How the interval is made.",
                    TEXT,
                    with -> with.capacity.breachWith(with.tkr).method());

    private static final ObjectForm<Option<DecisionCapacity.BindingMonth>> BINDING =
            ObjectForm.<Option<DecisionCapacity.BindingMonth>>empty()
                    .with(
                            "scenarios",
                            "In how many scenarios it is that month.",
                            WHOLE,
                            binds -> binds.map(DecisionCapacity.BindingMonth::scenarios)
                                    .getOrElse(0L))
                    .with(
                            "of",
                            "Of how many.",
                            WHOLE,
                            binds ->
                                    binds.map(DecisionCapacity.BindingMonth::of).getOrElse(0L));

    private static final ObjectForm<Waited> WAITING = ObjectForm.<Waited>empty()
            .with("month", "The later month of decision.", MONTH, each -> each.answer.month(each.cost.to()))
            .all(ENDS, each -> each.cost.later())
            .with("difference", "The later safe grant less the earlier.", orNull(MONEY), each -> each.cost.ofSafe())
            .with("mean", "What waiting changes in a scenario, on average.", CaseForms.AMOUNT, each -> each.cost.mean())
            .with(
                    "quantiles",
                    "Its quantiles.",
                    list(ObjectForm.<Quantile>empty()
                            .with(
                                    "probability",
                                    "The share of scenarios at or below it.",
                                    NUMBER,
                                    Quantile::probability)
                            .with("value", "The quantile.", MONEY, Quantile::value)),
                    Waited::quantiles)
            .with("more", "In how many scenarios waiting leaves more.", WHOLE, each -> each.cost.more())
            .with("less", "In how many less.", WHOLE, each -> each.cost.less())
            .with("same", "In how many as much.", WHOLE, each -> each.cost.same());

    /** As JSON. */
    public static final AnswerFormat<CommittableAnswer> FORMAT = new AnswerFormat<>(
            "capacity",
            "The largest grant that the board can commit",
            ObjectForm.<CommittableAnswer>empty()
                    .all(RunSettings.INDEPENDENT, CommittableAnswer::settings)
                    .all(CaseForms.PLAN, CommittableAnswer::simulation)
                    .all(CaseForms.MODEL, answer -> answer.simulation().model())
                    .all(CaseForms.FLOOR, CommittableAnswer::simulation)
                    .with(
                            "month",
                            "The month of the decision.",
                            MONTH,
                            answer -> answer.capacity().question().month())
                    .with(
                            "alpha",
                            "The risk that is accepted.",
                            NUMBER,
                            answer -> answer.capacity().question().alpha())
                    .with(
                            "profile",
                            "How the grant is paid, month by month from its decision, in proportion.",
                            list(SMALL),
                            answer -> answer.capacity().question().profile().weights())
                    .all(JUDGED, answer -> new Bracket(answer, answer.capacity().answer()))
                    .with(
                            "searchedTo",
                            "The largest grant looked at.",
                            MONEY,
                            answer -> Money.ofTkr(DecisionCapacity.LARGEST_TKR))
                    .with(
                            "bindingMonth",
                            "The month that most often decides.",
                            orNull(MONTH),
                            answer -> answer.binds().map(binding -> answer.month(binding.month())))
                    .with("binding", "How often it does.", BINDING, CommittableAnswer::binds)
                    .with(
                            "breachAtSafe",
                            "How probable a breach is with the safe grant.",
                            orNull(BREACH),
                            answer -> Option.when(
                                    answer.isJudged(),
                                    () -> answer.breach(
                                            answer.capacity().answer().safe().getOrElse(Money.ZERO))))
                    .with(
                            "breachWithout",
                            "How probable it is without any.",
                            BREACH,
                            answer -> answer.breach(Money.ZERO))
                    .with(
                            "scenariosNeeded",
                            "Scenarios that the accepted risk needs at least.",
                            WHOLE,
                            answer -> answer.capacity().scenariosNeeded())
                    .with(
                            "curve",
                            "At several accepted risks.",
                            list(OF_ALPHA),
                            answer -> answer.capacity().byAlpha().filter(bracket -> answer.isJudged()))
                    .with(
                            "months",
                            "Month by month of the decision.",
                            list(OF_MONTH),
                            answer -> answer.capacity().byMonth().map(bracket -> new Bracket(answer, bracket)))
                    .with(
                            "waiting",
                            "What half a year of waiting changes.",
                            orNull(WAITING),
                            CommittableAnswer::waited));

    /** @throws NullPointerException if a component is null; it names the component */
    public CommittableAnswer {
        Components.present(CommittableAnswer.class, simulation, capacity, settings);
    }

    /** Whether the plan has the months to judge the grant by, or it was asked to be judged without. */
    public boolean isJudged() {
        return isPayoutAsked || capacity.isPaidInPlan(capacity.month());
    }

    private Option<DecisionCapacity.BindingMonth> binds() {
        return capacity.bindingMonth().filter(any -> isJudged());
    }

    private Breach breach(Money grant) {
        return new Breach(capacity, grant.ore() / Money.ofTkr(1).ore());
    }

    private Option<Waited> waited() {
        return capacity.waiting()
                .filter(waiting -> capacity.isPaidInPlan(waiting.to()))
                .map(waiting -> new Waited(this, waiting));
    }

    private double paidInPlan(int month) {
        return 1
                / capacity.question()
                        .profile()
                        .timesPaid(simulation.projection().months() - month);
    }

    private YearMonth month(int index) {
        return simulation.projection().plan().horizon().month(index);
    }
}
