package rar.simulation.contribution;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.LargestRemainder;
import rar.model.membership.VacatedContribution;
import rar.model.money.Share;
import rar.simulation.projection.PayingParty;

/**
 * What the members owe in one year of one scenario by their {@link Agreement}: who has grown and left how is set first,
 * then the year is settled. For one thread, scenario after scenario.
 */
final class OwedContributions {

    /** The status of a member that has not left. */
    static final int STAYS = 0;

    private static final AllocationMethod LARGEST_REMAINDER = new LargestRemainder();

    private static final long[][] NONE = {};

    private static final int SHARED = statusOf(VacatedContribution.SHARED_BY_PARTY);
    private static final int FALLS_AWAY = statusOf(VacatedContribution.FALLS_AWAY);
    private static final int MATCHED = statusOf(VacatedContribution.FALLS_AWAY_MATCHED);

    /** By measure, how much each member's weight has grown, as a factor; the first alone where a key has no measures. */
    final double[][] grown;
    /** Who has left, and by which rule. */
    final int[] status;

    private final Agreement agreement;
    private int year;
    private final AllocationMethod[] methods;
    private final double[][] greatest;
    private final boolean[] apart;
    private final boolean[] stays;
    private final Map<Staying, long[]> exact = new HashMap<>();
    private final long[] units;
    private final boolean[] gone;
    private final long[] ore;
    private final long[][] keys;
    private final long[][] parts;
    private final long[][] working;
    private final long[] byParty;
    private final long[] workingByParty;
    private final long[] vacated;
    private final long[][][] cells;

    OwedContributions(Agreement agreement) {
        this.agreement = agreement;
        int parties = agreement.parties();
        int members = agreement.members();
        grown = new double[agreement.mostMeasures()][members];
        Arrays.stream(grown).forEach(ofMembers -> Arrays.fill(ofMembers, 1));
        status = new int[members];
        methods = new AllocationMethod[parties];
        greatest = new double[parties][agreement.mostMeasures()];
        apart = new boolean[parties];
        stays = new boolean[members];
        units = new long[members];
        gone = new boolean[members];
        ore = new long[members];
        keys = new long[parties][];
        parts = new long[parties][];
        working = new long[parties][];
        for (int p = 0; p < parties; p++) {
            methods[p] = agreement.method(p);
            int size = agreement.start(p + 1) - agreement.start(p);
            keys[p] = new long[size];
            parts[p] = new long[size];
            working[p] = new long[size];
        }
        byParty = new long[parties];
        workingByParty = new long[parties];
        vacated = new long[parties];
        cells = new long[parties][][];
        Arrays.fill(cells, NONE);
    }

    /** The status of a member that has left and whose contribution goes by this rule. */
    static int statusOf(VacatedContribution rule) {
        return switch (rule) {
            case SHARED_BY_PARTY -> 1;
            case FALLS_AWAY -> 2;
            case FALLS_AWAY_MATCHED -> 3;
        };
    }

    /** Settles year {@code y} for members that have grown and left so. */
    void settle(int y) {
        year = y;
        System.arraycopy(agreement.memberUnits(y), 0, units, 0, units.length);
        Arrays.fill(cells, NONE);
        for (int m = 0; m < gone.length; m++) {
            gone[m] = status[m] == FALLS_AWAY || status[m] == MATCHED;
        }
        for (int p = 0; p < keys.length; p++) {
            apart[p] = growsApart(p);
            if (apart[p] || hasLeft(p, SHARED)) {
                split(p, agreement.partyUnits(y, p));
            }
        }
        if (hasVacated()) {
            match(matchedTotal(y));
        }
    }

    /** What each member owes in a month of the year, 0 to 11, in öre, until the next is dealt; nothing where none is due. */
    long[] deal(int month) {
        long before = 0;
        for (int p = 0; p < keys.length; p++) {
            before = deal(p, agreement.instalment(year, p, month), before);
        }
        return ore;
    }

