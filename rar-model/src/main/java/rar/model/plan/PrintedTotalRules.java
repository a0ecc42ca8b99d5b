package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.function.IntFunction;
import rar.model.message.Message;
import rar.model.money.Share;

/** Rules on printed totals: a list of weights or amounts sums to what is printed below it. */
final class PrintedTotalRules {

    private PrintedTotalRules() {}

    /**
     * A list with printed totals.
     *
     * @param place of the totals
     * @param printed by year
     * @param sum of the list in a year
     * @param mistake where they differ
     */
    private record Control(
            PartOfPlan place, SortedMap<Integer, Share> printed, IntFunction<Share> sum, PlanMistake mistake) {

        private Seq<BrokenRule> broken(Horizon horizon) {
            return printed.toVector()
                    .filter(total -> horizon.covers(total._1))
                    .reject(total -> sum.apply(total._1).equals(total._2))
                    .map(total -> new BrokenRule(
                            place.at(total._1),
                            told(total._2, sum.apply(total._1)).with("year", total._1)));
        }

        private Message told(Share total, Share sum) {
            Share difference = sum.plus(total.times(Share.of(-1, 1)));
            return mistake.with("printed", shown(total, sum))
                    .with("sum", shown(sum, total))
                    .with("difference", shown(difference, total));
        }

        private Object shown(Share value, Share beside) {
            return mistake == PlanMistake.AMOUNTS_NOT_PRINTED
                    ? KeyRules.money(value)
                    : isCount(value) && isCount(beside) ? counted(value) : value;
        }

        private static boolean isCount(Share value) {
            return value.denominator().equals(BigInteger.ONE);
        }

        private static String counted(Share value) {
            return value.numerator().toString().replace('-', '\u2212');
        }
    }

    /** Lists of a party that do not sum to what is printed. */
    static Seq<BrokenRule> of(Horizon horizon, Party party, PartOfPlan place) {
        return controls(party, place).flatMap(control -> control.broken(horizon));
    }

    /** Totals of years that the plan does not cover. */
    static Seq<BrokenRule> years(Horizon horizon, Party party, PartOfPlan place) {
        return controls(party, place)
                .flatMap(control -> PlanRules.outsideHorizon(horizon, control.printed.keySet(), control.place));
    }

    private static Seq<Control> controls(Party party, PartOfPlan place) {
        PartOfPlan at = place.field("printedTotals");
        if (party.key() instanceof ComposedKey composed) {
            return composed.measures()
                    .zipWithIndex()
                    .map(measure -> weights(
                            measure._1.printedTotals(),
                            year -> composed.sum(party.members(), measure._1.id(), year),
                            place.field("key").field("measures").at(measure._2).field("printedTotals")));
        }
        IntFunction<Share> sum =
                year -> party.members().map(member -> member.weight(year)).fold(Share.ZERO, Share::plus);
        return Vector.of(
                party.key() instanceof PartyKey.Agreed agreed
                        ? new Control(
                                at,
                                agreed.printedTotals().mapValues(total -> Share.of(total.ore(), 1)),
                                sum,
                                PlanMistake.AMOUNTS_NOT_PRINTED)
                        : weights(((PartyKey.ByWeight) party.key()).printedTotals(), sum, at));
    }

    private static Control weights(SortedMap<Integer, Share> printed, IntFunction<Share> sum, PartOfPlan place) {
        return new Control(place, printed, sum, PlanMistake.WEIGHTS_NOT_PRINTED);
    }
}
