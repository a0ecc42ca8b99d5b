package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * When external funding is claimed and paid (rekvisition). A claim covers everything earned through its month and not yet
 * claimed. These are months of the calendar: no delay of the project moves them.
 *
 * @param months the claim months of every year, rising, 1 to 12
 * @param paidAfter how many months after the claim month it is paid
 */
public record ClaimTerms(Seq<Integer> months, int paidAfter) {

    /** The most months from a claim to its payment. */
    public static final int MOST_MONTHS = 60;

    /** Claimed every month and paid in it: the money comes as it is earned. */
    public static final ClaimTerms AS_EARNED = new ClaimTerms(Vector.rangeClosed(1, 12), 0);

    /** @throws IllegalArgumentException if the months are none or do not rise from 1 to 12, or are paid before the claim */
    public ClaimTerms {
        Components.present(ClaimTerms.class, months);
        if (months.isEmpty()
                || months.exists(month -> month < 1 || month > 12)
                || !months.equals(months.distinct().sorted())) {
            throw new RefusedException(
                    months.isEmpty()
                            ? PlanMistake.CLAIM_MONTH_MISSING.message()
                            : PlanMistake.CLAIM_MONTHS_NOT_RISING.with("months", months));
        }
        if (paidAfter < 0 || paidAfter > MOST_MONTHS) {
            throw new RefusedException(
                    PlanMistake.CLAIM_PAID_AFTER.with("most", MOST_MONTHS).with("months", paidAfter));
        }
    }

    /** Whether there is a claim in {@code month}. */
    public boolean isClaimed(YearMonth month) {
        return months.contains(month.getMonthValue());
    }

    /** The month in which what is earned in {@code month} is claimed: its own or the next claim month. */
    public YearMonth claimed(YearMonth month) {
        YearMonth claim = month;
        while (!isClaimed(claim)) {
            claim = claim.plusMonths(1);
        }
        return claim;
    }

    /** The month in which what is earned in {@code month} is paid. */
    public YearMonth paid(YearMonth month) {
        return claimed(month).plusMonths(paidAfter);
    }
}
