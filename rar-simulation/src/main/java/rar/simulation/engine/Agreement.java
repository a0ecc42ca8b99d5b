package rar.simulation.engine;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Arrays;
import rar.model.allocation.AllocationMethod;
import rar.model.membership.VacatedContribution;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;

/**
 * What the members owe by agreement, compiled to whole numbers: by year and, once weights have grown apart and members
 * have left, anew by each party's own method. Members are numbered party by party in the plan's order.
 */
final class Agreement {

    /** The status of a member that has not left. */
    static final int STAYS = 0;

    private static final AllocationMethod LARGEST_REMAINDER = AllocationMethod.named("largest-remainder");

    private static final int SHARED = statusOf(VacatedContribution.SHARED_BY_PARTY);
    private static final int FALLS_AWAY = statusOf(VacatedContribution.FALLS_AWAY);
    private static final int MATCHED = statusOf(VacatedContribution.FALLS_AWAY_MATCHED);

    /** Beyond this a weight has no {@code double} of its own. */
    private static final int MOST_BITS = 52;

    private final Vector<Party> parties;
    private final Vector<Member> members;
    /** Number of the first member of each party, and after the last the number of members. */
    private final int[] starts;

    private final long[] weights;
    private final int[] shifts;
    private final AllocationMethod[] methods;
    private final long[] shares;
    private final long unitOre;
    private final int instalments;
    private final long[] totals;
    private final long[][] partyUnits;
    private final long[][] memberUnits;

    /** @throws IllegalArgumentException if weights or shares are too fine to be computed with */
    Agreement(FinancialPlan plan) {
        Contributions agreed = plan.contributions();
        parties = agreed.parties().toVector();
        members = parties.flatMap(Party::members);
        starts = parties.scanLeft(0, (start, party) -> start + party.members().size())
                .toJavaStream()
                .mapToInt(Integer::intValue)
                .toArray();
        weights = new long[members.size()];
        shifts = new int[parties.size()];
        for (int p = 0; p < parties.size(); p++) {
            Party party = parties.get(p);
            long[] own = whole(party.name(), party.members().map(Member::weight).toVector());
            System.arraycopy(own, 0, weights, starts[p], own.length);
            long sum = 0;
            for (long weight : own) {
                sum += weight;
            }
            shifts[p] = MOST_BITS - Long.SIZE + Long.numberOfLeadingZeros(sum);
        }
        methods = parties.map(Party::method).toJavaArray(AllocationMethod[]::new);
        shares = whole("the parties", parties.map(Party::share));
        unitOre = agreed.unit().ore();
        instalments = agreed.instalmentMonths().size();
        Vector<Integer> years = plan.horizon().eachYear();
        totals = units(years.map(year -> agreed.total(year).ore()));
        partyUnits = years.map(year -> units(agreed.partyAmounts(year).map(amount -> amount.ore())))
                .toJavaArray(long[][]::new);
        memberUnits = years.map(year -> units(
                        agreed.memberAmounts(year).map(paid -> paid.amount().ore())))
                .toJavaArray(long[][]::new);
    }

    /** The status of a member that has left and whose contribution goes by this rule. */
    static int statusOf(VacatedContribution rule) {
        return switch (rule) {
            case SHARED_BY_PARTY -> 1;
            case FALLS_AWAY -> 2;
            case FALLS_AWAY_MATCHED -> 3;
        };
    }

    private long[] units(Vector<Long> ore) {
        return ore.toJavaStream().mapToLong(amount -> amount / unitOre).toArray();
    }

