package rar.simulation.decision;

import java.util.Arrays;
import java.util.Optional;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.kernel.Block;
import rar.simulation.payout.FundingPlan;
import rar.simulation.payout.FundingTerms;
import rar.simulation.payout.PayoutShape;
import rar.simulation.payout.Refusals;
import rar.simulation.payout.VatTerms;

/**
 * A grant that a rule decides on in each scenario, planned or applied for; and, in the same terms, how a commitment is paid
 * on which none does.
 *
 * @param id of the planned grant, or of the factor, year and number of an application
 * @param asked what is asked for
 * @param decided the month in which it first comes up, 0 being the plan's first
 * @param shape how what is granted is paid, as long after the decision as planned
 * @param underClause whether the reservation clause can reduce it
 * @param draws what is drawn for it
 * @param refusals of its funding
 * @param funding that the association receives for it
 * @param vat on top of its payouts
 */
public record RuledGrant(
        String id,
        Asked asked,
        int decided,
        PayoutShape shape,
        boolean underClause,
        CommitmentDraws draws,
        Refusals refusals,
        Optional<FundingTerms> funding,
        Optional<VatTerms> vat) {

    /** What is asked for in each scenario of a block. */
    sealed interface Asked {

        /** The row of it, in öre, 0 where nothing is asked for. */
        double[] row(Block block);

        /** What the plan grants, in öre; 0 if nothing. */
        long plannedOre();

        /** What is provided for of that, in öre. */
        long provided();
    }

    /**
     * What the plan grants, in every scenario.
     *
     * @param ore more than zero
     * @param provided what is provided for of it, in öre
     */
    public record Planned(long ore, long provided) implements Asked {
        @Override
        public double[] row(Block block) {
            double[] row = new double[block.capacity()];
            Arrays.fill(row, (double) ore);
            return row;
        }

        @Override
        public long plannedOre() {
            return ore;
        }
    }

    /**
     * What is drawn for an application.
     *
     * @param row of the block's applications
     */
    record Application(int row) implements Asked {
        @Override
        public double[] row(Block block) {
            return block.applications[row];
        }

        @Override
        public long plannedOre() {
            return 0;
        }

        @Override
        public long provided() {
            return 0;
        }
    }

    /** The application in place {@code k} of its year, paid evenly and touched by nothing but the rule and the clause. */
    static RuledGrant appliedFor(FundingPlan.Applied applied, int k, boolean underClause) {
        return new RuledGrant(
                applied.of().id(k),
                new Application(applied.firstRow() + k),
                applied.firstMonth(),
                new PayoutShape.Even(applied.of().factor().payoutMonths()),
                underClause,
                CommitmentDraws.NONE,
                Refusals.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@code paid} = what it takes of cash up to and including month {@code m} where {@code amounts} are granted in month
     * {@code now} and nothing is late: what is paid, with VAT that has not been refunded, less what is received of its funding.
     */
    void netWithin(int now, int m, double[] amounts, double[] paid, int n) {
        shape.paidWithin(m - now + 1, amounts, paid, n);
        for (int j = 0; isFollowed() && j < n; j++) {
            paid[j] -= (double) received((long) amounts[j], now, m);
        }
    }

    /** Whether funding or VAT follows its payouts. */
    boolean isFollowed() {
        return funding.isPresent() || vat.isPresent();
    }

    /**
     * What is received by the end of month {@code m} of the funding of so much that is paid from month {@code start} on, less
     * the VAT that has been paid by then and not been refunded.
     */
    long received(long amount, int start, int m) {
        return (funding.isPresent() ? funding.get().received(shape, amount, start, m) : 0)
                - (vat.isPresent() ? vat.get().standing(shape, amount, start, m) : 0);
    }

    /** In how many months, from the month of decision on, all of it is paid. */
    int lastsFor() {
        return shape.lastsFor();
    }
}
