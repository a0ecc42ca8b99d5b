package rar.simulation.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.LargestRemainder;
import rar.model.allocation.RoundedShares;
import rar.model.money.Share;
import rar.simulation.kernel.RemainderKernel;
import rar.simulation.projection.AgreedContributions;
import rar.simulation.projection.PayingMember;
import rar.simulation.projection.PayingParty;

/**
 * What the members have agreed to pay, compiled to whole numbers: who shares what by which weights, and what each owes by
 * year as planned. Members are numbered party by party in the plan's order, parties and years from 0.
 */
final class Agreement {

    private final List<PayingParty> parties;
    private final List<PayingMember> members;
    /** Number of the first member of each party, and after the last the number of members. */
    private final int[] starts;

    private final long[][] weights;
    private final int[][] shifts;
    /** By year and party, where its key is composed. */
    private final List<List<Optional<MeasuredKey>>> measured;

    private final long[][] shares;
    private final long unitOre;
    private final long[] totals;
    private final long[][] partyUnits;
    private final long[][] memberUnits;

    /** @throws IllegalArgumentException if weights or shares are too fine to be computed with */
    Agreement(AgreedContributions agreed, int years) {
        parties = agreed.parties();
        members = parties.stream().flatMap(party -> party.members().stream()).toList();
        starts = new int[parties.size() + 1];
        for (int p = 0; p < parties.size(); p++) {
            starts[p + 1] = starts[p] + parties.get(p).members().size();
        }
        weights = new long[years][members.size()];
        shifts = new int[years][parties.size()];
        shares = new long[years][];
        measured = IntStream.range(0, years)
                .mapToObj(y -> parties.stream().map(party -> measured(party, y)).toList())
                .toList();
        for (int y = 0; y < years; y++) {
            weigh(y);
        }
        unitOre = agreed.unitOre();
        totals = new long[years];
        partyUnits = new long[years][];
        memberUnits = new long[years][];
        for (int y = 0; y < years; y++) {
            totals[y] = agreed.total(y) / unitOre;
            partyUnits[y] = units(agreed.partyAmounts(y));
            memberUnits[y] = units(agreed.memberAmounts(y));
        }
    }

    private void weigh(int y) {
        for (int p = 0; p < parties.size(); p++) {
            PayingParty party = parties.get(p);
            long[] own = WholeWeights.of(
                    party.name(),
                    party.members().stream().map(member -> member.weight(y)).toList());
            System.arraycopy(own, 0, weights[y], starts[p], own.length);
            shifts[y][p] = WholeWeights.MOST_BITS
                    - Long.SIZE
                    + Long.numberOfLeadingZeros(Arrays.stream(own).sum());
        }
        shares[y] = WholeWeights.of(
                "the parties", parties.stream().map(party -> party.share(y)).toList());
    }

    private static Optional<MeasuredKey> measured(PayingParty party, int y) {
        return party.composition(y).map(key -> new MeasuredKey(party.name(), key));
    }

    private long[] units(long[] amounts) {
        return Arrays.stream(amounts).map(ore -> ore / unitOre).toArray();
    }

    /** How many parties there are. */
    int parties() {
        return parties.size();
    }

    /** How many members there are. */
    int members() {
        return members.size();
    }

    /** The members' ids, by number. */
    List<String> ids() {
        return members.stream().map(PayingMember::id).toList();
    }

    /** The number of the first member of party {@code p}; that of the number of parties is the number of members. */
    int start(int p) {
        return starts[p];
    }

    /** What a member weighs in its party in year {@code y}, as planned. */
    long weight(int y, int m) {
        return weights[y][m];
    }

    /** The same times a power of two: as large as can be with the sum of the party's weights under 2⁵². */
    double largeWeight(int y, int p, int m) {
        return (double) (weights[y][m] << shifts[y][p]);
    }

    /** The composed key of party {@code p} in year {@code y}, if it has one. */
    Optional<MeasuredKey> measured(int y, int p) {
        return measured.get(y).get(p);
    }

    /** The most measures by which any party's members weigh anything: one where no key is composed. */
    int mostMeasures() {
        return parties.stream().mapToInt(party -> party.measures().size()).reduce(1, Math::max);
    }

    /** Whether any member of party {@code p} weighs anything in year {@code y}. */
    boolean hasPayer(int y, int p) {
        return Arrays.stream(weights[y], starts[p], starts[p + 1]).anyMatch(weight -> weight > 0);
    }

    /** How party {@code p} divides what it owes. */
    AllocationMethod method(int p) {
        return parties.get(p).method();
    }

    /** What part of the whole party {@code p} pays in year {@code y}. */
    Share share(int y, int p) {
        return parties.get(p).share(y);
    }

    /** The parties' parts of the whole in year {@code y} as whole numbers in proportion; not to be written. */
    long[] shares(int y) {
        return shares[y];
    }

    /** Units are divided, of so many öre. */
    long unitOre() {
        return unitOre;
    }

    /** Party {@code p}. */
    PayingParty party(int p) {
        return parties.get(p);
    }

    /** Which instalment of party {@code p} is due in a month of year {@code y}, 0 to 11; negative where none is. */
    int instalment(int y, int p, int month) {
        return parties.get(p).instalmentMonths(y).indexOf(month);
    }

    /** The months of year {@code y} in which a party pays an instalment, from 0 to 11, rising. */
    int[] instalmentMonths(int y) {
        return parties.stream()
                .flatMapToInt(party -> party.instalmentMonths(y).stream().mapToInt(month -> month))
                .distinct()
                .sorted()
                .toArray();
    }

    /** The units that all owe in year {@code y}. */
    long total(int y) {
        return totals[y];
    }

    /** The units that party {@code p} owes in year {@code y}. */
    long partyUnits(int y, int p) {
        return partyUnits[y][p];
    }

    /** The units that each member owes in year {@code y}; not to be written. */
    long[] memberUnits(int y) {
        return memberUnits[y];
    }

    /**
     * The numbers of units that party {@code p} divides in year {@code y}, if it does nothing but divide by largest
     * remainder: the first by weight, each later one by the parts of the one before, and then deals out equal instalments. None
     * where it divides otherwise.
     */
    List<Long> divisionsByRemainder(int y, int p) {
        if (!party(p).paysInEqualParts(y)) {
            return List.of();
        }
        if (method(p) instanceof LargestRemainder) {
            return List.of(partyUnits[y][p]);
        }
        if (method(p) instanceof RoundedShares rounded
                && rounded.step().denominator().bitLength() < WholeWeights.MOST_BITS) {
            return List.of(rounded.step().denominator().longValueExact(), partyUnits[y][p]);
        }
        return List.of();
    }

    /**
     * How many of the first {@code ore} öre fall to instalment {@code q} of so many when all that is owed in a year is dealt
     * out öre by öre, member after member, round the instalments; by the same product as {@link RemainderKernel#deal}.
     */
    static long dealt(long ore, int q, int instalments) {
        return (long) (((double) ore + (instalments - q - 0.5)) * (1.0 / instalments));
    }
}
