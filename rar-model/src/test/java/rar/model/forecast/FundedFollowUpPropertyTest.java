package rar.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rar.model.balance.BalancePlan;
import rar.model.forecast.OutcomeArbitraries.Case;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/** What holds for every plan with external funding and every outcome of it, to the öre. */
class FundedFollowUpPropertyTest {

    private static final int TRIES = 40;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding();
    }

    @Provide
    Arbitrary<Case> cases() {
        return OutcomeArbitraries.cases(PlanArbitraries.plansWithFunding());
    }

    @Property(seed = "20260801", tries = TRIES)
    void an_outcome_equal_to_the_plan_gives_the_plan(
            @ForAll("plans") FinancialPlan plan, @ForAll @IntRange(min = 0, max = 59) int month) {
        Schedule planned = Schedule.of(plan);
        YearMonth through = plan.horizon().month(month % plan.horizon().months());
        Schedule followed = FollowUp.of(plan, OutcomeParts.silent(through).outcome())
                .forecast()
                .schedule();
        assertThat(ofGrants(followed)).isEqualTo(ofGrants(planned));
    }

    private static Vector<Booking> ofGrants(Schedule schedule) {
        return schedule.bookings().filter(booking -> booking.kind().compareTo(BookingKind.GRANT_DECIDED) >= 0);
    }

    @Property(seed = "20260802", tries = TRIES)
    void the_balance_sheet_balances_and_the_rows_make_the_result(@ForAll("cases") Case drawn) {
        FollowUp followUp = FollowUp.of(drawn.plan(), drawn.outcome());
        BalancePlan forecast = followUp.forecast();
        for (int i = 0; i < forecast.months(); i++) {
            BalanceSheet sheet = forecast.monthEnd(i);
            assertThat(sheet.assets()).isEqualTo(sheet.equityAndLiabilities());
        }
        for (int year : drawn.plan().horizon().eachYear()) {
            int index = year - drawn.plan().horizon().firstYear();
            Figures result = followUp.result(year).result();
            assertThat(result.forecast()).isEqualTo(forecast.years().get(index).result());
            assertThat(result.budget())
                    .isEqualTo(followUp.planned().years().get(index).result());
        }
    }

    /** Of what is paid and will be, not of what was planned. */
    @Property(seed = "20260803", tries = TRIES)
    void a_rate_earns_its_part_of_what_is_paid(@ForAll("cases") Case drawn) {
        Schedule forecast =
                FollowUp.of(drawn.plan(), drawn.outcome()).forecast().schedule();
        drawn.plan()
                .projects()
                .forEach(project -> project.funding()
                        .filter(funding -> funding.basis().rate().isDefined())
                        .forEach(funding -> {
                            Money cost = Money.sum(forecast.bookings()
                                    .filter(booking -> booking.source().equals(project.id())
                                            && (booking.kind() == BookingKind.PAYOUT
                                                    || booking.kind() == BookingKind.PAYOUT_EXPENSED)
                                            && funding.isEarned(booking.month()))
                                    .map(Booking::amount));
                            Money earned = Money.sum(forecast.bookings()
                                    .filter(booking -> booking.source().equals(funding.id())
                                            && booking.kind() == BookingKind.FUNDING_EARNED)
                                    .map(Booking::amount));
                            assertThat(earned).isEqualTo(funding.earnedBy(cost));
                        }));
    }

    /** Agreed amounts are income of what is paid, be it of a grant that the plan had nothing for. */
    @Property(seed = "20260804", tries = TRIES)
    void agreed_amounts_are_earned_where_anything_is_paid_and_nowhere_else(@ForAll("cases") Case drawn) {
        Schedule forecast =
                FollowUp.of(drawn.plan(), drawn.outcome()).forecast().schedule();
        forecast.commitments()
                .forEach(commitment -> commitment
                        .funding()
                        .filter(funding -> funding.terms().basis().amounts().isDefined())
                        .forEach(funding -> {
                            boolean paid = forecast.commitments()
                                    .exists(part -> part.origin().equals(commitment.origin())
                                            && part.payouts().nonEmpty());
                            boolean earnable = funding.terms()
                                    .eligible(commitment.payouts(), funding.run())
                                    .exists(month -> month._2.ore() != 0
                                            && funding.terms().isEarned(month._1));
                            boolean free = funding.terms().ceiling().isEmpty();
                            assertThat(funding.earned().isEmpty() || paid).isTrue();
                            assertThat(funding.earned().nonEmpty() || !earnable || !free)
                                    .isTrue();
                        }));
    }
}
