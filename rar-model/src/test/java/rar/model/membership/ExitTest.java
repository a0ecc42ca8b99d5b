package rar.model.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Map;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.message.Words;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/** Leaving the association of the plan of 2009. */
class ExitTest {

    private static final FinancialPlan PLAN = Associations.plan2009();
    private static final LocalDate NOTICE = LocalDate.of(2009, 3, 15);

    @Test
    void the_notice_is_three_years_where_the_charter_says_nothing_shorter() {
        assertThat(exit("flen", Charter.LEGAL_NOTICE, VacatedContribution.SHARED_BY_PARTY)
                        .lastDay())
                .isEqualTo("2012-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-03-15, P1Y, 2010-03-15",
        "2009-03-15, P6M, 2009-09-15",
        "2009-08-31, P6M, 2010-02-28",
        "2008-02-29, P3Y, 2011-02-28",
        "2009-12-31, P0D, 2009-12-31",
    })
    void a_notice_ends_on_the_day_of_the_same_number_or_the_last_of_the_month(
            LocalDate notice, Period length, LocalDate lastDay) {
        assertThat(Exit.of(PLAN, charter(length, VacatedContribution.FALLS_AWAY), "flen", notice)
                        .lastDay())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"P3Y1D", "P37M", "P4Y", "P-1D"})
    void a_charter_can_only_shorten_the_notice(Period length) {
        assertThatThrownBy(() -> charter(length, VacatedContribution.FALLS_AWAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "landstinget, REGION",
        "forsakringskassan, SOCIAL_INSURANCE_AGENCY",
        "arbetsformedlingen, EMPLOYMENT_SERVICE",
    })
    void the_last_member_of_a_kind_takes_the_association_into_liquidation(String member, MemberKind kind) {
        Exit exit = exit(member, Charter.LEGAL_NOTICE, VacatedContribution.FALLS_AWAY);

        assertThat(exit.missing()).containsExactly(kind);
        assertThat(exit.liquidates()).isTrue();
        assertThat(exit.explanation().map(Words::english))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("No member of the kind " + Words.english(Message.of(kind)) + " takes part then");
        assertThatThrownBy(exit::schedule).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_municipality_of_nine_does_not() {
        Exit exit = exit("flen", Charter.LEGAL_NOTICE, VacatedContribution.FALLS_AWAY);

        assertThat(exit.missing()).isEmpty();
        assertThat(exit.liquidates()).isFalse();
    }

    /** Flen pays 6,3 % of 3 750 tkr, 236 250 kr (Verksamhetsplan RAR 2009, ch. 9). */
    @Test
    void what_falls_away_is_paid_by_nobody_and_all_others_pay_as_before() {
        Contributions after = exit("flen", Charter.LEGAL_NOTICE, VacatedContribution.FALLS_AWAY)
                .planWithout()
                .contributions();

        assertThat(after.total(2010)).isEqualTo(Money.parse("14 763 750 kr"));
        for (MemberContribution paid : PLAN.contributions().memberAmounts(2010)) {
            assertThat(amount(after, paid.member().id()))
                    .isEqualTo(paid.member().id().equals("flen") ? Money.ZERO : paid.amount());
        }
        assertThat(after.parties().map(Party::share).reduce(Share::plus)).isEqualTo(Share.ONE);
    }

    /** Three quarters of the contributions are then 3 x 3 513 750 kr. */
    @Test
    void what_the_others_match_keeps_half_a_quarter_and_a_quarter() {
        Contributions after = exit("flen", Charter.LEGAL_NOTICE, VacatedContribution.FALLS_AWAY_MATCHED)
                .planWithout()
                .contributions();

        assertThat(after.partyAmounts(2010))
                .containsExactly(Money.parse("3 513 750 kr"), Money.parse("3 513 750 kr"), Money.parse("7 027 500 kr"));
    }

    /** Without Flen's 6,3 the keys sum to 93,7; by tenths of a percent Eskilstuna's 34,9 are 37,2 %. */
    @Test
    void what_the_party_shares_leaves_the_total_as_it_was() {
        Contributions after = exit("flen", Charter.LEGAL_NOTICE, VacatedContribution.SHARED_BY_PARTY)
                .planWithout()
                .contributions();

        assertThat(after.partyAmounts(2010)).isEqualTo(PLAN.contributions().partyAmounts(2010));
        assertThat(amount(after, "eskilstuna")).isEqualTo(Money.parse("1 395 000 kr"));
        assertThat(amount(after, "flen")).isEqualTo(Money.ZERO);
    }

    @Test
    void a_membership_that_ends_within_the_plan_changes_the_bookings_from_the_month_after() {
        Schedule before = Schedule.of(PLAN);
        // the last day is 2009-09-15: the instalment of October is no longer paid, nor those after it
        Schedule after =
                exit("flen", Period.ofMonths(6), VacatedContribution.FALLS_AWAY).schedule();

        assertThat(before.bookings().removeAll(after.bookings()))
                .allSatisfy(gone -> {
                    assertThat(gone.source()).isEqualTo("flen");
                    assertThat(gone.kind()).isEqualTo(BookingKind.CONTRIBUTION);
                    assertThat(gone.month()).isAfter(YearMonth.of(2009, 9));
                })
                .hasSize(9);
        Money instalments =
                Money.parse("236 250 kr").minus(Money.parse("59 062,5 kr").times(3));
        assertThat(BalancePlan.of(after).contributions(2009))
                .isEqualTo(Money.ofTkr(15_000).minus(instalments));
        assertThat(BalancePlan.of(after).contributions(2011)).isEqualTo(Money.parse("14 763 750 kr"));
    }

    @Test
    void a_contribution_that_the_party_shares_moves_no_cash() {
        Schedule before = Schedule.of(PLAN);
        Schedule after = exit("flen", Period.ofMonths(6), VacatedContribution.SHARED_BY_PARTY)
                .schedule();

        assertThat(after.bookings()).isNotEqualTo(before.bookings());
        assertThat(after.bookings().filter(booking -> paysAfter(booking, "flen")))
                .isEmpty();
        BalancePlan cashBefore = BalancePlan.of(before);
        BalancePlan cashAfter = BalancePlan.of(after);
        for (int month = 0; month < 36; month++) {
            assertThat(cashAfter.cashOre(month)).isEqualTo(cashBefore.cashOre(month));
        }
    }

    @Test
    void an_exit_explains_itself() {
        assertThat(exit("flen", Period.ofMonths(18), VacatedContribution.FALLS_AWAY)
                        .explanation()
                        .map(Words::english)
                        .map(ExitTest::typed))
                .startsWith(
                        "Flen gives notice on 2009-03-15. By the charter the notice is 18 months, less than the three"
                                + " years of SFS 2003:1210, 27 §, so its membership ends on 2010-09-15.",
                        "Every kind of member that takes part now still does. If the members do not agree on the terms"
                                + " by that day, the association goes into liquidation all the same.",
                        "Of its contribution, 236 250 kr as of 2011, the charter says: it falls away. The total of a"
                                + " year goes from 15 000 000 kr to 14 763 750 kr.",
                        "The parties' shares hold no longer: Kommunerna 25 % to 23,8 %, Landstinget 25 % to 25,4 %,"
                                + " Staten 50 % to 50,8 %.",
                        "Eskilstuna: 1 308 750 kr to 1 308 750 kr");
    }

    @Test
    void a_member_or_a_kind_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> exit("motala", Charter.LEGAL_NOTICE, VacatedContribution.FALLS_AWAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the plan has no member \"motala\"; its members are eskilstuna, flen,");
        Map<String, MemberKind> fewer = Associations.kinds2009().remove("trosa");
        Charter charter = new Charter(Charter.LEGAL_NOTICE, VacatedContribution.FALLS_AWAY, fewer);
        assertThatThrownBy(() -> Exit.of(PLAN, charter, "flen", NOTICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the charter does not tell which kind of member they are: trosa");
    }

    private static boolean paysAfter(Booking booking, String member) {
        return booking.source().equals(member) && booking.month().isAfter(YearMonth.of(2009, 9));
    }

    private static Money amount(Contributions contributions, String member) {
        return Money.sum(contributions
                .memberAmounts(2010)
                .filter(paid -> paid.member().id().equals(member))
                .map(MemberContribution::amount));
    }

    private static Exit exit(String member, Period notice, VacatedContribution vacated) {
        return Exit.of(PLAN, charter(notice, vacated), member, NOTICE);
    }

    private static Charter charter(Period notice, VacatedContribution vacated) {
        return new Charter(notice, vacated, Associations.kinds2009());
    }

    private static String typed(String printed) {
        return printed.replace('\u00a0', ' ').replace('\u2212', '-');
    }
}
