package rar.examples.phrase;

import java.time.YearMonth;
import rar.examples.page.Numbers;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.projection.Projection;

/**
 * Why a grant is not judged that would be paid beyond the plan's end, and what to ask instead.
 *
 * @param question of which more is paid than the plan has months
 * @param answer has the words for its payout
 */
public record LateGrant(Projection projection, CapacityQuestion question, CapacityAnswer answer) {

    public String english() {
        return "Not judged: of a grant decided in " + decided() + " and paid " + answer.paid() + ", " + after()
                + " would be paid after " + end()
                + ", where the plan ends and nothing is looked at. Ask for a payout that"
                + " ends by then, with --months " + monthsLeft() + (monthsLeft() > 1 ? " or fewer" : "")
                + "; or write --months " + question.profile().months()
                + ", and the answer says how much of it is left out.";
    }

    public String swedish() {
        return "Till styrelsen: ett bidrag som beslutas i " + SwedishText.month(decided()) + " och betalas "
                + answer.betalt() + " bedöms inte, eftersom " + after() + " av det skulle betalas efter "
                + SwedishText.month(end()) + ", då planen slutar. Med utbetalning "
                + (monthsLeft() > 1 ? "över högst " + monthsLeft() + " månader" : "på en gång") + " kan det bedömas.";
    }

    private String after() {
        return Numbers.percent(1 - 1 / question.profile().timesPaid(monthsLeft()), 0);
    }

    private int monthsLeft() {
        return projection.months() - projection.calendar().indexOf(question.month());
    }

    private YearMonth decided() {
        return question.month();
    }

    private YearMonth end() {
        return projection.plan().horizon().lastMonth();
    }
}
