package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import rar.model.allocation.LargestRemainder;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.PlanRules.Rule;

/** Rules on keys by which members share: what they say by themselves, and what they come to in each year. */
final class KeyRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> keys(plan.contributions())),
            new Rule(KeyRules::years, PartOfPlan.HORIZON),
            new Rule(KeyRules::amounts, PartOfPlan.HORIZON, PartOfPlan.CONTRIBUTIONS, PartOfPlan.PARTIES));

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private KeyRules() {}

    /** What is wrong with keys whatever is divided. */
    static Seq<BrokenRule> keys(Contributions contributions) {
        return contributions.parties().zipWithIndex().flatMap(party -> {
            PartOfPlan place = PartOfPlan.PARTIES.at(party._2);
            return party._1.key() instanceof ComposedKey composed
                    ? MeasureRules.of(party._1, composed, place)
                    : unmeasured(party._1, place);
        });
    }

    private static Seq<BrokenRule> unmeasured(Party party, PartOfPlan place) {
        boolean agreed = party.key() instanceof PartyKey.Agreed;
        Seq<BrokenRule> measured = party.members()
                .zipWithIndex()
                .filter(member -> member._1.measured().nonEmpty())
                .map(member -> new BrokenRule(
                        place.field("members").at(member._2).field("weights"),
                        PlanMistake.MEASURES_WITHOUT_KEY.with("party", party.name())));
        return agreed && !party.method().equals(new LargestRemainder())
                ? measured.append(new BrokenRule(
                        place.field("method"), PlanMistake.AGREED_AND_METHOD.with("party", party.name())))
                : measured;
    }

    private static Seq<BrokenRule> years(PlanDraft plan) {
        return plan.contributions().parties().zipWithIndex().flatMap(party -> {
            PartOfPlan place = PartOfPlan.PARTIES.at(party._2);
            Seq<BrokenRule> printed = PrintedTotalRules.years(plan.horizon(), party._1, place);
            return party._1.key() instanceof ComposedKey composed
                    ? printed.appendAll(MeasureRules.years(plan.horizon(), party._1, composed, place))
                    : printed;
        });
    }

    /** In each year: what is agreed is what the party pays, the base amounts are no more, and lists sum as printed. */
    private static Seq<BrokenRule> amounts(PlanDraft plan) {
        Contributions contributions = plan.contributions();
        if (!ContributionRules.areDivisible(plan)) {
            return Vector.empty();
        }
        return contributions.parties().zipWithIndex().flatMap(party -> {
            PartOfPlan place = PartOfPlan.PARTIES.at(party._2);
            return plan.horizon()
                    .eachYear()
                    .flatMap(year -> amounts(
                            party._1,
                            place,
                            contributions.partyAmounts(year).get(party._2),
                            contributions.unit(),
                            year))
                    .headOption()
                    .toVector()
                    .appendAll(PrintedTotalRules.of(plan.horizon(), party._1, place));
        });
    }

    private static Seq<BrokenRule> amounts(Party party, PartOfPlan place, Money owed, MoneyUnit unit, int year) {
        if (party.key() instanceof ComposedKey composed) {
            return beyond(party, composed, place, owed, year).toVector();
        }
        return party.key() instanceof PartyKey.Agreed ? agreed(party, place, owed, unit, year) : Vector.empty();
    }

    private static Option<BrokenRule> beyond(Party party, ComposedKey key, PartOfPlan place, Money owed, int year) {
        Money bases = key.bases(party.members(), year);
        return Option.when(
                bases.compareTo(owed) > 0,
                () -> new BrokenRule(
                        place.field("key").field("base"),
                        PlanMistake.BASE_BEYOND_PART
                                .with("base", key.base(year))
                                .with("members", party.members().count(member -> member.pays(year)))
                                .with("bases", bases)
                                .with("party", party.name())
                                .with("owed", owed)
                                .with("year", year)
                                .with("difference", bases.minus(owed))));
    }

    private static Seq<BrokenRule> agreed(Party party, PartOfPlan place, Money owed, MoneyUnit unit, int year) {
        Share whole = Share.of(unit.ore(), 1);
        Seq<BrokenRule> split = party.members()
                .zipWithIndex()
                .filter(member -> !isWhole(member._1.weight(year).dividedBy(whole)))
                .map(member -> new BrokenRule(
                        place.field("members").at(member._2).field("amount"),
                        PlanMistake.AGREED_NOT_IN_UNITS
                                .with("amount", money(member._1.weight(year)))
                                .with("unit", unit)
                                .with("year", year)));
        Money sum = money(sum(party, year));
        return split.nonEmpty() || sum.equals(owed)
                ? split
                : Vector.of(new BrokenRule(
                        place.field("members"),
                        PlanMistake.AGREED_NOT_PART
                                .with("sum", sum)
                                .with("party", party.name())
                                .with("owed", owed)
                                .with("year", year)
                                .with("difference", sum.minus(owed))));
    }

    /** Under which field a member's part of a key stands that is not composed. */
    static String field(Party party) {
        return party.key() instanceof PartyKey.Agreed ? "amount" : "weight";
    }

    /** That a weight is negative, or an agreed amount. */
    static Message negative(Party party, Member member, Share weight) {
        return party.key() instanceof PartyKey.Agreed
                ? PlanMistake.AGREED_NEGATIVE.with("member", member.name()).with("amount", money(weight))
                : PlanMistake.WEIGHT_NEGATIVE.with("member", member.name());
    }

    /** Every agreed amount and every base amount, with its place. */
    static Seq<Tuple2<PartOfPlan, Money>> statedAmounts(Contributions contributions) {
        return contributions.parties().zipWithIndex().flatMap(party -> {
            PartOfPlan place = PartOfPlan.PARTIES.at(party._2);
            return party._1.key() instanceof PartyKey.Agreed agreed
                    ? party._1
                            .members()
                            .zipWithIndex()
                            .flatMap(member ->
                                    agreed(member._1, place.field("members").at(member._2)))
                            .appendAll(agreed.printedTotals()
                                    .toVector()
                                    .map(total -> new Tuple2<>(
                                            place.field("printedTotals").at(total._1), total._2)))
                    : MeasureRules.bases(party._1, place);
        });
    }

    private static Seq<Tuple2<PartOfPlan, Money>> agreed(Member member, PartOfPlan place) {
        return member.laterWeights()
                .toVector()
                .map(weight -> new Tuple2<>(place.field("amountFrom").at(weight._1), money(weight._2)))
                .prepend(new Tuple2<>(place.field("amount"), money(member.weight())));
    }

    private static boolean isWhole(Share share) {
        return share.denominator().bitLength() == 1;
    }

    private static Share sum(Party party, int year) {
        return party.members().map(member -> member.weight(year)).fold(Share.ZERO, Share::plus);
    }

    /** An amount that is held as a weight in öre; a part of an öre is cut off. */
    static Money money(Share ore) {
        BigInteger whole = ore.numerator().divide(ore.denominator());
        return new Money(whole.min(MOST).max(MOST.negate()).longValueExact());
    }
}
