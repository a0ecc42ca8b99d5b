package rar.simulation.outcome;

import java.math.BigInteger;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * What {@link GrantDecisions} has counted of one planned grant, or of the applications of a factor in a year, to be
 * written down.
 *
 * @param grant the id of the grant, or of the factor with the year
 * @param scenarios in how many scenarios anything was asked for
 * @param number how many grants were asked for, over all scenarios together
 * @param askedOre what was asked for, over all scenarios together, in öre
 * @param inFull in how many scenarios all of it was granted
 * @param refused in how many nothing was granted
 * @param putOff in how many a decision was put off
 * @param monthsWaited by how many months, over all scenarios together
 * @param grantedOre what was granted, over all scenarios together, in öre
 */
public record GrantCounts(
        String grant,
        long scenarios,
        long number,
        long askedOre,
        long inFull,
        long refused,
        long putOff,
        long monthsWaited,
        long grantedOre) {

    /** @throws NullPointerException if a component is null; it names the component */
    public GrantCounts {
        Components.present(GrantCounts.class, grant);
    }

    /**
     * The decisions of more scenarios on the same.
     *
     * @throws IllegalArgumentException if it is another grant
     */
    public GrantCounts plus(GrantCounts more) {
        if (!grant.equals(more.grant)) {
            throw new RefusedException(CountMistake.GRANTS_OF_ANOTHER_RULE
                    .with("found", more.grant)
                    .with("expected", grant));
        }
        return new GrantCounts(
                grant,
                Math.addExact(scenarios, more.scenarios),
                Math.addExact(number, more.number),
                Math.addExact(askedOre, more.askedOre),
                Math.addExact(inFull, more.inFull),
                Math.addExact(refused, more.refused),
                Math.addExact(putOff, more.putOff),
                Math.addExact(monthsWaited, more.monthsWaited),
                Math.addExact(grantedOre, more.grantedOre));
    }

    /**
     * Refuses what the decisions on a planned grant cannot come to.
     *
     * @param run how many scenarios were run
     * @param months of the plan
     * @param planned what the plan grants, in öre
     * @throws IllegalArgumentException if they cannot
     */
    void requirePlanned(long run, int months, long planned) {
        requirePossible(run, months, 1);
        // what is granted in part lies strictly between nothing and all
        require(scenarios == run
                && number == run
                && product(planned, run).equals(BigInteger.valueOf(askedOre))
                && product(planned, inFull).compareTo(BigInteger.valueOf(grantedOre)) <= 0
                && product(planned, run - refused).compareTo(BigInteger.valueOf(grantedOre)) >= 0);
    }

    /**
     * Refuses what the decisions on some applications cannot come to.
     *
     * @param most how many there can be in a scenario
     * @throws IllegalArgumentException if they cannot
     */
    void requirePossible(long run, int months, int most) {
        boolean counted = 0 <= inFull
                && 0 <= refused
                && inFull <= scenarios - refused
                && scenarios <= run
                && scenarios <= number
                && number <= most * scenarios
                && number <= askedOre;
        boolean waited = 0 <= putOff
                && putOff <= scenarios
                && putOff <= monthsWaited
                && BigInteger.valueOf(monthsWaited).compareTo(product((long) months * most, putOff)) <= 0;
        boolean granted = 0 <= grantedOre
                && grantedOre <= askedOre
                && (grantedOre == askedOre) == (inFull == scenarios)
                && (grantedOre == 0) == (refused == scenarios);
        require(counted && waited && granted);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new RefusedException(CountMistake.DECISIONS_IMPOSSIBLE.with("grant", grant));
        }
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
