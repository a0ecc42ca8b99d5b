package rar.model.published;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;
import rar.model.allocation.AllocationMethod;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A line whose printed parts were allocated to its printed total in whole steps (fördelning), so that they sum to it
 * and a part need not be its own true value rounded. The print is verified by allocating anew; members of one weight
 * may have their parts in any order, since a tie may have been broken either way.
 *
 * @param place e.g. {@code 2012/Medlemsinsatser/Kr/år}
 * @param method how
 * @param total what was divided
 * @param parts in the order of the table
 */
public record AllocatedLine(String place, AllocationMethod method, Cell total, Seq<Part> parts)
        implements RoundingStatement {

    /**
     * A printed part.
     *
     * @param cell where it stands
     * @param weight what it is in proportion to, zero or more
     */
    public record Part(Cell cell, Share weight) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Part {
            Components.present(Part.class, cell, weight);
        }
    }

    /** @throws RefusedException if there are no parts, a weight is negative, or all are zero */
    public AllocatedLine {
        Components.present(AllocatedLine.class, place, method, total, parts);
        if (parts.isEmpty()
                || parts.exists(part -> part.weight().isNegative())
                || sum(parts).equals(Share.ZERO)) {
            throw new RefusedException(PrintedMistake.WEIGHTS_WITHOUT_PARTS.with("place", Excerpt.of(place)));
        }
    }

    @Override
    public Message saying() {
        return PrintedPhrase.ALLOCATED
                .with("count", parts.size())
                .with("total", total.number().text())
                .with("method", method.name());
    }

    @Override
    public Option<Message> fault() {
        Option<long[]> allocated = allocated();
        if (allocated.isEmpty()) {
            return Option.of(PrintedPhrase.NOT_IN_STEPS
                    .with("total", total.number().text())
                    .with(
                            "step",
                            new Quantity(step(), parts.head().cell().number().unit())));
        }
        Share step = step();
        Seq<Message> differing = parts.zipWithIndex()
                .filter(part -> !isPrinted(part._1, allocated.get())
                        && !part._1
                                .cell()
                                .number()
                                .value()
                                .equals(step.times(Share.of(allocated.get()[part._2], 1))))
                .map(part -> PrintedPhrase.PART_DIFFERS
                        .with("part", named(part._1.cell()))
                        .with("printed", part._1.cell().number().text())
                        .with(
                                "value",
                                new Quantity(
                                        step.times(Share.of(allocated.get()[part._2], 1)),
                                        part._1.cell().number().unit())));
        return differing.isEmpty() ? Option.none() : Option.of(PrintedPhrase.PARTS_DIFFER.with("parts", differing));
    }

    /** Whether a part, or one of the same weight in its place, is what is printed: both multisets are compared. */
    private boolean isPrinted(Part part, long[] allocated) {
        Share step = step();
        Seq<Share> given = parts.zipWithIndex()
                .filter(other -> other._1.weight().equals(part.weight()))
                .map(other -> step.times(Share.of(allocated[other._2], 1)));
        Seq<Share> printed = parts.filter(other -> other.weight().equals(part.weight()))
                .map(other -> other.cell().number().value());
        return given.sorted().equals(printed.sorted());
    }

    @Override
    public Map<Cell, Cell> restated() {
        return fault().isDefined()
                ? HashMap.empty()
                : HashMap.ofEntries(parts.map(part -> new Tuple2<>(part.cell(), restated(part))));
    }

    /** Anything less than a step from the print, and its proportional part of any true total. */
    private Cell restated(Part part) {
        Share share = part.weight().dividedBy(sum(parts));
        Interval near = Interval.about(part.cell().number().value(), step(), false);
        return part.cell().standingFor(near.hull(total.number().trueValues().times(share)));
    }

    /** The parts anew in steps, none where the total is no whole number of them or a number exceeds a long. */
    private Option<long[]> allocated() {
        Share units = total.number().value().dividedBy(step());
        BigInteger denominator = parts.map(part -> part.weight().denominator())
                .fold(BigInteger.ONE, (all, one) -> all.multiply(one).divide(all.gcd(one)));
        Seq<BigInteger> weights = parts.map(part ->
                part.weight().times(new Share(denominator, BigInteger.ONE)).numerator());
        BigInteger divisor = weights.fold(BigInteger.ZERO, BigInteger::gcd);
        Seq<BigInteger> least = weights.map(weight -> weight.divide(divisor));
        return Option.when(
                units.denominator().equals(BigInteger.ONE)
                        && units.numerator().bitLength() < Long.SIZE - 1
                        && least.forAll(weight -> weight.bitLength() < Long.SIZE - 1),
                () -> method.apportion(
                        units.numerator().longValueExact(),
                        least.toJavaStream()
                                .mapToLong(BigInteger::longValueExact)
                                .toArray()));
    }

    /** The finest step in which a part is printed. */
    private Share step() {
        return parts.map(part -> part.cell().number().step()).min().get();
    }

    private String named(Cell cell) {
        return cell.row().equals(total.row()) ? cell.column() : cell.row();
    }

    private static Share sum(Seq<Part> parts) {
        return parts.map(Part::weight).fold(Share.ZERO, Share::plus);
    }
}
