package rar.model.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** Totals and claims for the properties: small and huge, whole, decimal and rational, with ties and zeros. */
public final class ClaimArbitraries {

    private ClaimArbitraries() {}

    /** A total with its unit and claims; somebody weighs something. */
    public record Case(Money total, MoneyUnit unit, List<Claim> claims) {

        public Allocation by(AllocationMethod method) {
            return method.allocate(total, unit, claims);
        }

        Case mirrored() {
            return new Case(total.negated(), unit, claims);
        }

        public Case withTotal(long units) {
            return new Case(Money.of(units, unit), unit, claims);
        }

        Case withClaims(List<Claim> others) {
            return new Case(total, unit, others);
        }

        public long units() {
            return total.ore() / unit.ore();
        }

        Share weightSum() {
            return claims.stream().map(Claim::weight).reduce(Share.ZERO, Share::plus);
        }

        /** The exact quota in units, computed from the definition. */
        Share quota(int i) {
            return claims.get(i).weight().times(Share.of(units(), 1)).dividedBy(weightSum());
        }
    }

    public static final class Cases implements ArbitrarySupplier<Case> {
        @Override
        public Arbitrary<Case> get() {
            return cases(claims()).withoutEdgeCases();
        }
    }

    /** Few units and small weights: most hold ties. */
    public static final class SmallCases implements ArbitrarySupplier<Case> {
        @Override
        public Arbitrary<Case> get() {
            Arbitrary<List<Claim>> claims =
                    named(Arbitraries.longs().between(0, 6).map(w -> Share.of(w, 1)), 1, 7);
            return Combinators.combine(Arbitraries.longs().between(-20, 20), claims)
                    .as((units, list) -> new Case(Money.ofTkr(units), MoneyUnit.TKR, list))
                    .withoutEdgeCases();
        }
    }

    private static Arbitrary<Case> cases(Arbitrary<List<Claim>> claims) {
        Arbitrary<MoneyUnit> units = Arbitraries.of(
                MoneyUnit.ORE, MoneyUnit.KRONA, MoneyUnit.TKR, MoneyUnit.MKR, MoneyUnit.parse("0,25 kr"));
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.longs().between(-50, 50),
                Arbitraries.longs().between(-10_000, 10_000),
                Arbitraries.longs().between(-70_000_000, 70_000_000));
        Arbitrary<Case> ordinary = Combinators.combine(counts, units, claims)
                .as((count, unit, list) -> new Case(Money.of(count, unit), unit, list));
        Arbitrary<Long> huge = Arbitraries.oneOf(
                Arbitraries.longs().between(-7_000_000_000_000_000L, 7_000_000_000_000_000L),
                Arbitraries.longs().between(-1_000_000_000_000_000_000L, 1_000_000_000_000_000_000L));
        Arbitrary<Case> hugeCases =
                Combinators.combine(huge, claims).as((ore, list) -> new Case(new Money(ore), MoneyUnit.ORE, list));
        return Arbitraries.frequencyOf(Tuple.of(3, ordinary), Tuple.of(1, hugeCases));
    }

    static Arbitrary<List<Claim>> claims() {
        Arbitrary<Share> small = Arbitraries.longs().between(0, 12).map(w -> Share.of(w, 1));
        Arbitrary<Share> inhabitants = Arbitraries.longs().between(0, 1_000_000).map(w -> Share.of(w, 1));
        Arbitrary<Share> large =
                Arbitraries.longs().between(0, 1_000_000_000_000L).map(w -> Share.of(w, 1));
        Arbitrary<Share> decimal = Arbitraries.longs().between(0, 100_000).map(w -> Share.of(w, 1000));
        Arbitrary<Share> rational = Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.longs().between(1, 40))
                .as(Share::of);
        Arbitrary<Share> beyondLong = Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, BigInteger.TEN.pow(30))
                .map(w -> new Share(w, BigInteger.ONE));
        return Arbitraries.oneOf(
                named(small, 1, 12),
                named(inhabitants, 1, 30),
                named(large, 1, 30),
                named(decimal, 1, 20),
                named(rational, 1, 12),
                named(beyondLong, 1, 8),
                named(inhabitants, 70, 150),
                named(small, 70, 150));
    }

    private static Arbitrary<List<Claim>> named(Arbitrary<Share> weights, int fewest, int most) {
        return weights.list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .filter(list -> list.stream().anyMatch(weight -> !weight.equals(Share.ZERO)))
                .map(list -> {
                    List<Claim> claims = new ArrayList<>();
                    for (int i = 0; i < list.size(); i++) {
                        claims.add(Claim.of("M" + i, list.get(i)));
                    }
                    return claims;
                });
    }
}
