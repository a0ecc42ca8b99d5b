package rar.model.planfile;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.MeasuredWeight;
import rar.model.plan.Member;
import rar.model.plan.PartyKey;

/** A member with its part of its party's key: a weight, an agreed amount, or a weight by each measure. */
final class MemberFormat {

    private static final String WEIGHT = "weight";
    private static final String WEIGHTS = "weights";
    private static final String AMOUNT = "amount";
    private static final String FROM = "From";

    private MemberFormat() {}

    /** Whether a member has an agreed amount. */
    static boolean isAgreed(JsonCursor member) {
        return member.has(AMOUNT);
    }

    /** Whether a member has a weight of its own. */
    static boolean isWeighted(JsonCursor member) {
        return member.has(WEIGHT);
    }

    static Member read(JsonCursor at, PartyKey key) {
        JsonFields fields = at.object(
                "id", "name", WEIGHT, WEIGHT + FROM, AMOUNT, AMOUNT + FROM, WEIGHTS, WEIGHTS + FROM, "from", "to");
        Filled<Member> member = new Filled<>(Member.of(PlanValues.id(fields), Share.ZERO))
                .with(fields.required("name").name(), Member::withName)
                .with(PlanValues.year(fields.optional("from")), Member::withFrom)
                .with(PlanValues.year(fields.optional("to")), Member::withTo);
        return key instanceof ComposedKey
                ? measured(fields, member)
                : key instanceof PartyKey.Agreed ? agreed(fields, member) : weighted(fields, member);
    }

    private static Member weighted(JsonFields fields, Filled<Member> member) {
        unless(fields, PlanFileMistake.WEIGHTS_WITHOUT_KEY, WEIGHTS, WEIGHTS + FROM);
        unless(fields, PlanFileMistake.AMOUNT_BESIDE_WEIGHT, AMOUNT, AMOUNT + FROM);
        return member.with(PlanValues.weight(fields.required(WEIGHT)), (each, weight) -> each.withWeight(weight))
                .with(LaterYears.read(fields.optional(WEIGHT + FROM), PlanValues::weight), Member::withLaterWeights)
                .part();
    }

    private static Member agreed(JsonFields fields, Filled<Member> member) {
        unless(fields, PlanFileMistake.WEIGHTS_WITHOUT_KEY, WEIGHTS, WEIGHTS + FROM);
        unless(fields, PlanFileMistake.AMOUNT_BESIDE_WEIGHT, WEIGHT, WEIGHT + FROM);
        return member.with(PlanValues.amount(fields.required(AMOUNT)), Member::withAmount)
                .with(LaterYears.read(fields.optional(AMOUNT + FROM), MemberFormat::ore), Member::withLaterWeights)
                .part();
    }

    private static Option<Share> ore(JsonCursor at) {
        return PlanValues.amount(at).map(amount -> Share.of(amount.ore(), 1));
    }

    private static Member measured(JsonFields fields, Filled<Member> member) {
        unless(fields, PlanFileMistake.WEIGHT_BESIDE_KEY, WEIGHT, WEIGHT + FROM, AMOUNT, AMOUNT + FROM);
        SortedMap<String, MeasuredWeight> measured =
                weights(fields.required(WEIGHTS)).mapValues(MeasuredWeight::of);
        JsonCursor later = fields.optional(WEIGHTS + FROM);
        if (later.isPresent()) {
            for (Tuple2<Integer, SortedMap<String, Share>> year :
                    PlanValues.byYear(later.entries(), each -> Option.some(weights(each)))) {
                measured = year._2.foldLeft(
                        measured,
                        (sofar, weight) -> sofar.put(
                                weight._1,
                                sofar.get(weight._1)
                                        .getOrElse(MeasuredWeight.of(Share.ZERO))
                                        .withFrom(year._1, weight._2)));
            }
        }
        return member.with(Option.some(measured), Member::withMeasured).part();
    }

    private static SortedMap<String, Share> weights(JsonCursor at) {
        return TreeMap.ofEntries(at.entries()
                .flatMap(entry -> PlanValues.weight(entry._2).map(weight -> new Tuple2<>(entry._1, weight))));
    }

    private static void unless(JsonFields fields, PlanFileMistake mistake, String... unwanted) {
        Vector.of(unwanted)
                .map(fields::optional)
                .filter(JsonCursor::isPresent)
                .forEach(field -> field.report(mistake.message()));
    }

    static JsonValue write(Member member, PartyKey key) {
        JsonObject written =
                new JsonObject().with("id", PlanValues.text(member.id())).with("name", PlanValues.text(member.name()));
        if (key instanceof ComposedKey) {
            written.with(WEIGHTS, PlanValues.byName(member.measured(), each -> PlanValues.weight(each.weight())))
                    .with(WEIGHTS + FROM, laterWeights(member));
        } else if (key instanceof PartyKey.Agreed) {
            written.with(AMOUNT, amount(member.weight()))
                    .with(AMOUNT + FROM, LaterYears.write(member.laterWeights(), MemberFormat::amount));
        } else {
            written.with(WEIGHT, PlanValues.weight(member.weight()))
                    .with(WEIGHT + FROM, LaterYears.write(member.laterWeights(), PlanValues::weight));
        }
        return written.with("from", member.from().map(PlanValues::number))
                .with("to", member.to().map(PlanValues::number))
                .value();
    }

    private static JsonValue amount(Share ore) {
        return PlanValues.amount(
                new Money(ore.numerator().divide(ore.denominator()).longValueExact()));
    }

    private static Option<JsonValue> laterWeights(Member member) {
        Seq<Integer> years = member.measured()
                .values()
                .flatMap(each -> each.later().keySet())
                .distinct()
                .sorted();
        return Option.when(years.nonEmpty(), () -> {
            JsonObject byYear = new JsonObject();
            years.forEach(year -> byYear.with(
                    year.toString(),
                    PlanValues.byName(
                            member.measured()
                                    .filterValues(each -> each.later().containsKey(year))
                                    .mapValues(each -> each.later().get(year).get()),
                            PlanValues::weight)));
            return byYear.value();
        });
    }
}