    /** The fractions over their common denominator. */
    private static long[] whole(String whose, Vector<Share> fractions) {
        BigInteger common = fractions
                .map(Share::denominator)
                .fold(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        Vector<BigInteger> whole = fractions.map(each -> each.numerator().multiply(common.divide(each.denominator())));
        if (whole.fold(BigInteger.ZERO, BigInteger::add).bitLength() > MOST_BITS) {
            throw new IllegalArgumentException("the weights of " + whose
                    + " are too fine for scenarios in which members leave or grow apart; round them");
        }
        return whole.toJavaStream().mapToLong(BigInteger::longValueExact).toArray();
    }

    /** How many members there are. */
    int members() {
        return members.size();
    }

    /** The members' ids, by number. */
    Vector<String> ids() {
        return members.map(Member::id);
    }

    /** The number of a member. */
    int indexOf(Member member) {
        return members.indexOf(member);
    }

    /** Room to compute in, for one thread. */
    Working working() {
        return new Working();
    }

    /** The agreement of one year in one scenario; what is set first is given, what is settled follows. */
    final class Working {

        /** By how much each member's weight has grown, as a factor. */
        final double[] grown = new double[members.size()];
        /** Who has left, and by which rule. */
        final int[] status = new int[members.size()];

        private final long[] units = new long[members.size()];
        private final boolean[] gone = new boolean[members.size()];
        private final long[] each = new long[members.size()];
        private final int[] rests = new int[members.size()];
        private final int[] firsts = new int[members.size()];
        /** The greatest growth of a member of each party, and whether another of its members has grown less. */
        private final double[] greatest = new double[parties.size()];

        private final boolean[] apart = new boolean[parties.size()];
        private final long[][] keys = new long[parties.size()][];
        private final long[][] parts = new long[parties.size()][];
        private final long[][] room = new long[parties.size()][];
        private final long[] byParty = new long[parties.size()];
        private final long[] roomByParty = new long[parties.size()];
        private final long[] vacated = new long[parties.size()];

        private Working() {
            Arrays.fill(grown, 1);
            for (int p = 0; p < keys.length; p++) {
                keys[p] = new long[starts[p + 1] - starts[p]];
                parts[p] = new long[keys[p].length];
                room[p] = new long[keys[p].length];
            }
        }

        /** Settles year {@code y} for members that have grown and left so. */
        void settle(int y) {
            System.arraycopy(memberUnits[y], 0, units, 0, units.length);
            for (int m = 0; m < gone.length; m++) {
                gone[m] = status[m] == FALLS_AWAY || status[m] == MATCHED;
            }
            for (int p = 0; p < keys.length; p++) {
                findGrowth(p);
                if (apart[p] || hasLeft(p, SHARED)) {
                    split(p, partyUnits[y][p]);
                }
            }
            if (hasVacated()) {
                match(matchedTotal(y));
            }
            divide();
        }

        /** What each member owes in instalment {@code q} of the year, in öre, dealt out as the plan's own are. */
        void deal(int q, long[] ore) {
            for (int m = 0; m < ore.length; m++) {
                int place = q < firsts[m] ? q - firsts[m] + instalments : q - firsts[m];
                ore[m] = gone[m] ? 0 : each[m] + (place < rests[m] ? 1 : 0);
            }
        }

        /** Divides what each owes into instalments: each goes on with the öre left over where the one before stopped. */
        private void divide() {
            int next = 0;
            for (int m = 0; m < units.length; m++) {
                long amount = units[m] * unitOre;
                each[m] = amount / instalments;
                rests[m] = (int) (amount - each[m] * instalments);
                firsts[m] = next;
                next += rests[m];
                next = next < instalments ? next : next - instalments;
            }
        }

        private boolean hasLeft(int p, int rule) {
            for (int m = starts[p]; m < starts[p + 1]; m++) {
                if (status[m] == rule && weights[m] > 0) {
                    return true;
                }
            }
            return false;
        }

        private void findGrowth(int p) {
            double most = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int m = starts[p]; m < starts[p + 1]; m++) {
                if (weights[m] > 0) {
                    most = Math.max(most, grown[m]);
                    least = Math.min(least, grown[m]);
                }
            }
            greatest[p] = most;
            apart[p] = least < most;
        }

        /** A party's units over its members by weight; where nobody is left that weighs anything, nobody owes any. */
        private void split(int p, long all) {
            boolean somebody = weigh(p, true);
            if (!somebody) {
                weigh(p, false);
            }
            divide(p, methods[p], all);
            long sum = 0;
            for (int m = starts[p]; m < starts[p + 1]; m++) {
                sum += units[m];
            }
            if (sum != all) {
                // independent rounding may leave a gap
                divide(p, LARGEST_REMAINDER, all);
            }
            for (int m = starts[p]; m < starts[p + 1]; m++) {
                gone[m] |= !somebody;
            }
        }

        /** The weights as grown, whole numbers in proportion to within 2⁻⁵¹ of the sum; exact where all grew alike. */
        private boolean weigh(int p, boolean withoutSharing) {
            long[] key = keys[p];
            boolean somebody = false;
            for (int j = 0; j < key.length; j++) {
                int m = starts[p] + j;
                key[j] = apart[p]
                        ? (long) Math.rint((double) (weights[m] << shifts[p]) * (grown[m] / greatest[p]))
                        : weights[m];
                if (withoutSharing && status[m] == SHARED) {
                    key[j] = 0;
                }
                somebody |= key[j] > 0;
            }
            return somebody;
        }

        /** Whether anything that matched leavers owed is to be matched; {@code vacated} by party. */
        private boolean hasVacated() {
            boolean any = false;
            for (int p = 0; p < keys.length; p++) {
                vacated[p] = 0;
                for (int m = starts[p]; m < starts[p + 1]; m++) {
                    vacated[p] += status[m] == MATCHED ? units[m] : 0;
                }
                any |= vacated[p] > 0;
            }
            return any;
        }

        /** The greatest total of which what the others of each such party owe is that party's share, or more. */
        private long matchedTotal(int y) {
            long total = totals[y];
            for (int p = 0; p < keys.length; p++) {
                if (vacated[p] > 0) {
                    long stays = partyUnits[y][p] - vacated[p];
                    BigInteger whole =
                            Share.of(stays, 1).dividedBy(parties.get(p).share()).timesHalfUp(BigInteger.ONE);
                    total = Math.min(total, whole.longValueExact());
                }
            }
            return total;
        }

        private void match(long total) {
            LARGEST_REMAINDER.apportion(total, shares, byParty, roomByParty);
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
                int m = starts[p] + j;
                key[j] = status[m] == MATCHED ? 0 : units[m];
                somebody |= key[j] > 0;
            }
            if (somebody) {
                divide(p, LARGEST_REMAINDER, all);
            } else {
                Arrays.fill(units, starts[p], starts[p + 1], 0);
            }
        }

        /** Divides units of a party by its keys. */
        private void divide(int p, AllocationMethod method, long all) {
            method.apportion(all, keys[p], parts[p], room[p]);
            System.arraycopy(parts[p], 0, units, starts[p], parts[p].length);
        }
    }
}
