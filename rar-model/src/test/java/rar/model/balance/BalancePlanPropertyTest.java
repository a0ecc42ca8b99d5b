package rar.model.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.AssetEvent;
import rar.model.plan.BalanceSheet;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlanVariants;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.OpeningItems;
import rar.model.schedule.Schedule;

/** The identities of every balance plan, to the öre (SPEC: budget and balance plan). */
class BalancePlanPropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<FinancialPlan> plansWithOpening() {
        return PlanArbitraries.plansWithOpening();
    }

    @Provide
    Arbitrary<FinancialPlan> plansWithGivenGrants() {
        return PlanArbitraries.plansWithGivenGrants();
    }

    @Provide
    Arbitrary<FinancialPlan> plansAtDecision() {
        return PlanArbitraries.plansAtDecision();
    }

    @Property(seed = "20120101", tries = TRIES)
    void assets_equal_equity_provisions_and_liabilities_at_every_month_end(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        for (int month = 0; month < balance.months(); month++) {
            BalanceSheet sheet = balance.monthEnd(month);
            long assets = sheet.fixedAssets().ore()
                    + sheet.receivables().ore()
                    + sheet.cash().ore();
            long sources = sheet.equity().ore()
                    + sheet.provisions().ore()
                    + sheet.longTermLiabilities().ore()
                    + sheet.shortTermLiabilities().ore();
            assertThat(assets).isEqualTo(sources);
            assertThat(sheet.assets().ore()).isEqualTo(assets);
            assertThat(sheet.equityAndLiabilities().ore()).isEqualTo(sources);
        }
    }

    @Property(seed = "20120102", tries = TRIES)
    void equity_rolls_from_the_opening_by_the_results_of_the_budget(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        Seq<Money> results = Budget.of(balance.schedule()).result();
        Money equity = plan.opening().map(opening -> opening.sheet().equity()).getOrElse(Money.ZERO);
        for (int i = 0; i < plan.horizon().years(); i++) {
            YearStatement year = balance.years().get(i);
            assertThat(year.opening().equity()).isEqualTo(equity);
            assertThat(year.result()).isEqualTo(results.get(i));
            equity = equity.plus(results.get(i));
            assertThat(year.closing().equity()).isEqualTo(equity);
        }
    }

    @Property(seed = "20120103", tries = TRIES)
    void year_ends_of_the_month_view_are_the_year_statements(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        for (int i = 0; i < plan.horizon().years(); i++) {
            YearStatement year = balance.years().get(i);
            assertThat(year.year()).isEqualTo(plan.horizon().firstYear() + i);
            assertThat(year.closing()).isEqualTo(balance.monthEnd(12 * i + 11));
            assertThat(year.opening()).isEqualTo(i == 0 ? balance.opening() : balance.monthEnd(12 * i - 1));
            assertThat(balance.equity(year.year())).isEqualTo(year.closing().equity());
            assertThat(year.contributions()).isEqualTo(plan.contributions().total(year.year()));
            assertThat(balance.contributions(year.year())).isEqualTo(year.contributions());
        }
    }

    @Property(seed = "20120104", tries = TRIES)
    void the_balance_starts_from_the_plans_opening(@ForAll("plansWithOpening") FinancialPlan plan) {
        BalanceSheet sheet = balance(plan).opening();
        OpeningBalance opening = plan.opening().get();
        assertThat(sheet).isEqualTo(opening.byAccount());
        for (Account account : Account.values()) {
            assertThat(sheet.summed(account)).isEqualTo(opening.sheet().summed(account));
        }
    }

    /** Cash by the yearly cash flow statement, straight from the plan's yearly amounts and without a month. */
    @Property(seed = "20120105", tries = TRIES)
    void cash_of_a_year_is_its_yearly_cash_flows(@ForAll("plansWithOpening") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        for (YearStatement year : balance.years()) {
            Money paid = Money.sum(balance.schedule().commitments().map(grant -> grant.paidIn(year.year())));
            Money expected = plan.contributions()
                    .total(year.year())
                    .plus(lines(plan, LineKind.INCOME, year.year()))
                    .plus(lines(plan, LineKind.INTEREST, year.year()))
                    .minus(lines(plan, LineKind.COST, year.year()))
                    .plus(OpeningItems.resultOf(plan, year.year()))
                    .minus(bought(plan, year.year()))
                    .minus(paid)
                    .minus(change(year.closing().receivables(), year.opening().receivables()))
                    .plus(change(
                            year.closing().shortTermLiabilities(),
                            year.opening().shortTermLiabilities()));
            assertThat(change(year.closing().cash(), year.opening().cash())).isEqualTo(expected);
            assertThat(year.payouts()).isEqualTo(paid);
        }
    }

    @Property(seed = "20120106", tries = TRIES)
    void fixed_assets_move_by_investment_disposal_and_depreciation(@ForAll("plansWithOpening") FinancialPlan plan) {
        for (YearStatement year : balance(plan).years()) {
            assertThat(change(year.closing().fixedAssets(), year.opening().fixedAssets()))
                    .isEqualTo(bought(plan, year.year()).minus(lines(plan, LineKind.DEPRECIATION, year.year())));
            assertThat(year.closing().fixedAssets().isNegative()).isFalse();
            assertThat(year.closing().longTermLiabilities())
                    .isEqualTo(year.opening().longTermLiabilities());
        }
    }

    @Property(seed = "20120107", tries = TRIES)
    void receivables_and_short_term_liabilities_grow_by_their_index_rounded_once(
            @ForAll("plansWithOpening") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        for (int year : plan.horizon().eachYear()) {
            assertThat(risenBy(balance, BookingKind.RECEIVABLES_RISE, year))
                    .isEqualTo(grown(
                                    plan.opening().get().unlisted(Account.RECEIVABLES),
                                    plan.workingCapital().receivables(),
                                    plan,
                                    year)
                            .minus(plan.opening().get().unlisted(Account.RECEIVABLES)));
            assertThat(risenBy(balance, BookingKind.LIABILITIES_RISE, year))
                    .isEqualTo(grown(
                                    plan.opening().get().unlisted(Account.SHORT_TERM_LIABILITIES),
                                    plan.workingCapital().shortTermLiabilities(),
                                    plan,
                                    year)
                            .minus(plan.opening().get().unlisted(Account.SHORT_TERM_LIABILITIES)));
        }
    }

    /** What bookings of a kind come to from the first year to this. */
    private static Money risenBy(BalancePlan balance, BookingKind kind, int year) {
        return Money.sum(balance.schedule()
                .bookings()
                .filter(booking -> booking.kind() == kind && booking.month().getYear() <= year)
                .map(Booking::amount));
    }

    @Property(seed = "20120108", tries = TRIES)
    void provisions_are_what_is_decided_less_what_is_paid(@ForAll("plansAtDecision") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        Seq<Money> remaining = CommitmentStatement.of(balance.schedule()).remaining();
        Vector<Money> provisions = balance.years()
                .map(year -> year.closing().provisions())
                .prepend(balance.opening().provisions());
        assertThat(remaining).isEqualTo(provisions);
        assertThat(provisions)
                .allSatisfy(amount -> assertThat(amount.isNegative()).isFalse());
    }

    @Property(seed = "20120109", tries = TRIES)
    void provisions_at_every_month_end_are_what_the_decided_grants_still_pay(
            @ForAll("plansAtDecision") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        for (int i = 0; i < balance.months(); i++) {
            var month = balance.month(i);
            Money still = Money.sum(balance.schedule()
                    .commitments()
                    .filter(grant -> grant.decided().forAll(decided -> !decided.isAfter(month)))
                    .flatMap(grant -> grant.payouts()
                            .filterKeys(paid -> paid.isAfter(month))
                            .values()));
            assertThat(balance.monthEnd(i).provisions()).isEqualTo(still);
        }
    }

    @Property(seed = "20120110", tries = TRIES)
    void grants_expensed_as_consumed_have_no_provisions_but_the_same_commitments(
            @ForAll("plansWithGivenGrants") FinancialPlan plan) {
        PlanDraft parts = plan.draft();
        if (parts.recognition() == RecognitionPolicy.AT_DECISION) {
            parts = PlanVariants.withOtherRecognition(parts);
        }
        BalancePlan asConsumed = balance(FinancialPlan.of(parts));
        parts = PlanVariants.withOtherRecognition(parts);
        BalancePlan atDecision = balance(FinancialPlan.of(parts));
        assertThat(CommitmentStatement.of(asConsumed.schedule()))
                .isEqualTo(CommitmentStatement.of(atDecision.schedule()));
        for (int i = 0; i < asConsumed.months(); i++) {
            BalanceSheet consumed = asConsumed.monthEnd(i);
            BalanceSheet decided = atDecision.monthEnd(i);
            assertThat(consumed.cash()).isEqualTo(decided.cash());
            assertThat(consumed.provisions()).isEqualTo(Money.ZERO);
            assertThat(consumed.equity()).isEqualTo(decided.equity().plus(decided.provisions()));
        }
    }

    @Property(seed = "20120111", tries = TRIES)
    void more_contributions_lower_no_months_cash(
            @ForAll("plansWithGivenGrants") FinancialPlan plan,
            @ForAll @IntRange(min = 0, max = 4) int someYear,
            @ForAll @LongRange(min = 0, max = 100_000) long units) {
        int year = plan.horizon().firstYear() + someYear % plan.horizon().years();
        PlanDraft parts = plan.draft();
        Contributions old = PlanVariants.inProportion(parts.contributions());
        Money total = old.total(year).plus(Money.of(units, old.unit()));
        parts = parts.withContributions(old.withTotal(year, total));
        BalancePlan less = balance(plan.with(draft -> draft.withContributions(old)));
        BalancePlan more = balance(FinancialPlan.of(parts));
        for (int i = 0; i < less.months(); i++) {
            assertThat(more.cashOre(i)).isGreaterThanOrEqualTo(less.cashOre(i));
        }
    }

    /** The room for new decisions is exactly what the recovery leaves, so the recovery is the year's result. */
    @Property(seed = "20120112", tries = TRIES)
    void solved_grants_leave_the_recovery_as_the_years_result(@ForAll("plansAtDecision") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        for (Commitment grant : balance.schedule().commitments()) {
            boolean solved = plan.grants()
                    .exists(planned -> planned.id().equals(grant.id())
                            && planned.amount().given().isEmpty());
            if (solved) {
                int index = grant.decided().get().getYear() - plan.horizon().firstYear();
                Money recovered = recoveryPart(plan, index);
                Money result = balance.years().get(index).result();
                if (grant.amount().equals(Money.ZERO)) {
                    assertThat(result).isLessThanOrEqualTo(recovered);
                } else {
                    assertThat(result).isEqualTo(recovered);
                }
            }
        }
    }

    @Property(seed = "20120113", tries = TRIES)
    void funds_by_direction_are_all_that_is_paid(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        assertThat(balance.directedFunds().total())
                .isEqualTo(Money.sum(balance.years().map(YearStatement::payouts)));
    }

    private static BalancePlan balance(FinancialPlan plan) {
        return BalancePlan.of(Schedule.of(plan));
    }

    private static Money change(Money closing, Money opening) {
        return closing.minus(opening);
    }

    private static Money lines(FinancialPlan plan, LineKind kind, int year) {
        return Money.sum(
                plan.lines().filter(line -> line.kind() == kind).map(line -> line.amount(year, plan.horizon())));
    }

    private static Money bought(FinancialPlan plan, int year) {
        return Money.sum(plan.assetEvents()
                .filter(event -> event.month().getYear() == year)
                .map(event -> event.kind() == AssetEvent.Kind.INVESTMENT
                        ? event.amount()
                        : event.amount().negated()));
    }

    /** By decimal numbers: rates of the random plans have four decimals, so the chain is exact before it is rounded. */
    private static Money grown(Money opening, IndexRule index, FinancialPlan plan, int year) {
        BigDecimal amount = BigDecimal.valueOf(opening.ore());
        for (int each = plan.horizon().firstYear(); each <= year; each++) {
            BigDecimal rate = new BigDecimal(index.rate(each).numerator())
                    .divide(new BigDecimal(index.rate(each).denominator()));
            amount = amount.multiply(BigDecimal.ONE.add(rate));
        }
        return new Money(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The missing equity in equal parts of whole units, the first years one unit more; in öre if it is not whole. */
    private static Money recoveryPart(FinancialPlan plan, int index) {
        long missing = Math.max(0, -plan.opening().get().sheet().equity().ore());
        if (plan.recovery().isEmpty() || index >= plan.recovery().get().years()) {
            return Money.ZERO;
        }
        int years = plan.recovery().get().years();
        long unit = plan.recovery().get().unit().ore();
        long size = missing % unit == 0 ? unit : 1;
        long units = missing / size;
        return new Money(size * (units / years + (index < units % years ? 1 : 0)));
    }
}
