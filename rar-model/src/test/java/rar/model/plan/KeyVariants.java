package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Random;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Money;
import rar.model.money.Share;

/** Contributions some of whose parties have a composed key, agreed amounts, printed totals, or instalments that change. */
final class KeyVariants {

    private final Contributions plain;
    private final Horizon horizon;
    private final Random drawn;

    KeyVariants(Contributions plain, Horizon horizon, long drawn) {
        this.plain = plain;
        this.horizon = horizon;
        this.drawn = new Random(drawn);
    }

    Contributions varied() {
        Contributions all = drawn.nextInt(4) > 0 || horizon.years() == 1
                ? plain
                : plain.withInstalmentsFrom(later(), Instalments.equal(Vector.of(1 + drawn.nextInt(6), 11)));
        return all.withParties(all.parties().zipWithIndex().map(party -> varied(party._1, party._2)));
    }

    private int later() {
        return horizon.firstYear() + 1 + drawn.nextInt(horizon.years() - 1);
    }

    private Party varied(Party party, int index) {
        Party keyed = switch (drawn.nextInt(8)) {
            case 0 -> agreed(party, index);
            case 1, 2 -> composed(party, index);
            case 3 -> printed(party);
            default -> party;
        };
        return drawn.nextInt(6) == 0 ? byAmounts(keyed, index) : keyed;
    }

    /** What the party's weights come to, as amounts that are agreed. */
    private Party agreed(Party party, int index) {
        Vector<Member> members = party.members()
                .zipWithIndex()
                .map(member -> {
                    SortedMap<Integer, Money> amounts =
                            byYear(year -> amounts(year, index).get(member._2));
                    Member first = Member.of(
                                    member._1.id(),
                                    amounts.get(horizon.firstYear()).get())
                            .withName(member._1.name());
                    return amounts.drop(1).foldLeft(first, (each, amount) -> each.withAmountFrom(amount._1, amount._2));
                })
                .toVector();
        boolean pays = members.exists(member -> member.pays(horizon.firstYear()));
        boolean owes = horizon.eachYear()
                .forAll(year -> party.share(year).equals(Share.ZERO)
                        || (plain.total(year).ore() > 0 && members.exists(member -> member.pays(year))));
        return pays && owes
                ? party.withMethod(new LargestRemainder())
                        .withKey(new PartyKey.Agreed(
                                TreeMap.of(horizon.firstYear(), Money.sum(amounts(horizon.firstYear(), index)))))
                        .withMembers(members)
                : party;
    }

    private Vector<Money> amounts(int year, int index) {
        int before = plain.parties()
                .take(index)
                .map(each -> each.members().size())
                .sum()
                .intValue();
        return plain.memberAmounts(year)
                .drop(before)
                .take(plain.parties().get(index).members().size())
                .map(Contributions.MemberContribution::amount);
    }

    /** The weights as one measure beside another, and a base amount that every year has room for. */
    private Party composed(Party party, int index) {
        int other = 1 + drawn.nextInt(9);
        Vector<Member> members = party.members()
                .zipWithIndex()
                .map(member -> member._1
                        .withWeight(Share.ZERO)
                        .withLaterWeights(TreeMap.empty())
                        .withMeasured("inhabitants", new MeasuredWeight(member._1.weight(), member._1.laterWeights()))
                        .withMeasured("needs", MeasuredWeight.of(1 + member._2 * other % 7)))
                .toVector();
        Party keyed = party.withMembers(members);
        long least = horizon.eachYear()
                .filter(year -> members.exists(member -> member.pays(year)))
                .map(year -> plain.partyAmounts(year).get(index).ore() / members.count(member -> member.pays(year)))
                .min()
                .getOrElse(0L);
        long base = switch (drawn.nextInt(3)) {
            case 0 -> 0;
            case 1 -> least;
            default -> least / 3;
        };
        Share part = Share.of(drawn.nextInt(101), 100);
        ComposedKey key = PartyKey.composed(
                new Money(base),
                ComposedKey.Measure.of("inhabitants", part),
                ComposedKey.Measure.of("needs", Share.ONE.plus(part.times(Share.of(-1, 1)))));
        return keyed.withKey(
                horizon.years() > 1 && drawn.nextBoolean() ? key.withBaseFrom(later(), new Money(base / 2)) : key);
    }

    private Party printed(Party party) {
        int year = horizon.firstYear() + drawn.nextInt(horizon.years());
        Share sum = party.members().map(member -> member.weight(year)).fold(Share.ZERO, Share::plus);
        return party.withKey(new PartyKey.ByWeight(TreeMap.of(year, sum)));
    }

    /** Amounts that are others each year. */
    private Party byAmounts(Party party, int index) {
        SortedMap<Integer, Instalments> amounts = byYear(year -> {
            Money owed = plain.partyAmounts(year).get(index);
            Money first = new Money(owed.ore() / (1 + drawn.nextInt(4)));
            return new Instalments.ByAmount(
                    TreeMap.of(1 + drawn.nextInt(6), first, 7 + drawn.nextInt(6), owed.minus(first)));
        });
        return party.withInstalments(amounts.get(horizon.firstYear()).get()).withLaterInstalments(amounts.drop(1));
    }

    private <T> SortedMap<Integer, T> byYear(java.util.function.IntFunction<T> of) {
        return TreeMap.ofEntries(horizon.eachYear().map(year -> new Tuple2<>(year, of.apply(year))));
    }
}
