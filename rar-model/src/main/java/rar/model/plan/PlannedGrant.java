package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Consumer;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.timing.Vat;

/**
 * A grant for new projects that the plan foresees (disponibelt för att besluta).
 *
 * @param id unique in the plan
 * @param name as printed
 * @param decided the month of the decision, inside the horizon
 * @param amount given, or solved for
 * @param payout when it is paid, from its decision on
 * @param funding external funding of it that the association receives
 * @param fund the earmarked fund that pays it, and that its external funding feeds
 * @param vat that is paid on top of its payouts and refunded later
 * @param kind what it will be directed at
 * @param reserved whether the reservation clause applies to it
 */
public record PlannedGrant(
        String id,
        String name,
        YearMonth decided,
        GrantAmount amount,
        PayoutProfile payout,
        Option<ProjectFunding> funding,
        Option<Earmarking> fund,
        Option<Vat> vat,
        ProjectKind kind,
        boolean reserved) {

    /** Any amount that divides over many months: when a grant is paid does not depend on it. */
    private static final Money SOME = Money.ofKronor(1_000_000);

    /** @throws NullPointerException if a component is null; it names the component */
    public PlannedGrant {
        Components.present(PlannedGrant.class, id, name, decided, amount, payout, funding, fund, vat, kind);
    }

    /** A grant that is called by its id, paid evenly from its decision to the end of that year. */
    public static PlannedGrant of(String id, YearMonth decided, Money amount) {
        return of(id, decided, new GrantAmount.Given(amount));
    }

    /** A grant of all the room there is, called by its id and paid evenly from its decision to the end of that year. */
    public static PlannedGrant solved(String id, YearMonth decided) {
        return of(id, decided, new GrantAmount.Solved());
    }

    private static PlannedGrant of(String id, YearMonth decided, GrantAmount amount) {
        MonthRange months = new MonthRange(decided, YearMonth.of(decided.getYear(), 12));
        return new PlannedGrant(
                id,
                id,
                decided,
                amount,
                new PayoutProfile.Even(months),
                Option.none(),
                Option.none(),
                Option.none(),
                ProjectKind.UNKNOWN,
                true);
    }

    /** The grant under another id. */
    public PlannedGrant withId(String id) {
        return with(copy -> copy.id = id);
    }

    /** The grant under another name. */
    public PlannedGrant withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The grant decided in another month and paid as before; {@link #postponed} moves its payments too. */
    public PlannedGrant withDecided(YearMonth decided) {
        return with(copy -> copy.decided = decided);
    }

    /** The grant with another amount, given. */
    public PlannedGrant withAmount(Money amount) {
        return withAmount(new GrantAmount.Given(amount));
    }

    /** The grant with another amount, given or solved for. */
    public PlannedGrant withAmount(GrantAmount amount) {
        return with(copy -> copy.amount = amount);
    }

    /** The grant paid otherwise. */
    public PlannedGrant withPayout(PayoutProfile payout) {
        return with(copy -> copy.payout = payout);
    }

    /** The grant paid evenly over so many months from its decision on. */
    public PlannedGrant paidEvenlyOver(int months) {
        return withPayout(new PayoutProfile.Even(new MonthRange(decided, decided.plusMonths(months - 1L))));
    }

    /** The grant with external funding that the association receives. */
    public PlannedGrant withFunding(ProjectFunding funding) {
        return with(copy -> copy.funding = Option.some(funding));
    }

    /** The grant without external funding that the association receives. */
    public PlannedGrant withoutFunding() {
        return with(copy -> copy.funding = Option.none());
    }

    /** The grant paid from an earmarked fund. */
    public PlannedGrant withFund(Earmarking fund) {
        return with(copy -> copy.fund = Option.some(fund));
    }

    /** The grant paid from no earmarked fund. */
    public PlannedGrant withoutFund() {
        return with(copy -> copy.fund = Option.none());
    }

    /** The grant with VAT on top of its payouts. */
    public PlannedGrant withVat(Vat vat) {
        return with(copy -> copy.vat = Option.some(vat));
    }

    /** The grant without VAT on top of its payouts. */
    public PlannedGrant withoutVat() {
        return with(copy -> copy.vat = Option.none());
    }

    /** The grant directed at something else. */
    public PlannedGrant withKind(ProjectKind kind) {
        return with(copy -> copy.kind = kind);
    }

    /** The grant under the reservation clause, or not. */
    public PlannedGrant withReserved(boolean reserved) {
        return with(copy -> copy.reserved = reserved);
    }

    /** The grant decided and paid so many months later, or earlier where that is negative; each payment stays as large. */
    public PlannedGrant postponed(int months) {
        PayoutProfile later = payout.postponed(months, amount.given().getOrElse(Money.ZERO), run());
        return with(copy -> {
            copy.decided = decided.plusMonths(months);
            copy.payout = later;
            copy.funding = funding.map(each -> each.postponed(months, paidOver()));
        });
    }

    /** The months of its year that it runs in: from its decision on, so that none of it is paid before. */
    public MonthRange run() {
        return new MonthRange(decided, YearMonth.of(decided.getYear(), 12));
    }

    /** The months from its first payout to its last, in which external funding of it is earned; its year if it pays nothing. */
    public MonthRange paidOver() {
        SortedMap<YearMonth, Money> payouts = payout.payments(amount.given().getOrElse(SOME), run());
        return payouts.isEmpty() ? run() : new MonthRange(payouts.head()._1, payouts.last()._1);
    }

    private PlannedGrant with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /** The components while one of them is changed. */
    private final class Copy {

        private String id = PlannedGrant.this.id;
        private String name = PlannedGrant.this.name;
        private YearMonth decided = PlannedGrant.this.decided;
        private GrantAmount amount = PlannedGrant.this.amount;
        private PayoutProfile payout = PlannedGrant.this.payout;
        private Option<ProjectFunding> funding = PlannedGrant.this.funding;
        private Option<Earmarking> fund = PlannedGrant.this.fund;
        private Option<Vat> vat = PlannedGrant.this.vat;
        private ProjectKind kind = PlannedGrant.this.kind;
        private boolean reserved = PlannedGrant.this.reserved;

        private PlannedGrant made() {
            return new PlannedGrant(id, name, decided, amount, payout, funding, fund, vat, kind, reserved);
        }
    }
}
