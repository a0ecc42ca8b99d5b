package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import rar.model.allocation.AllocationMethod;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Random contributions: 1 to 4 parties of 1 to 8 members, some of weight zero, in any unit and any instalments, of which
 * some parties have their own.
 */
final class ContributionArbitraries {

    private static final long MOST_ORE = 3_000_000_000L;

    private ContributionArbitraries() {}

    static Arbitrary<Contributions> contributions(Horizon horizon) {
        return Combinators.combine(plain(horizon), Arbitraries.longs())
                .as((contributions, drawn) -> new KeyVariants(contributions, horizon, drawn).varied());
    }

    /** Without composed keys, agreed amounts and other instalments in later years. */
    private static Arbitrary<Contributions> plain(Horizon horizon) {
        return Combinators.combine(units(), terms(), parties(horizon), PlanArbitraries.optional("Intäkter"))
                .flatAs((unit, terms, parties, group) -> totals(unit, horizon).map(totals -> {
                    Contributions contributions = Contributions.of(totals)
                            .withParties(parties)
                            .withUnit(unit)
                            .withTerms(terms);
                    return group.map(contributions::withGroup).getOrElse(contributions);
                }));
    }

    private static Arbitrary<MoneyUnit> units() {
        return Arbitraries.of(MoneyUnit.ORE, MoneyUnit.KRONA, MoneyUnit.TKR, new MoneyUnit("0,25 kr", 25));
    }

    private static Arbitrary<Vector<Integer>> instalmentMonths() {
        Arbitrary<Vector<Integer>> any = Arbitraries.integers()
                .between(1, 12)
                .set()
                .ofMinSize(1)
                .map(months -> Vector.ofAll(months).sorted());
        return Arbitraries.oneOf(
                Arbitraries.just(
                        Vector.ofAll(InstalmentTerms.QUARTERLY.instalments().months())),
                any);
    }

