package rar.model.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rar.model.money.Share;

/**
 * Whether quotas of weights within ranges round to given parts where all are cut at one remainder: largest remainder
 * cuts at some remainder from nothing to a whole unit, half up at a half.
 *
 * <p>Let the weights sum to {@code s} and let the cut be {@code u / s}. A weight is then printed as {@code p} of
 * {@code T} units if {@code (p - 1) s + u <= T w <= p s + u}. What each weight may be at most and at least is so linear
 * in {@code (s, u)} but for its own range; that they can sum to {@code s} is a convex condition, a sum of larger and of
 * smaller ones of two linear terms each. The region where all conditions hold is searched from outside: a polygon that
 * contains it is cut by every condition that its middle breaks. No condition cuts twice, and there are finitely many, so
 * that the middle at last lies in the region or the polygon is empty. The arithmetic is exact.
 */
final class RemainderRegion {

    private static final Share MINUS_ONE = Share.of(-1, 1);

    private final Share units;
    private final List<WeightRange> weights;
    private final long[] parts;

    RemainderRegion(long units, List<WeightRange> weights, long[] parts) {
        this.units = Share.of(units, 1);
        this.weights = weights;
        this.parts = parts;
    }

    /** Whether largest remainder gives the parts for some of the weights, a tie falling any way. */
    boolean hasLargestRemainder() {
        Share least = sum(WeightRange::least);
        Share most = sum(WeightRange::greatest);
        return isMet(List.of(
                new Point(least, Share.ZERO),
                new Point(most, Share.ZERO),
                new Point(most, most),
                new Point(least, least)));
    }

    /** Whether rounding every quota half up or down gives the parts for some of the weights. */
    boolean hasHalfUp() {
        Share half = Share.of(1, 2);
        Share least = sum(WeightRange::least);
        Share most = sum(WeightRange::greatest);
        return isMet(List.of(new Point(least, least.times(half)), new Point(most, most.times(half))));
    }

    private Share sum(Function<WeightRange, Share> end) {
        return weights.stream().map(end).reduce(Share.ZERO, Share::plus);
    }

    private boolean isMet(List<Point> start) {
        List<Point> polygon = start;
        for (int i = 0; i < parts.length; i++) {
            Share out = weights.get(i).greatest().times(units).times(MINUS_ONE);
            polygon = within(lower(i).plus(Term.constant(out)), polygon);
            Share in = weights.get(i).least().times(units);
            polygon = within(upper(i).times(MINUS_ONE).plus(Term.constant(in)), polygon);
        }
        while (!polygon.isEmpty()) {
            Point middle = middle(polygon);
            Term broken = broken(middle);
            if (broken.at(middle).compareTo(Share.ZERO) <= 0) {
                return !middle.sum().equals(Share.ZERO);
            }
            polygon = within(broken, polygon);
        }
        return false;
    }

    /** The least that {@code T w} may be, by the cut alone. */
    private Term lower(int i) {
        return new Term(Share.of(parts[i] - 1, 1), Share.ONE, Share.ZERO);
    }

    /** The most that {@code T w} may be, by the cut alone. */
    private Term upper(int i) {
        return new Term(Share.of(parts[i], 1), Share.ONE, Share.ZERO);
    }

    /** Of the two conditions that the weights can sum to {@code s}, as linear as they are at {@code point}, the worse. */
    private Term broken(Point point) {
        Term least = new Term(units.times(MINUS_ONE), Share.ZERO, Share.ZERO);
        Term most = new Term(units, Share.ZERO, Share.ZERO);
        for (int i = 0; i < parts.length; i++) {
            Term low = Term.constant(weights.get(i).least().times(units));
            Term high = Term.constant(weights.get(i).greatest().times(units));
            least = least.plus(lower(i).at(point).compareTo(low.at(point)) > 0 ? lower(i) : low);
            most = most.plus((upper(i).at(point).compareTo(high.at(point)) < 0 ? upper(i) : high).times(MINUS_ONE));
        }
        return least.at(point).compareTo(most.at(point)) > 0 ? least : most;
    }

    /** The part of the polygon where the term is zero or less (Sutherland and Hodgman 1974). */
    private static List<Point> within(Term term, List<Point> polygon) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Point from = polygon.get(i);
            Point to = polygon.get((i + 1) % polygon.size());
            Share before = term.at(from);
            Share after = term.at(to);
            if (before.compareTo(Share.ZERO) <= 0) {
                kept.add(from);
            }
            if (before.numerator().signum() * after.numerator().signum() < 0) {
                kept.add(from.towards(to, size(before).dividedBy(size(before).plus(size(after)))));
            }
        }
        return kept.stream().distinct().toList();
    }

    private static Share size(Share value) {
        return value.isNegative() ? value.times(MINUS_ONE) : value;
    }

    private static Point middle(List<Point> polygon) {
        Share each = new Share(BigInteger.ONE, BigInteger.valueOf(polygon.size()));
        return polygon.stream()
                .map(point -> new Point(point.sum().times(each), point.cut().times(each)))
                .reduce(new Point(Share.ZERO, Share.ZERO), Point::plus);
    }

    /** A sum of the weights, and the cut times it. */
    private record Point(Share sum, Share cut) {
        Point plus(Point other) {
            return new Point(sum.plus(other.sum), cut.plus(other.cut));
        }

        Point towards(Point other, Share part) {
            return new Point(between(sum, other.sum, part), between(cut, other.cut, part));
        }

        private static Share between(Share from, Share to, Share part) {
            return from.plus(to.plus(from.times(MINUS_ONE)).times(part));
        }
    }

    /** {@code ofSum × s + ofCut × u + constant}. */
    private record Term(Share ofSum, Share ofCut, Share constant) {
        static Term constant(Share value) {
            return new Term(Share.ZERO, Share.ZERO, value);
        }

        Share at(Point point) {
            return ofSum.times(point.sum()).plus(ofCut.times(point.cut())).plus(constant);
        }

        Term plus(Term other) {
            return new Term(ofSum.plus(other.ofSum), ofCut.plus(other.ofCut), constant.plus(other.constant));
        }

        Term times(Share factor) {
            return new Term(ofSum.times(factor), ofCut.times(factor), constant.times(factor));
        }
    }
}
