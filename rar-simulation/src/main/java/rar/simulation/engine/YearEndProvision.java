package rar.simulation.engine;

/**
 * What is provided for of a commitment at the year ends before the last, in scenarios that are late, use more or less than
 * was granted, end early, lose their funding, or decide otherwise.
 *
 * @param paid the commitment
 * @param decidedBefore whether it was decided before the plan begins
 */
record YearEndProvision(PaidGrant paid, boolean decidedBefore) implements Step {

    /** Runs once rules have decided. */
    @Override
    public void run(Block block) {
        GovernedGrant grant = paid.grant();
        double[] late = block.level;
        double[] early = block.levelBefore;
        double[] refused = block.change;
        block.drawFactor(grant.outturns());
        UncertainPayoutStep.sum(block, grant.delays(), late);
        UncertainPayoutStep.sum(block, grant.terminations(), early);
        grant.refusals().draw(block, refused);
        for (int i = 0; i < block.size; i++) {
            provide(block, i, (int) late[i], grant.lastsFor() - (int) early[i], (long) refused[i]);
        }
    }

    /** @param made how many months of payouts are made */
    private void provide(Block block, int i, int late, int made, long refused) {
        double[][] rows = block.yearEnds.provisions;
        long amount = paid.granted(block, i);
        int decided = paid.decided(block, i);
        int begins = decided + late;
        int ends = Math.min(begins + made - 1, paid.grant().refusals().end(refused));
        long claimed = 0;
        int t = 0;
        for (int year = 0; year < rows.length && YearEnds.after(year) <= ends; year++) {
            for (; t < made && begins + t < YearEnds.after(year); t++) {
                claimed += paid.claimed(amount, t, begins + t, block.factor[i], refused);
            }
            if (decidedBefore || decided < YearEnds.after(year)) {
                rows[year][i] += (double) Math.max(0, amount - claimed);
            }
        }
    }
}
