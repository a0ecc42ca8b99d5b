package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.money.Share;

/** Rules on composed keys: base amounts, measures, and the weights that members have by them. */
final class MeasureRules {

    private MeasureRules() {}

    /** What is wrong with a key whatever is divided. */
    static Seq<BrokenRule> of(Party party, ComposedKey key, PartOfPlan place) {
        PartOfPlan at = place.field("key");
        return bases(key, at)
                .appendAll(measures(party, key, at.field("measures")))
                .appendAll(party.members()
                        .zipWithIndex()
                        .flatMap(member ->
                                member(member._1, key, place.field("members").at(member._2))));
    }

    private static Seq<BrokenRule> bases(ComposedKey key, PartOfPlan at) {
        Seq<BrokenRule> later = key.laterBases()
                .filterValues(Money::isNegative)
                .toVector()
                .map(base -> new BrokenRule(
                        at.field("baseFrom").at(base._1), PlanMistake.BASE_NEGATIVE.with("amount", base._2)));
        return key.base().isNegative()
                ? later.prepend(new BrokenRule(at.field("base"), PlanMistake.BASE_NEGATIVE.with("amount", key.base())))
                : later;
    }

    private static Seq<BrokenRule> measures(Party party, ComposedKey key, PartOfPlan at) {
        Seq<BrokenRule> negative = key.measures()
                .zipWithIndex()
                .filter(measure -> measure._1.part().isNegative())
                .map(measure -> new BrokenRule(
                        at.at(measure._2).field("part"),
                        PlanMistake.MEASURE_PART_NEGATIVE
                                .with("measure", measure._1.id())
                                .with("part", measure._1.part())));
        Seq<BrokenRule> twice = key.measures()
                .zipWithIndex()
                .filter(measure -> key.measures()
                        .take(measure._2)
                        .exists(other -> other.id().equals(measure._1.id())))
                .map(measure -> new BrokenRule(
                        at.at(measure._2).field("id"), PlanMistake.MEASURE_TWICE.with("measure", measure._1.id())));
        Share sum = key.measures().map(ComposedKey.Measure::part).fold(Share.ZERO, Share::plus);
        Option<BrokenRule> whole = Option.when(
                !sum.equals(Share.ONE),
                () -> new BrokenRule(
                        at,
                        PlanMistake.MEASURE_PARTS_NOT_WHOLE
                                .with("party", party.name())
                                .with("sum", sum)
                                .with("difference", sum.plus(Share.of(-1, 1)))));
        return negative.appendAll(twice).appendAll(whole);
    }

    private static Seq<BrokenRule> member(Member member, ComposedKey key, PartOfPlan place) {
        PartOfPlan at = place.field("weights");
        Seq<BrokenRule> missing = key.measures()
                .map(ComposedKey.Measure::id)
                .distinct()
                .reject(measure -> member.measured().containsKey(measure))
                .map(measure -> new BrokenRule(
                        at,
                        PlanMistake.MEASURE_WEIGHT_MISSING
                                .with("member", member.name())
                                .with("measure", measure)));
        Seq<BrokenRule> unknown = member.measured()
                .keySet()
                .toVector()
                .filter(measure -> key.measure(measure).isEmpty())
                .map(measure -> new BrokenRule(
                        at.field(measure),
                        PlanMistake.MEASURE_UNKNOWN
                                .with("measure", measure)
                                .with("known", key.measures().map(ComposedKey.Measure::id))));
        boolean plain =
                !member.weight().equals(Share.ZERO) || member.laterWeights().nonEmpty();
        return missing.appendAll(unknown)
                .appendAll(negative(member, at))
                .appendAll(Option.when(
                        plain,
                        () -> new BrokenRule(
                                place.field("weight"),
                                PlanMistake.WEIGHT_BESIDE_MEASURES.with("member", member.name()))));
    }