    /** Mostly equal instalments that are paid when they are due. */
    static Arbitrary<InstalmentTerms> terms() {
        return Combinators.combine(
                        instalments(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(0, 12))))
                .as((instalments, paidAfter) -> InstalmentTerms.of(instalments).withPaidAfter(paidAfter));
    }

    private static Arbitrary<Instalments> instalments() {
        return Arbitraries.frequencyOf(Tuple.of(3, instalmentMonths().map(Instalments::equal)), Tuple.of(1, unequal()));
    }

    /** By shares in proportion to small numbers, of which some may be nothing. */
    private static Arbitrary<Instalments> unequal() {
        return instalmentMonths()
                .flatMap(months -> Arbitraries.integers()
                        .between(0, 9)
                        .list()
                        .ofSize(months.size())
                        .map(parts -> new Instalments.ByShare(
                                TreeMap.ofEntries(months.zipWith(shares(parts), Tuple2<Integer, Share>::new)))));
    }

    /** Where all are nothing the first is all. */
    private static Vector<Share> shares(List<Integer> parts) {
        long sum = parts.stream().mapToLong(part -> part).sum();
        return Vector.ofAll(parts)
                .zipWithIndex()
                .map(part -> sum > 0 ? Share.of(part._1, sum) : part._2 == 0 ? Share.ONE : Share.ZERO);
    }

    private static Arbitrary<TreeMap<Integer, Money>> totals(MoneyUnit unit, Horizon horizon) {
        return Arbitraries.longs()
                .between(0, MOST_ORE / unit.ore())
                .list()
                .ofSize(horizon.years())
                .map(counts -> TreeMap.ofEntries(Vector.ofAll(counts)
                        .zipWithIndex()
                        .map(count -> new Tuple2<>(horizon.firstYear() + count._2, Money.of(count._1, unit)))));
    }

    private static Arbitrary<Vector<Party>> parties(Horizon horizon) {
        int last = horizon.years() - 1;
        return last == 0
                ? parties()
                : Combinators.combine(
                                parties(),
                                Arbitraries.integers()
                                        .between(1, last)
                                        .optional(0.3)
                                        .map(Option::ofOptional),
                                Arbitraries.integers()
                                        .between(-4 * last, 3 * last)
                                        .list()
                                        .ofSize(32))
                        .as((parties, rotated, changes) -> byYear(parties, rotated, changes, horizon));
    }

    /** Shares pass on to the next party from a year on; members weigh otherwise, join or leave, but for one in each party. */
    private static Vector<Party> byYear(
            Vector<Party> parties, Option<Integer> rotated, List<Integer> changes, Horizon horizon) {
        int last = horizon.years() - 1;
        return parties.zipWithIndex().map(party -> {
            Party drawn = party._1.withMembers(party._1.members().zipWithIndex().map(member -> {
                int change = changes.get((8 * party._2 + member._2) % changes.size());
                boolean stays = member._1.equals(party._1
                        .members()
                        .find(each -> !each.weight().equals(Share.ZERO))
                        .get());
                return stays || change < 0 ? member._1 : byYear(member._1, change / last, change % last, horizon);
            }));
            Share next = parties.get((party._2 + 1) % parties.size()).share();
            return rotated.map(years -> drawn.withShareFrom(horizon.firstYear() + years, next))
                    .getOrElse(drawn);
        });
    }

    private static Member byYear(Member member, int kind, int years, Horizon horizon) {
        int year = horizon.firstYear() + 1 + years;
        return switch (kind) {
            case 0 -> member.withFrom(year);
            case 1 -> member.withTo(year - 1);
            default -> member.withWeightFrom(year, member.weight().times(Share.of(3, 2)));
        };
    }

    private static Arbitrary<Vector<Party>> parties() {
        Arbitrary<Integer> weight = Arbitraries.integers().between(0, 4);
        return Combinators.combine(
                        weight,
                        Combinators.combine(methods(), weights()).as(Tuple2::new),
                        terms().optional(0.3).map(Option::ofOptional))
                .as(Tuple3::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(ContributionArbitraries::parties);
    }

    private static Arbitrary<AllocationMethod> methods() {
        return Arbitraries.of("largest-remainder", "rounded-shares").map(AllocationMethod::named);
    }

    /** Inhabitants or percentages; where all are zero the first member counts alone. */
    private static Arbitrary<List<Share>> weights() {
        Arbitrary<Share> inhabitants =
                Arbitraries.integers().between(0, 100_000).map(n -> Share.of(n, 1));
        Arbitrary<Share> percentage = Arbitraries.integers().between(0, 1000).map(n -> Share.of(n, 1000));
        return Arbitraries.oneOf(Arbitraries.just(Share.ZERO), inhabitants, percentage)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Vector<Party> parties(
            List<Tuple3<Integer, Tuple2<AllocationMethod, List<Share>>, Option<InstalmentTerms>>> drawn) {
        long sum = drawn.stream().mapToLong(party -> party._1).sum();
        return Vector.ofAll(drawn).zipWithIndex().map(party -> {
            int index = party._2;
            // no weight at all: the first party pays everything
            Share share = sum > 0 ? Share.of(party._1._1, sum) : index == 0 ? Share.ONE : Share.ZERO;
            Party drawnParty = Party.of("party-" + index, share)
                    .withName("Party " + index)
                    .withMethod(party._1._2._1)
                    .withMembers(members(index, party._1._2._2));
            return party._1
                    ._3
                    .map(own -> drawnParty.withInstalments(own.instalments()).withPaidAfter(own.paidAfter()))
                    .getOrElse(drawnParty);
        });
    }

    private static Vector<Member> members(int party, List<Share> weights) {
        boolean none = weights.stream().allMatch(Share.ZERO::equals);
        return Vector.ofAll(weights).zipWithIndex().map(weight -> {
            String name = party + "-" + weight._2;
            return Member.of("member-" + name, none && weight._2 == 0 ? Share.ONE : weight._1)
                    .withName("Member " + name);
        });
    }
}