    /** @return what is owed in the year by parties up to this one */
    private long deal(int p, int q, long before) {
        PayingParty party = agreement.party(p);
        long[][] cells = q < 0 || party.paysInEqualParts(year) ? NONE : cells(p, before);
        int count = party.instalmentMonths(year).size();
        long from = before;
        for (int m = agreement.start(p); m < agreement.start(p + 1); m++) {
            long upTo = from + units[m] * agreement.unitOre();
            ore[m] = q < 0 || gone[m]
                    ? 0
                    : cells.length == 0
                            ? Agreement.dealt(upTo, q, count) - Agreement.dealt(from, q, count)
                            : cells[m - agreement.start(p)][q];
            from = upTo;
        }
        return from;
    }

    /** Unequal instalments of a party, found once for all months until members owe otherwise. */
    private long[][] cells(int p, long before) {
        if (cells[p].length == 0) {
            long[] rows = Arrays.stream(units, agreement.start(p), agreement.start(p + 1))
                    .map(whole -> whole * agreement.unitOre())
                    .toArray();
            cells[p] = agreement.party(p).split(year, rows, before);
        }
        return cells[p];
    }

    private boolean hasLeft(int p, int rule) {
        for (int m = agreement.start(p); m < agreement.start(p + 1); m++) {
            if (status[m] == rule && agreement.weight(year, m) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a member of the party has grown more than another by any measure. */
    private boolean growsApart(int p) {
        int measures = agreement.measured(year, p).map(MeasuredKey::measures).orElse(1);
        boolean any = false;
        for (int k = 0; k < measures; k++) {
            any |= growsApart(p, k);
        }
        return any;
    }

    /** The same by one measure; the greatest growth into {@code greatest}. */
    private boolean growsApart(int p, int k) {
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int m = agreement.start(p); m < agreement.start(p + 1); m++) {
            if (weighs(p, k, m)) {
                most = Math.max(most, grown[k][m]);
                least = Math.min(least, grown[k][m]);
            }
        }
        greatest[p][k] = most;
        return least < most;
    }

    private boolean weighs(int p, int k, int m) {
        return agreement
                .measured(year, p)
                .map(key -> key.weight(k, m - agreement.start(p)) > 0)
                .orElse(agreement.weight(year, m) > 0);
    }

    /** A party's units over its members by weight; where nobody is left that weighs anything, nobody owes any. */
    private void split(int p, long all) {
        if (!agreement.hasPayer(year, p)) {
            Arrays.fill(units, agreement.start(p), agreement.start(p + 1), 0);
            return;
        }
        boolean somebody = agreement
                .measured(year, p)
                .map(key -> measure(key, p, all))
                .orElseGet(() -> {
                    boolean any = weigh(p, true);
                    if (!any) {
                        weigh(p, false);
                    }
                    divide(p, methods[p], all);
                    return any;
                });
        long sum = 0;
        for (long part : parts[p]) {
            sum += part;
        }
        if (sum != all) {
            // independent rounding may leave a gap
            divide(p, LARGEST_REMAINDER, all);
        }
        for (int m = agreement.start(p); m < agreement.start(p + 1); m++) {
            gone[m] |= !somebody;
        }
    }

    /** The weights as grown, whole numbers in proportion to within 2⁻⁵¹ of the sum; exact where all grew alike. */
    private boolean weigh(int p, boolean withoutSharing) {
        long[] key = keys[p];
        boolean somebody = false;
        for (int j = 0; j < key.length; j++) {
            int m = agreement.start(p) + j;
            boolean shares = withoutSharing && status[m] == SHARED;
            key[j] = shares ? 0 : (long) Math.rint(agreement.largeWeight(year, p, m) * (grown[0][m] / greatest[p][0]));
            somebody |= key[j] > 0;
        }
        return somebody;
    }

    /** A party's units over its members by a composed key; whether any of them is left that weighs anything. */
    private boolean measure(MeasuredKey key, int p, long all) {
        int start = agreement.start(p);
        boolean somebody = false;
        for (int j = 0; j < key.members(); j++) {
            stays[start + j] = status[start + j] != SHARED;
            somebody |= stays[start + j] && key.pays(j);
        }
        if (!somebody) {
            Arrays.fill(stays, start, start + key.members(), true);
        }
        if (apart[p]) {
            weigh(key, p, all * agreement.unitOre());
            divide(p, methods[p], all);
        } else {
            boolean[] staying = Arrays.copyOfRange(stays, start, start + key.members());
            long[] units = exact.computeIfAbsent(
                    new Staying(year, p, all, set(staying)),
                    any -> agreement.party(p).divide(year, all * agreement.unitOre(), agreement.unitOre(), staying));
            System.arraycopy(units, 0, parts[p], 0, units.length);
            System.arraycopy(units, 0, this.units, start, units.length);
        }
        return somebody;
    }

    /** Which members of a party divide so many units of a year as planned. */
    private record Staying(int year, int party, long units, BitSet members) {}

    private static BitSet set(boolean[] members) {
        BitSet set = new BitSet(members.length);
        for (int j = 0; j < members.length; j++) {
            set.set(j, members[j]);
        }
        return set;
    }

    /** By the weights as grown: the exact parts to within 2⁻⁴⁹ of the whole, as whole numbers. */
    private void weigh(MeasuredKey key, int p, long ore) {
        int start = agreement.start(p);
        int paying = 0;
        for (int j = 0; j < key.members(); j++) {
            paying += stays[start + j] && key.pays(j) ? 1 : 0;
        }
        double[] sums = new double[key.measures()];
        boolean[] felt = new boolean[key.measures()];
        for (int k = 0; k < sums.length; k++) {
            for (int j = 0; j < key.members(); j++) {
                sums[k] += grownWeight(key, p, k, j);
            }
            felt[k] = sums[k] > 0;
        }
        MeasuredKey.Division division = key.division(ore, paying, felt);
        for (int j = 0; j < key.members(); j++) {
            double part = division.base();
            for (int k = 0; k < sums.length; k++) {
                part += felt[k] ? division.perMeasure().get(k) * (grownWeight(key, p, k, j) / sums[k]) : 0;
            }
            boolean pays = stays[start + j] && key.pays(j);
            keys[p][j] = pays ? (long) Math.rint(part * Math.scalb(1.0, division.bits())) : 0;
        }
    }

    private double grownWeight(MeasuredKey key, int p, int k, int j) {
        int m = agreement.start(p) + j;
        return stays[m] && key.weight(k, j) > 0 ? Math.rint(key.weight(k, j) * (grown[k][m] / greatest[p][k])) : 0;
    }

    /** Whether anything that matched leavers owed is to be matched; {@code vacated} by party. */
    private boolean hasVacated() {
        boolean any = false;
        for (int p = 0; p < keys.length; p++) {
            vacated[p] = 0;
            for (int m = agreement.start(p); m < agreement.start(p + 1); m++) {
                vacated[p] += status[m] == MATCHED ? units[m] : 0;
            }
            any |= vacated[p] > 0;
        }
        return any;
    }

    /** The greatest total of which what the others of each such party owe is that party's share, or more. */
    private long matchedTotal(int y) {
        long total = agreement.total(y);
        for (int p = 0; p < keys.length; p++) {
            if (vacated[p] > 0) {
                long stays = agreement.partyUnits(y, p) - vacated[p];
                BigInteger whole =
                        Share.of(stays, 1).dividedBy(agreement.share(year, p)).timesHalfUp(BigInteger.ONE);
                total = Math.min(total, whole.longValueExact());
            }
        }
        return total;
    }

    private void match(long total) {
        LARGEST_REMAINDER.apportion(total, agreement.shares(year), byParty, workingByParty);
        for (int p = 0; p < keys.length; p++) {
            if (vacated[p] == 0) {
                split(p, byParty[p]);
            } else {
                shrink(p, byParty[p]);
            }
        }
    }

    /** Those of a party that are left owe in proportion to what they owed. */
    private void shrink(int p, long all) {
        long[] key = keys[p];
        boolean somebody = false;
        for (int j = 0; j < key.length; j++) {
            int m = agreement.start(p) + j;
            key[j] = status[m] == MATCHED ? 0 : units[m];
            somebody |= key[j] > 0;
        }
        if (somebody) {
            divide(p, LARGEST_REMAINDER, all);
        } else {
            Arrays.fill(units, agreement.start(p), agreement.start(p + 1), 0);
        }
    }

    /** Divides units of a party by its keys. */
    private void divide(int p, AllocationMethod method, long all) {
        method.apportion(all, keys[p], parts[p], working[p]);
        System.arraycopy(parts[p], 0, units, agreement.start(p), parts[p].length);
    }
}
