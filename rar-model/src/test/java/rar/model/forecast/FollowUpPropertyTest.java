package rar.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rar.model.balance.BalancePlan;
import rar.model.forecast.OutcomeArbitraries.Case;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlannedGrant;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.UnspentMoney;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/** What holds for every plan and every outcome of it, to the öre. */
class FollowUpPropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<Case> cases() {
        return OutcomeArbitraries.cases(PlanArbitraries.plans());
    }

    @Provide
    Arbitrary<Case> casesAtDecision() {
        return OutcomeArbitraries.cases(PlanArbitraries.plansAtDecision());
    }

    @Property(seed = "20090401", tries = TRIES)
    void an_outcome_equal_to_the_plan_gives_the_plan(
            @ForAll("plans") FinancialPlan plan, @ForAll @IntRange(min = 0, max = 59) int month) {
        Schedule planned = Schedule.of(plan);
        YearMonth through = plan.horizon().month(month % plan.horizon().months());

        Actuals byMonth = OutcomeParts.asPlanned(planned, through).outcome();
        Actuals byYear = OutcomeParts.asPlanned(planned, through).inYears().outcome();
        Actuals silent = OutcomeParts.silent(through).outcome();

        assertThat(FollowUp.of(plan, byMonth).forecast().schedule()).isEqualTo(planned);
        assertThat(FollowUp.of(plan, byYear).forecast().schedule()).isEqualTo(planned);
        assertThat(FollowUp.of(plan, silent).forecast().schedule()).isEqualTo(planned);
    }

    @Property(seed = "20090402", tries = TRIES)
    void what_happens_in_the_months_of_the_outcome_is_the_outcome(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        Vector<Booking> past = followUp.forecast()
                .schedule()
                .bookings()
                .reject(booking -> booking.month().isAfter(drawn.outcome().through()));

        drawn.outcome().lines().forEach(line -> {
            for (int year : line.amounts().years()) {
                Money result = sumOf(past, line.source(), year);
                boolean isIncome = drawn.plan()
                        .lines()
                        .exists(each ->
                                each.id().equals(line.source()) && each.kind().isIncome());
                assertThat(isIncome ? result : result.negated()).isEqualTo(sumOf(line.amounts(), year));
            }
        });
        drawn.outcome().payouts().forEach(payout -> {
            for (int year : payout.amounts().years()) {
                Money paid = Money.sum(past.filter(booking -> booking.source().equals(payout.grant())
                                && !booking.kind().isVat()
                                && booking.month().getYear() == year)
                        .map(booking -> booking.effectOn(Account.CASH).negated()));
                assertThat(paid).isEqualTo(sumOf(payout.amounts(), year));
            }
        });
        drawn.outcome().members().forEach(member -> {
            for (int year : member.received().years()) {
                Money received =
                        Money.sum(past.filter(booking -> booking.source().equals(member.member())
                                        && booking.month().getYear() == year)
                                .map(booking -> booking.effectOn(Account.CASH)));
                assertThat(received).isEqualTo(sumOf(member.received(), year));
            }
        });
    }

    @Property(seed = "20090403", tries = TRIES)
    void assets_equal_equity_provisions_and_liabilities_and_the_rows_make_the_result(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        BalancePlan forecast = followUp.forecast();
        for (int i = 0; i < forecast.months(); i++) {
            BalanceSheet sheet = forecast.monthEnd(i);
            assertThat(sheet.assets()).isEqualTo(sheet.equityAndLiabilities());
        }
        for (int year : drawn.plan().horizon().eachYear()) {
            Figures result = followUp.result(year).result();
            int index = year - drawn.plan().horizon().firstYear();
            assertThat(result.forecast()).isEqualTo(forecast.years().get(index).result());
            assertThat(result.budget())
                    .isEqualTo(followUp.planned().years().get(index).result());
            assertThat(followUp.payouts(year).paid().forecast())
                    .isEqualTo(forecast.years().get(index).payouts());
            assertThat(followUp.contributions(year).due().forecast()).isEqualTo(forecast.contributions(year));
        }
    }

    @Property(seed = "20090404", tries = TRIES)
    void the_forecast_is_the_outcome_and_the_rest(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        Vector<Booking> bookings = followUp.forecast().schedule().bookings();
        for (int year : drawn.plan().horizon().eachYear()) {
            followUp.result(year)
                    .rows()
                    .filter(row -> drawn.plan().lines().exists(line -> line.id().equals(row.id())) && !row.usesEquity())
                    .forEach(row -> {
                        Vector<Booking> own =
                                bookings.filter(booking -> booking.source().equals(row.id())
                                        && booking.month().getYear() == year);
                        Money after = Money.sum(own.filter(booking ->
                                        booking.month().isAfter(drawn.outcome().through()))
                                .map(booking -> booking.effectOn(Account.EQUITY)));
                        assertThat(row.figures().rest()).isEqualTo(after);
                        assertThat(row.figures().forecast())
                                .isEqualTo(row.figures().outcome().plus(after));
                    });
        }
    }

    private static boolean carriesOver(BudgetLine line) {
        return line.unspent().contains(UnspentMoney.CARRIED_OVER);
    }

    @Property(seed = "20090405", tries = TRIES)
    void a_line_without_a_rule_goes_on_as_planned(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        drawn.plan().lines().forEach(line -> {
            boolean ruled = drawn.outcome()
                    .lines()
                    .exists(each ->
                            each.source().equals(line.id()) && !each.forecast().equals(ForecastRule.AS_PLANNED));
            if (!ruled && !carriesOver(line)) {
                assertThat(after(followUp.forecast(), line.id(), drawn))
                        .isEqualTo(after(followUp.planned(), line.id(), drawn));
            }
        });
    }

    @Property(seed = "20090406", tries = TRIES)
    void a_line_that_keeps_its_year_comes_to_its_budget_unless_it_is_used_up(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        int year = drawn.outcome().through().getYear();
        drawn.outcome()
                .lines()
                .filter(line -> line.forecast().equals(ForecastRule.KEEP_YEAR_TOTAL))
                .reject(line ->
                        drawn.plan().lines().exists(each -> each.id().equals(line.source()) && carriesOver(each)))
                .forEach(line -> {
                    Figures figures = followUp.result(year)
                            .rows()
                            .find(row -> row.id().equals(line.source()))
                            .get()
                            .figures();
                    boolean isLeft = figures.budget().ore() > 0
                            ? figures.outcome().compareTo(figures.budget()) < 0
                            : figures.outcome().compareTo(figures.budget()) > 0;
                    if (isLeft && figures.budget().ore() != 0) {
                        assertThat(figures.forecast()).isEqualTo(figures.budget());
                    } else {
                        assertThat(figures.rest()).isEqualTo(Money.ZERO);
                    }
                });
    }

    @Property(seed = "20090407", tries = TRIES)
    void commitments_pay_their_amounts_and_provisions_are_what_is_still_to_be_paid(
            @ForAll("casesAtDecision") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        Schedule schedule = followUp.forecast().schedule();
        YearMonth last = drawn.plan().horizon().lastMonth();

        assertThat(schedule.commitments())
                .allSatisfy(
                        grant -> assertThat(Money.sum(grant.payouts().values())).isEqualTo(grant.amount()));
        Money beyond =
                Money.sum(schedule.commitments().map(grant -> grant.amount().minus(grant.paidBy(last))));
        assertThat(drawn.plan().recognition()).isEqualTo(RecognitionPolicy.AT_DECISION);
        Money explicit = Money.sum(schedule.commitments()
                .filter(grant -> grant.id().endsWith("-overrun"))
                .map(grant -> grant.amount().minus(grant.paidBy(last))));
        assertThat(followUp.forecast()
                        .monthEnd(followUp.forecast().months() - 1)
                        .provisions())
                .isEqualTo(beyond.minus(explicit));
    }

    @Property(seed = "20271201", tries = TRIES)
    void nothing_provided_for_a_grant_is_below_zero_and_what_is_paid_before_its_decision_is_prepaid(
            @ForAll("casesAtDecision") Case drawn) {
        Schedule schedule =
                FollowUp.of(drawn.plan(), drawn.outcome()).forecast().schedule();
        for (String grant : drawn.plan().grants().map(PlannedGrant::id)) {
            Seq<Booking> own =
                    schedule.bookings().filter(booking -> booking.source().equals(grant));
            Money provision = Money.ZERO;
            Money advance = Money.ZERO;
            for (YearMonth month : own.map(Booking::month).distinct().sorted()) {
                Seq<Booking> now = own.filter(booking -> booking.month().equals(month));
                provision = provision.plus(Money.sum(now.map(booking -> booking.effectOn(Account.PROVISIONS))));
                advance = advance.plus(Money.sum(now.map(booking -> booking.effectOn(Account.PREPAID_COST))));
                assertThat(provision).isGreaterThanOrEqualTo(Money.ZERO);
                assertThat(provision.min(advance)).isEqualTo(Money.ZERO);
                assertThat(advance).isGreaterThanOrEqualTo(Money.ZERO);
            }
            assertThat(advance).isEqualTo(Money.ZERO);
        }
    }

    @Property(seed = "20090408", tries = TRIES)
    void what_members_owe_is_what_was_due_and_not_received(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        Vector<Integer> years = drawn.plan()
                .horizon()
                .eachYear()
                .filter(year -> year <= drawn.outcome().through().getYear());
        Vector<ContributionStatement> statements = years.map(followUp::contributions);
        for (int i = 0; i < statements.head().rows().size(); i++) {
            int row = i;
            Money due =
                    Money.sum(statements.map(each -> each.rows().get(row).due().outcome()));
            Money received = Money.sum(
                    statements.map(each -> each.rows().get(row).received().outcome()));
            assertThat(statements.last().rows().get(row).outstanding()).isEqualTo(due.minus(received));
        }
    }

    @Property(seed = "20090409", tries = TRIES)
    void the_bank_is_compared_and_only_a_difference_that_is_to_be_booked_is(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        Option<BankBalance> bank = drawn.outcome().bank();
        assertThat(followUp.bank().isDefined()).isEqualTo(bank.isDefined());
        int last = drawn.plan().horizon().indexOf(drawn.outcome().through());
        boolean booked = bank.exists(BankBalance::bookDifference);
        bank.forEach(balance -> assertThat(followUp.forecast().monthEnd(last).cash())
                .isEqualTo(booked ? balance.cash() : followUp.bank().get().explained()));
        assertThat(followUp.forecast()
                        .schedule()
                        .bookings()
                        .exists(booking -> booking.source().equals(Actuals.BANK_DIFFERENCE)))
                .isEqualTo(booked && followUp.bank().get().difference().ore() != 0);
    }

    /** What a source adds to the result in each month after the outcome. */
    private static SortedMap<YearMonth, Money> after(BalancePlan balance, String source, Case drawn) {
        return balance.schedule()
                .bookings()
                .filter(booking -> booking.source().equals(source)
                        && booking.month().isAfter(drawn.outcome().through()))
                .foldLeft(
                        Flow.NOTHING,
                        (all, booking) ->
                                Flow.plus(all, TreeMap.of(booking.month(), booking.effectOn(Account.EQUITY))));
    }

    private static Money sumOf(Vector<Booking> bookings, String source, int year) {
        return Money.sum(bookings.filter(booking ->
                        booking.source().equals(source) && booking.month().getYear() == year)
                .map(booking -> booking.effectOn(Account.EQUITY)));
    }

    private static Money sumOf(DatedAmounts amounts, int year) {
        return Money.sum(amounts.byMonth()
                        .filterKeys(month -> month.getYear() == year)
                        .values())
                .plus(amounts.byYear().getOrElse(year, Money.ZERO));
    }
}
