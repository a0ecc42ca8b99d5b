package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.IndexRule;
import rar.model.plan.LineKind;
import rar.model.plan.YearlyAmounts;
import rar.model.plan.YearlyAmounts.Explicit;
import rar.model.plan.YearlyAmounts.Indexed;

/** One of the section {@code lines}. */
final class LineFormat {

    private static final Seq<PlanKind<YearlyAmounts>> AMOUNTS = kinds(PlanValues::amount);

    /** Those of a line whose note says why they are as fine as they are. */
    private static final Seq<PlanKind<YearlyAmounts>> EXPLAINED = kinds(PlanValues::explainedAmount);

    private LineFormat() {}

    /** The ways to say a line's amounts, each named by the field that tells. */
    private static Seq<PlanKind<YearlyAmounts>> kinds(Function<Money, JsonValue> write) {
        return Vector.of(
                PlanKind.of("amount", Indexed.class, LineFormat::readIndexed, amounts -> writeIndexed(amounts, write)),
                PlanKind.of(
                        "amounts",
                        Explicit.class,
                        LineFormat::readExplicit,
                        amounts -> new JsonObject()
                                .with("amounts", PlanValues.amounts(amounts.byYear(), write))
                                .value()));
    }

    static BudgetLine read(JsonCursor at) {
        JsonFields fields =
                at.object("id", "name", "kind", "group", "amount", "index", "amounts", "inferred", "credit");
        LineKind kind =
                PlanValues.choice(fields.required("kind"), LineKind.values()).getOrElse(LineKind.COST);
        return new Filled<>(BudgetLine.of(PlanValues.id(fields), kind, YearlyAmounts.none()))
                .with(amounts(at), BudgetLine::withAmounts)
                .with(fields.required("name").name(), BudgetLine::withName)
                .with(fields.optional("group").name(), BudgetLine::withGroup)
                .with(fields.optional("inferred").name(), BudgetLine::withInferred)
                .with(fields.optional("credit").flag(), BudgetLine::withCredit)
                .part();
    }

    private static Option<YearlyAmounts> amounts(JsonCursor line) {
        if (!line.isObject()) {
            return Option.none();
        }
        Seq<PlanKind<YearlyAmounts>> said = AMOUNTS.filter(kind -> line.has(kind.name()));
        if (said.size() != 1) {
            line.report("a line has either \"amount\", with an \"index\" where it grows, or \"amounts\" by year"
                    + (said.isEmpty() ? "; this one has neither" : ", not both"));
            return Option.none();
        }
        return said.head().read().apply(line);
    }

    private static Option<Indexed> readIndexed(JsonCursor line) {
        IndexRule index = IndexFormat.read(line.field("index"));
        return PlanValues.amount(line.field("amount")).map(base -> new Indexed(base, index));
    }

    private static Option<Explicit> readExplicit(JsonCursor line) {
        if (line.has("index")) {
            line.field("index").report("amounts by year do not grow; remove the index, or give one \"amount\" instead");
        }
        return Option.some(new Explicit(PlanValues.amountsByYear(line.field("amounts"))));
    }

    private static JsonValue writeIndexed(Indexed amounts, Function<Money, JsonValue> write) {
        JsonObject written = new JsonObject().with("amount", write.apply(amounts.base()));
        return (amounts.index().equals(IndexRule.NONE)
                        ? written
                        : written.with("index", IndexFormat.write(amounts.index())))
                .value();
    }

    static JsonValue write(BudgetLine line) {
        return new JsonObject()
                .with("id", PlanValues.text(line.id()))
                .with("name", PlanValues.text(line.name()))
                .with("kind", PlanValues.text(line.kind()))
                .with("group", PlanValues.text(line.group()))
                .withFieldsOf(PlanKind.covering(line.amounts(), line.inferred().isDefined() ? EXPLAINED : AMOUNTS)
                        .write()
                        .apply(line.amounts()))
                .with("credit", PlanValues.ifTrue(line.credit()))
                .with("inferred", PlanValues.text(line.inferred()))
                .value();
    }
}
