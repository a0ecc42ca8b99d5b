package rar.simulation.engine;

/**
 * What is provided for of a commitment at the year ends before the last, in scenarios that are late, use more or less than
 * was granted, end early, lose their funding, or decide otherwise.
 *
 * @param grant how it is paid
 * @param governed its number among the grants that a rule decides on, or {@link #AS_PLANNED}
 * @param decidedBefore whether it was decided before the plan begins
 */
record YearEndProvision(GovernedGrant grant, int governed, boolean decidedBefore) implements Step {

    /** In place of a number, where no rule decides. */
    static final int AS_PLANNED = -1;

    /** Runs once rules have decided. */
    @Override
    public void run(Block block) {
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
        long amount = governed < 0 ? grant.asked().plannedOre() : (long) block.granted[governed][i];
        int decided = grant.decided() + (governed < 0 ? 0 : (int) block.waited[governed][i]);
        int begins = decided + late;
        int ends = Math.min(begins + made - 1, grant.refusals().end(refused));
        long claimed = 0;
        int t = 0;
        for (int year = 0; year < rows.length && YearEnds.after(year) <= ends; year++) {
            for (; t < made && begins + t < YearEnds.after(year); t++) {
                long month = grant.paidWithin(t + 1, amount) - grant.paidWithin(t, amount);
                claimed +=
                        (long) Math.rint((double) month * grant.refusals().share(block.factor[i], begins + t, refused));
            }
            if (decidedBefore || decided < YearEnds.after(year)) {
                rows[year][i] += (double) Math.max(0, amount - claimed);
            }
        }
    }
}
