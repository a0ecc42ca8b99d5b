package rar.simulation.replay;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;
import rar.simulation.projection.PayingParty;

/** By how much the members' weights have grown in one scenario, and what they weigh then. */
final class GrownMembers {

    /** By measure and member. */
    private final Map<String, Map<String, Double>> grown = new HashMap<>();

    void grow(String member, String measure, double growth) {
        grown.computeIfAbsent(measure, any -> new HashMap<>()).merge(member, 1 + growth, (sofar, more) -> sofar * more);
    }

    boolean isEmpty() {
        return grown.isEmpty();
    }

    private double growth(Member member, String measure) {
        return grown.getOrDefault(measure, Map.of()).getOrDefault(member.id(), 1.0);
    }

    /** The members of a party of one year with their weights as grown; as planned where all have grown alike. */
    Seq<Member> apart(Party party) {
        Vector<Share> weights = party.members().map(Member::weight).toVector();
        Vector<Double> moved = moved(party.members(), weights, PayingParty.ONE_WEIGHT);
        return isApart(party.members(), weights, PayingParty.ONE_WEIGHT)
                ? party.members().zipWith(moved, (member, weight) -> member.withWeight(weight.longValue()))
                : party.members();
    }

    /**
     * A party of one year whose key is composed with one weight for each member: the exact parts of an amount by the weights as
     * grown, to within 2⁻⁴⁹ of it. As it is where all have grown alike, or where its key is another.
     *
     * @param planned with all its members
     * @param staying with those that share the amount
     */
    Party byMeasures(Party planned, Party staying, Money amount) {
        if (!(staying.key() instanceof ComposedKey key)
                || key.measures()
                        .forAll(measure -> !isApart(planned.members(), weights(planned, measure), measure.id()))
                || amount.ore() == 0) {
            return staying;
        }
        Vector<Member> members = staying.members().toVector();
        Vector<Double> parts = parts(key, planned, members, amount.ore());
        double scale = Math.scalb(1.0, 51 - BigInteger.valueOf(amount.ore()).bitLength());
        return staying.withKey(PartyKey.BY_WEIGHT)
                .withMembers(members.zipWith(
                        parts,
                        (member, part) -> member.withWeight((long) Math.rint(part * scale))
                                .withMeasured(TreeMap.empty())));
    }

    /** Each member's base amount and its parts of the rest, in öre. */
    private Vector<Double> parts(ComposedKey key, Party planned, Vector<Member> members, long ore) {
        int paying = members.count(member -> member.pays(0));
        long rest = ore - key.base().ore() * paying;
        double base = rest < 0 ? (double) ore / paying : (double) key.base().ore();
        Vector<Double> parts = members.map(member -> member.pays(0) ? base : 0.0);
        Map<ComposedKey.Measure, Vector<Double>> felt = new HashMap<>();
        for (ComposedKey.Measure measure : key.measures()) {
            Vector<Double> all = moved(planned.members(), weights(planned, measure), measure.id());
            Vector<Double> moved = members.map(member -> all.get(indexOf(planned, member)));
            if (moved.exists(weight -> weight > 0)) {
                felt.put(measure, moved);
            }
        }
        Share shares = key.measures()
                .filter(felt::containsKey)
                .map(ComposedKey.Measure::part)
                .fold(Share.ZERO, Share::plus);
        for (ComposedKey.Measure measure : key.measures()) {
            Vector<Double> moved = felt.getOrDefault(measure, Vector.empty());
            if (rest >= 0 && moved.nonEmpty() && !shares.equals(Share.ZERO)) {
                double whole = (double) rest * measure.part().dividedBy(shares).toDouble();
                double sum = moved.foldLeft(0.0, Double::sum);
                parts = parts.zipWith(moved, (part, weight) -> part + whole * (weight / sum));
            }
        }
        return parts;
    }

    private static int indexOf(Party party, Member member) {
        return party.members().map(Member::id).indexOf(member.id());
    }

    private static Vector<Share> weights(Party party, ComposedKey.Measure measure) {
        return party.members().map(member -> member.weight(measure.id(), 0)).toVector();
    }

    private boolean isApart(Seq<Member> members, Vector<Share> weights, String measure) {
        return members.zip(weights)
                        .filter(member -> !member._2.equals(Share.ZERO))
                        .map(member -> growth(member._1, measure))
                        .distinct()
                        .size()
                > 1;
    }

    /** Weights as grown, as whole numbers against the greatest growth of any that weighs anything. */
    private Vector<Double> moved(Seq<Member> members, Vector<Share> weights, String measure) {
        double greatest = members.zip(weights)
                .filter(member -> !member._2.equals(Share.ZERO))
                .map(member -> growth(member._1, measure))
                .fold(0.0, Math::max);
        BigInteger common = weights.map(Share::denominator)
                .fold(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        Vector<BigInteger> whole = weights.map(
                weight -> weight.times(new Share(common, BigInteger.ONE)).numerator());
        int bits = whole.fold(BigInteger.ZERO, BigInteger::add).bitLength();
        return whole.zipWith(
                        members,
                        (weight, member) -> weight.signum() == 0
                                ? 0.0
                                : Math.rint(Math.scalb(weight.doubleValue(), 52 - bits)
                                        * (growth(member, measure) / greatest)))
                .toVector();
    }
}
