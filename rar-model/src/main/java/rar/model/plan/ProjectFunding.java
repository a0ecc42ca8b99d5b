package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Consumer;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * External funding of a project or planned grant that the association receives (extern finansiering, as from the European
 * Social Fund). It is income as the project is paid, claimed in the claim months, and a receivable until it is paid. It
 * follows its project: where that is late, cheaper or ended, so is what is earned.
 *
 * @param id unique in the plan
 * @param name who gives it and for what
 * @param basis what it is earned by
 * @param ceiling the most that is earned in all, what was earned before the plan included; none if there is none
 * @param earnedBefore what was earned before the plan; zero or more
 * @param claims when it is claimed and paid
 * @param status granted, applied for or refused
 * @param from the first month in which it is earned, where it is not earned from the project's first payout
 * @param ended the month from which nothing more is earned, where it ends before its project
 * @param paidIfRefused the share of the project's payouts that is made from the month on from which a refusal, or the
 *     end, tells: 1 where the project goes on, 0 where it ends
 */
public record ProjectFunding(
        String id,
        String name,
        FundingBasis basis,
        Option<Money> ceiling,
        Money earnedBefore,
        ClaimTerms claims,
        FundingStatus status,
        Option<YearMonth> from,
        Option<YearMonth> ended,
        Share paidIfRefused) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ProjectFunding {
        Components.present(
                ProjectFunding.class,
                id,
                name,
                basis,
                ceiling,
                earnedBefore,
                claims,
                status,
                from,
                ended,
                paidIfRefused);
    }

    /** Granted funding at a rate of cost, called by its id and paid as it is earned; its project goes on without it. */
    public static ProjectFunding of(String id, Share rate) {
        return of(id, new FundingBasis.OfCost(rate));
    }

    /** Granted funding of agreed amounts, called by its id and paid as it is earned; its project goes on without it. */
    public static ProjectFunding of(String id, PayoutProfile amounts) {
        return of(id, new FundingBasis.Agreed(amounts));
    }

    private static ProjectFunding of(String id, FundingBasis basis) {
        return new ProjectFunding(
                id,
                id,
                basis,
                Option.none(),
                Money.ZERO,
                ClaimTerms.AS_EARNED,
                FundingStatus.GRANTED,
                Option.none(),
                Option.none(),
                Share.ONE);
    }

    /**
     * What is earned by month, none of it zero.
     *
     * @param payouts what the project is paid by month, net of VAT
     * @param run the months in which the project runs
     */
    public SortedMap<YearMonth, Money> earned(SortedMap<YearMonth, Money> payouts, MonthRange run) {
        return earned(eligible(payouts, run));
    }

    /** What is earned by month by what is eligible by month; only months in which it is earned count. */
    public SortedMap<YearMonth, Money> earned(SortedMap<YearMonth, Money> eligible) {
        SortedMap<YearMonth, Money> earned = TreeMap.empty();
        Money sum = Money.ZERO;
        for (Tuple2<YearMonth, Money> each : eligible.filterKeys(this::isEarned)) {
            Money next = sum.plus(each._2);
            earned = earned.put(each._1, earnedBy(next).minus(earnedBy(sum)));
            sum = next;
        }
        return earned.filterValues(amount -> amount.ore() != 0);
    }

    /** What is eligible by month, before it is asked in which months it is earned. */
    public SortedMap<YearMonth, Money> eligible(SortedMap<YearMonth, Money> payouts, MonthRange run) {
        return basis.eligible(payouts, earning(run));
    }

    /** What is earned in the plan by so much that is eligible in all, under the ceiling; never less for more. */
    public Money earnedBy(Money eligible) {
        Money earned = basis.earnedBy(eligible);
        return ceiling.map(most -> earned.min(most.minus(earnedBefore).max(Money.ZERO)))
                .getOrElse(earned);
    }

    /** What is paid by month of what is earned by month, none of it zero. */
    public SortedMap<YearMonth, Money> received(SortedMap<YearMonth, Money> earned) {
        return earned.toVector()
                .foldLeft(
                        TreeMap.<YearMonth, Money>empty(),
                        (paid, each) -> paid.put(claims.paid(each._1), each._2, Money::plus))
                .filterValues(amount -> amount.ore() != 0);
    }

    /** The project's payouts as they are made, a refusal and the funding's end considered. */
    public SortedMap<YearMonth, Money> made(SortedMap<YearMonth, Money> payouts) {
        return payouts.map((month, due) -> new Tuple2<>(month, isLost(month) ? due.timesHalfEven(paidIfRefused) : due))
                .filterValues(paid -> paid.ore() != 0);
    }

    /** Whether the plan itself makes the project's payouts otherwise from some month on. */
    public boolean isCut() {
        return !paidIfRefused.equals(Share.ONE) && (status == FundingStatus.REFUSED || ended.isDefined());
    }

    /** The first month from which it is refused or ended; none if it is neither, or refused from the first on. */
    public Option<YearMonth> lostFrom() {
        return status == FundingStatus.REFUSED ? from : ended;
    }

    /** Whether it is refused or ended by {@code month}. */
    private boolean isLost(YearMonth month) {
        boolean refused = status == FundingStatus.REFUSED && from.forAll(first -> !month.isBefore(first));
        return refused || ended.exists(end -> !month.isBefore(end));
    }

    /** Whether cost of {@code month} earns funding. */
    public boolean isEarned(YearMonth month) {
        return status != FundingStatus.REFUSED && !isLost(month) && from.forAll(first -> !month.isBefore(first));
    }

    /** Of the months in which the project runs, those from which the funding may be earned. */
    private MonthRange earning(MonthRange run) {
        return from.filter(first -> first.isAfter(run.first()) && !first.isAfter(run.last()))
                .map(first -> new MonthRange(first, run.last()))
                .getOrElse(run);
    }

    /**
     * The funding of a project that is so many months later, or earlier where that is negative. Months of the calendar
     * stay: in which it is claimed, from which it is earned and from which it has ended.
     *
     * @param run the months in which the project runs before it is postponed
     */
    public ProjectFunding postponed(int months, MonthRange run) {
        return with(copy -> copy.basis = basis.postponed(months, earning(run)));
    }

    /** The funding under another id. */
    public ProjectFunding withId(String id) {
        return with(copy -> copy.id = id);
    }

    /** The funding under another name. */
    public ProjectFunding withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The funding earned by something else. */
    public ProjectFunding withBasis(FundingBasis basis) {
        return with(copy -> copy.basis = basis);
    }

    /** The funding with a ceiling. */
    public ProjectFunding withCeiling(Money ceiling) {
        return with(copy -> copy.ceiling = Option.some(ceiling));
    }

    /** The funding of which so much was earned before the plan. */
    public ProjectFunding withEarnedBefore(Money earnedBefore) {
        return with(copy -> copy.earnedBefore = earnedBefore);
    }

    /** The funding claimed and paid otherwise. */
    public ProjectFunding withClaims(ClaimTerms claims) {
        return with(copy -> copy.claims = claims);
    }

    /** The funding applied for, to be earned from a month on. */
    public ProjectFunding appliedFor(YearMonth from) {
        return with(copy -> {
            copy.status = FundingStatus.APPLIED_FOR;
            copy.from = Option.some(from);
        });
    }

    /** The funding granted, applied for or refused. */
    public ProjectFunding withStatus(FundingStatus status) {
        return with(copy -> copy.status = status);
    }

    /** The funding earned from a month on. */
    public ProjectFunding withFrom(YearMonth from) {
        return with(copy -> copy.from = Option.some(from));
    }

    /** The funding ended from a month on. */
    public ProjectFunding withEnded(YearMonth ended) {
        return with(copy -> copy.ended = Option.some(ended));
    }

    /** The funding without which so large a share of the project's payouts is made. */
    public ProjectFunding withPaidIfRefused(Share paidIfRefused) {
        return with(copy -> copy.paidIfRefused = paidIfRefused);
    }

    private ProjectFunding with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /** The components while some of them are changed. */
    private final class Copy {

        private String id = ProjectFunding.this.id;
        private String name = ProjectFunding.this.name;
        private FundingBasis basis = ProjectFunding.this.basis;
        private Option<Money> ceiling = ProjectFunding.this.ceiling;
        private Money earnedBefore = ProjectFunding.this.earnedBefore;
        private ClaimTerms claims = ProjectFunding.this.claims;
        private FundingStatus status = ProjectFunding.this.status;
        private Option<YearMonth> from = ProjectFunding.this.from;
        private Option<YearMonth> ended = ProjectFunding.this.ended;
        private Share paidIfRefused = ProjectFunding.this.paidIfRefused;

        private ProjectFunding made() {
            return new ProjectFunding(
                    id, name, basis, ceiling, earnedBefore, claims, status, from, ended, paidIfRefused);
        }
    }
}
