package rar.model.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import rar.model.money.Money;

/**
 * A project (projekt, insats) that the board has decided on before the plan.
 *
 * @param id unique in the plan
 * @param number the printed number; two projects may bear the same
 * @param name as printed
 * @param area one municipality, several, or the county
 * @param focus what it works with (inriktning)
 * @param kind what it is directed at
 * @param start its first day; none if it simply runs already
 * @param end its last day
 * @param total the whole grant as decided, if known; what the plan does not pay of it was paid before
 * @param decided the day of the decision, if known
 * @param coFunding external money
 * @param payout what the plan still pays, and when
 * @param reserved whether the reservation clause applies to it
 * @param inferred what was printed and how the rest was found, where the source does not give it
 * @param credit whether a payout may be less than zero, as what the project pays back
 */
public record Project(
        String id,
        Option<String> number,
        String name,
        Option<String> area,
        Option<String> focus,
        ProjectKind kind,
        Option<LocalDate> start,
        LocalDate end,
        Option<Money> total,
        Option<LocalDate> decided,
        Option<CoFunding> coFunding,
        PayoutProfile payout,
        boolean reserved,
        Option<String> inferred,
        boolean credit) {

    /** A project that pays nothing back. */
    public Project(
            String id,
            Option<String> number,
            String name,
            Option<String> area,
            Option<String> focus,
            ProjectKind kind,
            Option<LocalDate> start,
            LocalDate end,
            Option<Money> total,
            Option<LocalDate> decided,
            Option<CoFunding> coFunding,
            PayoutProfile payout,
            boolean reserved,
            Option<String> inferred) {
        this(
                id, number, name, area, focus, kind, start, end, total, decided, coFunding, payout, reserved, inferred,
                false);
    }

    /** Before any plan. */
    private static final YearMonth LONG_AGO = YearMonth.of(1900, 1);

    /**
     * The months in which it runs; one that simply runs already has done so since before any plan.
     *
     * @throws IllegalArgumentException if it ends before it starts
     */
    public MonthRange run() {
        YearMonth last = YearMonth.from(end);
        YearMonth longRunning = last.isBefore(LONG_AGO) ? last : LONG_AGO;
        return new MonthRange(start.map(YearMonth::from).getOrElse(longRunning), last);
    }

    /** What the plan pays for it: what its payout profile states, else the whole grant. */
    public Money remaining() {
        return payout.statedAmount().getOrElse(() -> total.getOrElse(Money.ZERO));
    }
}
