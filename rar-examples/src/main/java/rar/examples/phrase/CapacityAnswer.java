package rar.examples.phrase;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.simulation.capacity.CapacityBracket;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.capacity.GrantProfile;
import rar.simulation.projection.Projection;

/** The answer to how much can be decided, in a few sentences. */
public final class CapacityAnswer {

    private final Projection projection;
    private final DecisionCapacity capacity;
    private final CapacityQuestion question;
    private final CapacityBracket answer;
    private final Amounts amounts;

    public CapacityAnswer(Projection projection, DecisionCapacity capacity, Amounts amounts) {
        this.projection = projection;
        this.capacity = capacity;
        this.question = capacity.question();
        this.answer = capacity.answer();
        this.amounts = amounts;
    }

    public String english() {
        String breach = "the probability of ever being below the floor of " + amounts.withUnit(projection.floor())
                + " at a month end of " + years();
        String limit = Numbers.percent(question.alpha());
        if (answer.nothingCanBeDecided()) {
            return "Nothing can be decided: even without a new grant " + breach + " is "
                    + Numbers.probability(answer.atSafe()) + ", more than " + limit + " with "
                    + Numbers.percent(question.confidence()) + " confidence." + bindingInEnglish();
        }
        if (answer.isUnknown()) {
            return "These scenarios cannot tell whether anything can be decided: without a new grant " + breach + " is "
                    + Numbers.probability(answer.atSafe()) + ", which may be more than " + limit + " or not. "
                    + (capacity.scenarios() < capacity.scenariosNeeded()
                            ? "For " + limit + " at least " + Numbers.scenarios(capacity.scenariosNeeded())
                                    + " are needed, even if none of them falls below."
                            : "More scenarios narrow the interval.");
        }
        return (answer.isLargest() ? "At least " : "Up to ")
                + amounts.withUnit(answer.safe().get())
                + " can be decided on in " + decided()
                + " on top of all planned grants, paid " + paid() + ": " + breach + " is then at most " + limit
                + " with "
                + Numbers.percent(question.confidence()) + " confidence; it is "
                + Numbers.probability(answer.atSafe()) + ". "
                + answer.unsafe()
                        .map(unsafe -> "With " + amounts.withUnit(unsafe) + " it is more than " + limit
                                + " with the same confidence.")
                        .getOrElse(
                                answer.isLargest()
                                        ? "The search ended there: larger grants may be safe too."
                                        : "No grant up to " + largest()
                                                + ", where the search ended, is shown to be too large.")
                + bindingInEnglish()
                + paidAfter()
                        .map(after ->
                                " Of the " + amounts.withUnit(answer.safe().get()) + ", "
                                        + amounts.withUnit(after) + " would be paid after "
                                        + month(projection.months() - 1)
                                        + ", where the plan ends; that part is not judged.")
                        .getOrElse("");
    }

    private String bindingInEnglish() {
        return capacity.bindingMonth()
                .map(binding -> " The month that binds is " + month(binding.month()) + ", in "
                        + Numbers.count(binding.scenarios()) + " of the " + Numbers.count(binding.of())
                        + (answer.safe().isEmpty()
                                ? " scenarios that fall below."
                                : " scenarios that hold with the one amount and fall below with the other."))
                .getOrElse("");
    }

    public String swedish() {
        String breach = "sannolikheten att likviditeten vid något månadsslut "
                + SwedishText.years(projection.plan().horizon()) + " understiger "
                + amounts.withUnit(projection.floor());
        String limit = Numbers.percent(question.alpha());
        if (answer.nothingCanBeDecided()) {
            return "Till styrelsen: inget ytterligare kan beslutas. Även utan ett nytt bidrag är " + breach + " "
                    + SwedishText.probability(answer.atSafe()) + ", mer än " + limit + ".";
        }
        if (answer.isUnknown()) {
            return "Till styrelsen: det går inte att säga om något kan beslutas. Utan ett nytt bidrag är " + breach
                    + " "
                    + SwedishText.probability(answer.atSafe()) + ", och gränsen är " + limit
                    + "; det behövs fler scenarier.";
        }
        return "Till styrelsen: i " + SwedishText.month(question.month())
                + (answer.isLargest() ? " kan minst " : " kan högst ")
                + amounts.withUnit(answer.safe().get())
                + " beslutas utöver alla planerade bidrag, med utbetalning " + betalt()
                + (answer.isLargest() ? "; större belopp har inte prövats" : "") + ". Då är " + breach
                + " högst " + limit + ", med " + Numbers.percent(question.confidence()) + " säkerhet."
                + capacity.bindingMonth()
                        .map(binding ->
                                " Den månad som begränsar är " + SwedishText.month(monthOf(binding.month())) + ".")
                        .getOrElse("")
                + paidAfter()
                        .map(after -> " Av beloppet betalas " + amounts.withUnit(after) + " efter "
                                + SwedishText.month(monthOf(projection.months() - 1))
                                + ", då planen slutar, och den delen ingår inte i bedömningen.")
                        .getOrElse("");
    }

    /** What of the safe grant is paid after the plan's end, if any of it is. */
    private Option<Money> paidAfter() {
        return answer.safe()
                .filter(safe -> !capacity.isPaidInPlan(capacity.month()))
                .map(safe -> capacity.paidAfterPlan(capacity.month(), safe));
    }

    private String largest() {
        return amounts.withUnit(Money.ofTkr(DecisionCapacity.LARGEST_TKR));
    }

    /** How the grant is paid. */
    public String paid() {
        GrantProfile profile = question.profile();
        if (profile.months() == 1) {
            return "at once";
        }
        return isEven()
                ? "evenly over " + profile.months() + " months"
                : "over " + profile.months() + " months by the weights "
                        + profile.weights().mkString(", ");
    }

    String betalt() {
        GrantProfile profile = question.profile();
        if (profile.months() == 1) {
            return "på en gång";
        }
        return isEven()
                ? "jämnt över " + profile.months() + " månader"
                : "över " + profile.months() + " månader med vikterna "
                        + profile.weights().mkString(", ");
    }

    private boolean isEven() {
        return question.profile().weights().distinct().size() == 1;
    }

    private String decided() {
        return question.month().toString();
    }

    private String month(int index) {
        return monthOf(index).toString();
    }

    private YearMonth monthOf(int index) {
        return projection.plan().horizon().month(index);
    }

    private String years() {
        Horizon horizon = projection.plan().horizon();
        return horizon.years() == 1
                ? String.valueOf(horizon.firstYear())
                : horizon.firstYear() + "-" + horizon.lastYear();
    }
}
