package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;
import rar.model.plan.Remark;

/** What is legal in the keys by which members share and probably not meant. */
final class KeyRemarks {

    private KeyRemarks() {}

    /** All remarks on the keys of a plan, party by party. */
    static Seq<Remark> of(FinancialPlan plan) {
        return plan.contributions()
                .parties()
                .zipWithIndex()
                .flatMap(party -> lists(party._1)
                        .flatMap(list -> lastAsSum(list, "/parties/" + party._2)
                                .toVector()
                                .appendAll(ofSeveralYears(list, party._1, "/parties/" + party._2))));
    }

    /**
     * The weights of a party's members in one list of them.
     *
     * @param field where they stand in a member
     * @param weight what a member weighs in the plan's first year
     * @param later what a member weighs from later years on
     */
    private record Weights(
            Seq<Member> members,
            String field,
            Function<Member, Share> weight,
            Function<Member, SortedMap<Integer, Share>> later) {}

    /** One list for each measure of a composed key; agreed amounts are controlled by what the party pays. */
    private static Seq<Weights> lists(Party party) {
        if (party.key() instanceof ComposedKey composed) {
            return composed.measures()
                    .map(ComposedKey.Measure::id)
                    .map(id -> new Weights(
                            party.members(),
                            "weights/" + id,
                            member -> member.measured()
                                    .get(id)
                                    .map(each -> each.weight())
                                    .getOrElse(Share.ZERO),
                            member -> member.measured()
                                    .get(id)
                                    .map(each -> each.later())
                                    .get()));
        }
        return party.key() instanceof PartyKey.Agreed
                ? Vector.empty()
                : Vector.of(new Weights(party.members(), "weight", Member::weight, Member::laterWeights));
    }

    /** A last weight that is the sum of the others, as that of a total row is. */
    private static Option<Remark> lastAsSum(Weights list, String pointer) {
        int last = list.members().size() - 1;
        if (last < 2) {
            return Option.none();
        }
        Share sum = list.members().init().map(list.weight()).fold(Share.ZERO, Share::plus);
        Member member = list.members().last();
        return Option.when(
                !sum.equals(Share.ZERO) && sum.equals(list.weight().apply(member)),
                () -> Remark.at(
                        pointer + "/members/" + last + "/" + list.field(),
                        ReviewRemark.LAST_WEIGHT_AS_SUM.with("member", member.name())));
    }

    /** Years from which some members have a new weight and others that of before. */
    private static Seq<Remark> ofSeveralYears(Weights list, Party party, String pointer) {
        Seq<Integer> years = list.members()
                .flatMap(member -> list.later().apply(member).keySet())
                .distinct()
                .sorted();
        return years.flatMap(year -> {
            Seq<Tuple2<Member, Boolean>> paying = list.members()
                    .filter(member -> member.pays(year) && !member.from().contains(year))
                    .map(member ->
                            new Tuple2<>(member, list.later().apply(member).containsKey(year)));
            Seq<Member> old = paying.reject(Tuple2::_2).map(Tuple2::_1);
            return Option.when(
                    old.nonEmpty() && old.size() < paying.size(),
                    () -> Remark.at(
                            pointer + "/members",
                            ReviewRemark.WEIGHTS_OF_SEVERAL_YEARS
                                    .with("new", paying.size() - old.size())
                                    .with("all", paying.size())
                                    .with("party", party.name())
                                    .with("year", year)
                                    .with("old", old.map(Member::name))));
        });
    }
}