    private static Seq<BrokenRule> negative(Member member, PartOfPlan at) {
        return member.measured()
                .toVector()
                .filter(weight -> weight._2.weight().isNegative()
                        || weight._2.later().values().exists(Share::isNegative))
                .map(weight ->
                        new BrokenRule(at.field(weight._1), PlanMistake.WEIGHT_NEGATIVE.with("member", member.name())));
    }

    /** Years that no weight or base amount can change in, and years in which a measure measures nothing. */
    static Seq<BrokenRule> years(Horizon horizon, Party party, ComposedKey key, PartOfPlan place) {
        Seq<BrokenRule> later = party.members()
                .zipWithIndex()
                .flatMap(member -> ContributionYearRules.later(
                        horizon,
                        laterYears(member._1),
                        place.field("members").at(member._2).field("weightsFrom"),
                        PlanMistake.WEIGHT_OF_FIRST_YEAR.with("field", "weights")));
        return later.appendAll(ContributionYearRules.later(
                        horizon,
                        key.laterBases().keySet(),
                        place.field("key").field("baseFrom"),
                        PlanMistake.BASE_OF_FIRST_YEAR.message()))
                .appendAll(unmeasured(horizon, party, key, place));
    }

    /** The years from which a member weighs otherwise by any measure, rising. */
    private static Seq<Integer> laterYears(Member member) {
        return member.measured()
                .values()
                .flatMap(weight -> weight.later().keySet())
                .distinct()
                .sorted();
    }

    private static Seq<BrokenRule> unmeasured(Horizon horizon, Party party, ComposedKey key, PartOfPlan place) {
        return key.measures()
                .zipWithIndex()
                .filter(measure -> measure._1.part().compareTo(Share.ZERO) > 0)
                .flatMap(measure -> horizon.eachYear()
                        .filter(year -> party.share(year).compareTo(Share.ZERO) > 0)
                        .find(year ->
                                key.sum(party.members(), measure._1.id(), year).equals(Share.ZERO))
                        .map(year -> new BrokenRule(
                                place.field("key").field("measures").at(measure._2),
                                PlanMistake.MEASURE_OF_NOBODY
                                        .with("measure", measure._1.id())
                                        .with("party", party.name())
                                        .with("part", measure._1.part())
                                        .with("year", year))));
    }

    /** Every share of a composed key and its weights, with its place. */
    static Seq<Tuple2<PartOfPlan, Share>> shares(Party party, PartOfPlan place) {
        Seq<ComposedKey.Measure> measures =
                party.key() instanceof ComposedKey composed ? composed.measures() : Vector.empty();
        PartOfPlan at = place.field("key").field("measures");
        return measures.zipWithIndex()
                .flatMap(measure -> measure._1
                        .printedTotals()
                        .toVector()
                        .map(total -> new Tuple2<>(
                                at.at(measure._2).field("printedTotals").at(total._1), total._2))
                        .prepend(new Tuple2<>(at.at(measure._2).field("part"), measure._1.part())))
                .appendAll(party.members()
                        .zipWithIndex()
                        .flatMap(member ->
                                weights(member._1, place.field("members").at(member._2))));
    }

    private static Seq<Tuple2<PartOfPlan, Share>> weights(Member member, PartOfPlan place) {
        return member.measured()
                .toVector()
                .flatMap(weight -> weight._2
                        .later()
                        .toVector()
                        .map(later -> new Tuple2<>(
                                place.field("weightsFrom").at(later._1).field(weight._1), later._2))
                        .prepend(new Tuple2<>(place.field("weights").field(weight._1), weight._2.weight())));
    }

    /** Every base amount, with its place. */
    static Seq<Tuple2<PartOfPlan, Money>> bases(Party party, PartOfPlan place) {
        PartOfPlan at = place.field("key");
        return party.key() instanceof ComposedKey key
                ? key.laterBases()
                        .toVector()
                        .map(base -> new Tuple2<>(at.field("baseFrom").at(base._1), base._2))
                        .prepend(new Tuple2<>(at.field("base"), key.base()))
                : Vector.empty();
    }
}
