package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.PartyKey;

/** How a party's members share: a composed {@code key}, agreed amounts where members have them, or else weights. */
final class KeyFormat {

    static final String KEY = "key";
    static final String PRINTED_TOTALS = "printedTotals";

    private KeyFormat() {}

    static PartyKey read(JsonFields party, Seq<JsonCursor> members) {
        JsonCursor key = party.optional(KEY);
        JsonCursor totals = party.optional(PRINTED_TOTALS);
        if (key.isPresent()) {
            if (totals.isPresent()) {
                totals.report(PlanFileMistake.TOTALS_OF_MEASURES.message());
            }
            return composed(key);
        }
        if (members.exists(MemberFormat::isAgreed) && !members.exists(MemberFormat::isWeighted)) {
            return new PartyKey.Agreed(totals.isPresent() ? PlanValues.amountsByYear(totals) : TreeMap.empty());
        }
        return new PartyKey.ByWeight(printed(totals));
    }

    private static SortedMap<Integer, Share> printed(JsonCursor totals) {
        return totals.isPresent() ? PlanValues.byYear(totals.entries(), PlanValues::weight) : TreeMap.empty();
    }

    private static ComposedKey composed(JsonCursor at) {
        JsonFields fields = at.object("base", "baseFrom", "measures");
        JsonCursor later = fields.optional("baseFrom");
        return new ComposedKey(
                fields.optional("base").isPresent()
                        ? PlanValues.amount(fields.optional("base")).getOrElse(Money.ZERO)
                        : Money.ZERO,
                later.isPresent() ? PlanValues.amountsByYear(later) : TreeMap.empty(),
                PlanValues.list(fields.required("measures"), KeyFormat::measure));
    }

    private static ComposedKey.Measure measure(JsonCursor at) {
        JsonFields fields = at.object("id", "part", PRINTED_TOTALS);
        return new ComposedKey.Measure(
                PlanValues.id(fields),
                fields.required("part").share().getOrElse(Share.ZERO),
                printed(fields.optional(PRINTED_TOTALS)));
    }

    static JsonObject write(JsonObject written, PartyKey key) {
        if (key instanceof ComposedKey composed) {
            return written.with(KEY, write(composed));
        }
        return written.with(
                PRINTED_TOTALS,
                key instanceof PartyKey.Agreed agreed
                        ? LaterYears.write(agreed.printedTotals(), PlanValues::amount)
                        : LaterYears.write(((PartyKey.ByWeight) key).printedTotals(), PlanValues::weight));
    }

    private static JsonValue write(ComposedKey key) {
        return new JsonObject()
                .with(
                        "base",
                        Option.of(key.base()).filter(base -> base.ore() != 0).map(PlanValues::amount))
                .with("baseFrom", LaterYears.write(key.laterBases(), PlanValues::amount))
                .with("measures", PlanValues.list(key.measures(), KeyFormat::write))
                .value();
    }

    private static JsonValue write(ComposedKey.Measure measure) {
        return new JsonObject()
                .with("id", PlanValues.text(measure.id()))
                .with("part", PlanValues.share(measure.part()))
                .with(PRINTED_TOTALS, LaterYears.write(measure.printedTotals(), PlanValues::weight))
                .value();
    }
}
