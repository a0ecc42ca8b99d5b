package rar.model.schedule;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Earmarking;
import rar.model.plan.FundingStatus;
import rar.model.plan.MonthRange;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.plan.ProjectKind;
import rar.model.timing.Vat;

/**
 * A grant (beviljade projekt) with its payments dated: of a project decided before the plan, or one that the plan
 * foresees and whose amount is settled.
 *
 * @param id of the project or planned grant
 * @param name as printed
 * @param decided the month of the decision; none if before the plan
 * @param amount what is paid from the plan's first month on, beyond the horizon too
 * @param payouts by month, summing to the amount where no loss of funding cuts them; none is zero
 * @param kind what it is directed at
 * @param reserved whether the reservation clause applies to it
 * @param funding of it by others that the association receives
 * @param fund the earmarked fund that pays it, and that its external funding feeds
 * @param vat that is paid on top of its payouts and refunded later
 * @param origin the id of the project or planned grant that it is, or is a part of: what an outcome decides in several years
 *     is a commitment for each
 */
public record Commitment(
        String id,
        String name,
        Option<YearMonth> decided,
        Money amount,
        SortedMap<YearMonth, Money> payouts,
        ProjectKind kind,
        boolean reserved,
        Option<FundedPayouts> funding,
        Option<Earmarking> fund,
        Option<Vat> vat,
        String origin) {

    /** A commitment without VAT that is no part of another. */
    public Commitment(
            String id,
            String name,
            Option<YearMonth> decided,
            Money amount,
            SortedMap<YearMonth, Money> payouts,
            ProjectKind kind,
            boolean reserved,
            Option<FundedPayouts> funding,
            Option<Earmarking> fund) {
        this(id, name, decided, amount, payouts, kind, reserved, funding, fund, Option.none(), id);
    }

    /** A commitment without external funding, of no earmarked fund. */
    public Commitment(
            String id,
            String name,
            Option<YearMonth> decided,
            Money amount,
            SortedMap<YearMonth, Money> payouts,
            ProjectKind kind,
            boolean reserved) {
        this(id, name, decided, amount, payouts, kind, reserved, Option.none(), Option.none());
    }

    /** A project of a plan that begins in month {@code first}. */
    static Commitment of(Project project, YearMonth first) {
        Commitment paid = new Commitment(
                project.id(),
                project.name(),
                Option.none(),
                project.remaining(),
                project.payout().payments(project.remaining(), project.run()),
                project.kind(),
                project.reserved(),
                Option.none(),
                project.fund());
        return paid.withVat(project.vat()).funded(project.funding(), project.run(), first);
    }

    /** A planned grant of so much. */
    public static Commitment of(PlannedGrant grant, Money amount) {
        Commitment paid = new Commitment(
                grant.id(),
                grant.name(),
                Option.some(grant.decided()),
                amount,
                grant.payout().payments(amount, grant.run()),
                grant.kind(),
                grant.reserved(),
                Option.none(),
                grant.fund());
        return paid.withVat(grant.vat()).funded(grant.funding(), grant.paidOver(), grant.decided());
    }

    private Commitment funded(Option<ProjectFunding> terms, MonthRange run, YearMonth earliest) {
        return terms.map(given -> withFunding(FundedPayouts.of(given, run, payouts, earliest)))
                .getOrElse(this);
    }

    private Commitment withFunding(FundedPayouts funded) {
        return new Commitment(
                id, name, decided, amount, funded.made(), kind, reserved, Option.some(funded), fund, vat, origin);
    }

    /** What the id of a commitment ends with that is paid beyond what was decided. */
    public static final String OVERRUN = "-overrun";

    /** @throws NullPointerException if a component is null; it names the component */
    public Commitment {
        Components.present(Commitment.class, id, name, decided, amount, payouts, kind, funding, fund, vat, origin);
    }

    /** Whether it is what is paid beyond what was decided, so that no provision bears it. */
    public boolean isOverrun() {
        return id.equals(origin + OVERRUN);
    }

    /** The commitment as it would be paid if its funding were neither refused nor ended. */
    public Commitment asAgreed() {
        return funding.map(each -> new Commitment(
                        id, name, decided, amount, each.agreed(), kind, reserved, funding, fund, vat, origin))
                .getOrElse(this);
    }

    /** The commitment with VAT on top of its payouts, or without. */
    public Commitment withVat(Option<Vat> vat) {
        return new Commitment(id, name, decided, amount, payouts, kind, reserved, funding, fund, vat, origin);
    }

    /** The commitment with other payouts, of another amount. */
    public Commitment withPayouts(Money amount, SortedMap<YearMonth, Money> payouts) {
        return new Commitment(id, name, decided, amount, payouts, kind, reserved, funding, fund, vat, origin);
    }

    /** The commitment decided in another month, or before the plan. */
    public Commitment withDecided(Option<YearMonth> decided) {
        return new Commitment(id, name, decided, amount, payouts, kind, reserved, funding, fund, vat, origin);
    }

    /**
     * The commitment once it is known what becomes of its funding.
     *
     * @param first the first month in which anything can be given back
     */
    public Commitment answered(FundingStatus status, YearMonth first) {
        Commitment agreed = asAgreed();
        YearMonth earliest = decided.filter(first::isBefore).getOrElse(first);
        return funding.map(each -> agreed.withFunding(
                        FundedPayouts.of(each.terms().withStatus(status), each.run(), agreed.payouts, earliest)))
                .getOrElse(this);
    }

    /** What the loss of its funding leaves unpaid, and the month in which that is given back; none if nothing. */
    public Option<Tuple2<YearMonth, Money>> lapsed() {
        return funding.flatMap(FundedPayouts::lapses)
                .map(month -> new Tuple2<>(month, amount.minus(Money.sum(payouts.values()))))
                .filter(lapsed -> lapsed._2.ore() != 0);
    }

    /** What the loss of its funding leaves unpaid and gives back in {@code year}. */
    public Money lapsedIn(int year) {
        return lapsed().filter(lapsed -> lapsed._1.getYear() == year)
                .map(Tuple2::_2)
                .getOrElse(Money.ZERO);
    }

    /** What its funding earns in {@code year}. */
    public Money fundedIn(int year) {
        return funding.map(each -> each.earnedIn(year)).getOrElse(Money.ZERO);
    }

    /** What is paid in {@code year}. */
    public Money paidIn(int year) {
        return Money.sum(payouts.filterKeys(month -> month.getYear() == year).values());
    }

    /** What is paid up to and including {@code month}. */
    public Money paidBy(YearMonth month) {
        return Money.sum(payouts.filterKeys(paid -> !paid.isAfter(month)).values());
    }
}
