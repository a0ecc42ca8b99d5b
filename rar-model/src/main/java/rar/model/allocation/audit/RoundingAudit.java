package rar.model.allocation.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import rar.model.allocation.AlabamaParadox;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.GuaranteedMinima;
import rar.model.allocation.HalfUp;
import rar.model.allocation.LargestRemainder;
import rar.model.allocation.Part;
import rar.model.allocation.QuotaRanges;
import rar.model.allocation.Request;
import rar.model.allocation.RoundedShares;
import rar.model.allocation.WeightRange;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * A published table of parts held against the total and the weights it was made from (avrundningskontroll): by how
 * much its rows miss the total, which rows carry that, and how it may have been rounded.
 *
 * @param total what the parts should sum to
 * @param unit what the table is printed in
 * @param rows one for each claim, in order
 * @param reproducedBy the methods that give exactly the printed amounts, whichever way a tie falls; rounded shares are tried with steps of 1 %,
 *     0,1 % and 0,01 %, on claims without bounds
 * @param byOtherTie those of them that break the tie in this table by the order of the claims otherwise than it does
 * @param withinWeights further methods that give the printed amounts for weights that are printed like these
 * @param paradoxes cases of the Alabama paradox that largest remainder shows within ten units of this total
 */
public record RoundingAudit(
        Money total,
        MoneyUnit unit,
        List<Row> rows,
        List<AllocationMethod> reproducedBy,
        List<AllocationMethod> byOtherTie,
        List<AllocationMethod> withinWeights,
        List<AlabamaParadox> paradoxes) {

    /** How many units about a total the paradox is looked for. */
    private static final int REACH = 10;

    /** Copies the lists. */
    public RoundingAudit {
        Components.present(RoundingAudit.class, total, unit, rows, reproducedBy, byOtherTie, withinWeights, paradoxes);
        rows = List.copyOf(rows);
        reproducedBy = List.copyOf(reproducedBy);
        byOtherTie = List.copyOf(byOtherTie);
        withinWeights = List.copyOf(withinWeights);
        paradoxes = List.copyOf(paradoxes);
    }

    /**
     * One printed row.
     *
     * @param name the claimant
     * @param weight its exact weight
     * @param quota its exact share of the total, in units
     * @param printed what the table shows, in units
     * @param carried its part of the rounding gap, in units: what the row shows beyond its place in a table that sums
     * @param leastQuota what the quota is at least, for weights that are printed like these
     * @param greatestQuota what it is at most
     */
    public record Row(
            String name, Share weight, Share quota, long printed, long carried, Share leastQuota, Share greatestQuota) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, name, weight, quota, leastQuota, greatestQuota);
        }

        private Row carrying(long more) {
            return new Row(name, weight, quota, printed, carried + more, leastQuota, greatestQuota);
        }

        /** Whether what is printed is the nearest unit, a half either way, to what the quota can be. */
        public boolean isNearestWithinWeights() {
            Share half = Share.of(1, 2);
            Share shown = Share.of(printed, 1);
            return shown.compareTo(greatestQuota.plus(half)) <= 0
                    && shown.plus(half).compareTo(leastQuota) >= 0;
        }

        /** What is printed less the quota, in units. */
        public Share deviation() {
            return Share.of(printed, 1).plus(quota.times(Share.of(-1, 1)));
        }

        /** Whether what is printed is the quota rounded to the nearest unit, a half either way. */
        public boolean isNearest() {
            Share deviation = deviation();
            Share half = Share.of(1, 2);
            return deviation.compareTo(half) <= 0 && deviation.compareTo(half.times(Share.of(-1, 1))) >= 0;
        }
    }

    /**
     * Audits printed amounts.
     *
     * <p>The rows that carry the gap are found unit by unit: each unit too much is carried by the row that then lies
     * furthest above its quota, each unit too little by the one furthest below, the earlier row first. In a table
     * rounded half up they are the rows that largest remainder would round the other way. A gap of more units than
     * rows is no rounding, and no row carries it.
     *
     * @param printed one amount for each claim, in whole units
     * @throws IllegalArgumentException as {@link AllocationMethod#allocate}, if there are not as many amounts as
     *     claims, or if one is not a whole number of units
     */
    public static RoundingAudit of(Money total, MoneyUnit unit, List<Claim> claims, List<Money> printed) {
        List<WeightRange> exact = claims.stream()
                .map(claim -> WeightRange.exactly(claim.weight()))
                .toList();
        return of(total, unit, claims, printed, exact);
    }

    /**
     * The audit of printed amounts whose weights were themselves rounded when they were printed.
     *
     * @param printed one amount for each claim, in whole units
     * @param ranges for each claim what its weight may have been
     * @throws IllegalArgumentException as where the weights are exact, or if there are not as many ranges as claims
     */
    public static RoundingAudit of(
            Money total, MoneyUnit unit, List<Claim> claims, List<Money> printed, List<WeightRange> ranges) {
        if (claims.size() != ranges.size()) {
            throw new IllegalArgumentException(
                    "there are " + claims.size() + " claims but " + ranges.size() + " ranges of weights");
        }
        return of(claims, printed, new Held(total, unit, new QuotaRanges(total, unit, claims, ranges)));
    }

    /**
     * The audit of printed amounts by a composed key, whose weights by several measures were rounded when they were printed.
     *
     * @param claims each with its exact part as its weight
     * @param printed one amount for each claim, in whole units
     * @param sizes for each claim what its quota may have been, in units, without sign
     * @throws IllegalArgumentException as where the weights are exact
     */
    public static RoundingAudit ofQuotas(
            Money total, MoneyUnit unit, List<Claim> claims, List<Money> printed, List<WeightRange> sizes) {
        return of(claims, printed, new Held(total, unit, QuotaRanges.ofSizes(total, unit, claims, sizes)));
    }

    /** What a table is held against. */
    private record Held(Money total, MoneyUnit unit, QuotaRanges possible) {}

    private static RoundingAudit of(List<Claim> claims, List<Money> printed, Held held) {
        Money total = held.total;
        MoneyUnit unit = held.unit;
        QuotaRanges possible = held.possible;
        if (claims.size() != printed.size()) {
            throw new IllegalArgumentException(
                    "there are " + claims.size() + " claims but " + printed.size() + " printed amounts");
        }
        List<AllocationMethod> reproducedBy = candidates(claims).stream()
                .filter(method -> method.gives(total, unit, claims, printed))
                .toList();
        List<AllocationMethod> byOtherTie = reproducedBy.stream()
                .filter(method ->
                        !method.allocate(total, unit, claims).amounts().equals(printed))
                .toList();
        List<Part> quotas = new HalfUp().allocate(total, unit, claims).parts();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < quotas.size(); i++) {
            Part part = quotas.get(i);
            rows.add(new Row(
                    part.name(),
                    part.weight(),
                    part.quota(),
                    Request.units(printed.get(i), unit),
                    0,
                    possible.least(i),
                    possible.greatest(i)));
        }
        return new RoundingAudit(
                total,
                unit,
                carrying(rows, Request.units(total, unit)),
                reproducedBy,
                byOtherTie,
                possible.methods(printed, reproducedBy),
                new LargestRemainder().paradoxesNear(total, unit, claims, REACH));
    }

    private static List<AllocationMethod> candidates(List<Claim> claims) {
        if (claims.stream().anyMatch(Claim::isBounded)) {
            // a claimant whose share rounds to nothing can leave the others' maxima no room
            return AllocationMethod.all().stream()
                    .filter(method -> !method.equals(RoundedShares.ofTenthsOfPercent()))
                    .filter(method -> !method.equals(new GuaranteedMinima())
                            || (claims.stream().anyMatch(Claim::isGuaranteed)
                                    && claims.stream().noneMatch(Claim::isLimited)))
                    .toList();
        }
        List<AllocationMethod> methods = new ArrayList<>(AllocationMethod.all());
        methods.remove(new GuaranteedMinima());
        methods.add(new RoundedShares(Share.of(1, 100)));
        methods.add(new RoundedShares(Share.of(1, 10_000)));
        return methods;
    }

    private static List<Row> carrying(List<Row> rows, long total) {
        long surplus = Math.subtractExact(rows.stream().mapToLong(Row::printed).reduce(0, Math::addExact), total);
        if (surplus == 0 || Math.abs(surplus) > rows.size()) {
            return rows;
        }
        long sign = Long.signum(surplus);
        List<Row> result = new ArrayList<>(rows);
        Comparator<Integer> furthest = Comparator.comparing((Integer i) -> excess(result.get(i), sign))
                .reversed()
                .thenComparing(i -> i);
        PriorityQueue<Integer> queue = new PriorityQueue<>(furthest);
        for (int i = 0; i < rows.size(); i++) {
            queue.add(i);
        }
        for (long left = Math.abs(surplus); left > 0; left--) {
            int i = queue.remove();
            result.set(i, result.get(i).carrying(sign));
            queue.add(i);
        }
        return result;
    }

    /** How far the row lies beyond its quota, on the side of {@code sign}, without what it carries already. */
    private static Share excess(Row row, long sign) {
        return row.deviation().plus(Share.of(-row.carried(), 1)).times(Share.of(sign, 1));
    }

    /** The total less the sum of the printed rows (avrundningsdifferens). */
    public Money gap() {
        long printed = rows.stream().mapToLong(Row::printed).reduce(0, Math::addExact);
        return total.minus(Money.of(printed, unit));
    }

    /** The rows that carry the gap. */
    public List<Row> carriers() {
        return rows.stream().filter(row -> row.carried() != 0).toList();
    }

    /** The rows whose printed amount is not their quota rounded to the nearest unit. */
    public List<Row> unrounded() {
        return rows.stream().filter(row -> !row.isNearest()).toList();
    }

    /** What is said of the findings. */
    public List<Message> explain() {
        return AuditText.of(this);
    }
}
