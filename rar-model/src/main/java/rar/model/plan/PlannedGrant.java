package rar.model.plan;

import java.time.YearMonth;

/**
 * A grant for new projects that the plan foresees (disponibelt för att besluta).
 *
 * @param id unique in the plan
 * @param name as printed
 * @param decided the month of the decision, inside the horizon
 * @param amount given, or solved for
 * @param payout when it is paid, from its decision on
 * @param kind what it will be directed at
 * @param reserved whether the reservation clause applies to it
 */
public record PlannedGrant(
        String id,
        String name,
        YearMonth decided,
        GrantAmount amount,
        PayoutProfile payout,
        ProjectKind kind,
        boolean reserved) {

    /** The months of its year that it runs in: from its decision on, so that none of it is paid before. */
    public MonthRange run() {
        return new MonthRange(decided, YearMonth.of(decided.getYear(), 12));
    }
}
