package rar.simulation.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.projection.Months;

/** How a commitment is paid in one scenario, by hand and by adding up month after month. */
class CommitmentPathTest {

    private static final Months THREE_YEARS = new Months(2009, 3);

    /** A quarter of the payouts is left from April 2009, month 3, where the first bit is set; none from 2010 by the second. */
    private static final Refusals REFUSALS =
            new Refusals(List.of(refusal("2009-04", 0.25), refusal("2010-01", 0)), THREE_YEARS);

    private static Refusal refusal(String from, double share) {
        ExternalFunding factor = new ExternalFunding(
                "funding",
                Option.some("line"),
                Vector.empty(),
                share,
                Option.some(YearMonth.parse(from)),
                new BernoulliDistribution(0.5),
                new BernoulliDistribution(0.5));
        return new Refusal(Option.some(YearMonth.parse(from)), share, Draw.of(factor, "", 0));
    }

    /** 1 200 öre over twelve months from February on, two months late, half of it used. */
    @Example
    void a_late_grant_of_which_half_is_used_claims_half_two_months_later() {
        CommitmentPath path = path(1_200, 1, 2, 0, 0.5, 0);
        assertThat(path.claimed(2)).isZero();
        assertThat(path.claimed(3)).isEqualTo(50);
        assertThat(path.claimed(14)).isEqualTo(50);
        assertThat(path.claimed(15)).isZero();
        assertThat(path.claimedBetween(0, 12)).isEqualTo(450);
        assertThat(path.provided(12, 450)).isEqualTo(750);
        assertThat(path.provided(15, 600)).isZero();
    }

    /** From April on a quarter is left, and the year ends it: nothing is provided for once the refusal has ended it. */
    @Example
    void refusals_leave_a_share_and_end_what_is_provided_for() {
        CommitmentPath path = path(1_200, 0, 0, 0, 1, 0b11);
        assertThat(path.claimed(2)).isEqualTo(100);
        assertThat(path.claimed(3)).isEqualTo(25);
        assertThat(path.claimedBetween(0, 12)).isEqualTo(300 + 9 * 25);
        CommitmentPath late = path(1_200, 0, 3, 0, 1, 0b10);
        assertThat(late.claimed(11)).isEqualTo(100);
        assertThat(late.claimed(12)).isZero();
        assertThat(late.provided(12, 900)).isEqualTo(300);
        assertThat(late.provided(13, 900)).isZero();
    }

    @Property(tries = 500, seed = "20090553")
    void what_is_claimed_in_a_stretch_is_the_sum_of_its_months(
            @ForAll @LongRange(min = 0, max = 5_000_000_000L) long amount,
            @ForAll @IntRange(min = 0, max = 20) int late,
            @ForAll @IntRange(min = 0, max = 15) int early,
            @ForAll @DoubleRange(min = 0, max = 2) double used,
            @ForAll @IntRange(min = 0, max = 3) int refused,
            @ForAll @IntRange(min = 0, max = 40) int from,
            @ForAll @IntRange(min = 0, max = 40) int before) {
        CommitmentPath path = path(amount, 1, late, early, used, refused);
        long sum = 0;
        for (int month = from; month < before; month++) {
            sum += path.claimed(month);
        }
        assertThat(path.claimedBetween(from, before)).isEqualTo(sum);
    }

    private static CommitmentPath path(long amount, int decided, int late, int early, double used, long refused) {
        return new CommitmentPath(
                new PayoutShape.Even(12), REFUSALS, amount, amount, decided, late, early, used, refused);
    }
}
