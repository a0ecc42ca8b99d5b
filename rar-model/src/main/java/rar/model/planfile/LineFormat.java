package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
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
import rar.model.plan.UnspentMoney;
import rar.model.plan.YearlyAmounts;
import rar.model.plan.YearlyAmounts.ByMonth;
import rar.model.plan.YearlyAmounts.EachMonth;
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
                                .value()),
                PlanKind.of(
                        "monthly",
                        EachMonth.class,
                        LineFormat::readEachMonth,
                        amounts -> monthly(write.apply(amounts.base()), amounts, write)),
                PlanKind.of(
                        "monthly",
                        ByMonth.class,
                        LineFormat::readByMonth,
                        amounts -> monthly(PlanValues.amounts(amounts.byMonth(), write), amounts, write)));
    }

    static BudgetLine read(JsonCursor at) {
        JsonFields fields = at.object(
                "id",
                "name",
                "kind",
                "group",
                "amount",
                "monthly",
                "index",
                "amounts",
                "from",
                "to",
                "spread",
                "payment",
                "vat",
                "fund",
                "unspent",
                "inferred",
                "credit");
        LineKind kind =
                PlanValues.choice(fields.required("kind"), LineKind.values()).getOrElse(LineKind.COST);
        BudgetLine line = BudgetLine.of(PlanValues.id(fields), kind, YearlyAmounts.none());
        return new Filled<>(line.withTiming(TimingFormat.read(fields)))
                .with(amounts(at), BudgetLine::withAmounts)
                .with(fields.required("name").name(), BudgetLine::withName)
                .with(fields.optional("group").name(), BudgetLine::withGroup)
                .with(TimingFormat.readVat(fields.optional("vat")), BudgetLine::withVat)
                .with(FundFormat.readEarmarking(fields.optional("fund")), BudgetLine::withFund)
                .with(PlanValues.choice(fields.optional("unspent"), UnspentMoney.values()), BudgetLine::withUnspent)
                .with(fields.optional("inferred").name(), BudgetLine::withInferred)
                .with(fields.optional("credit").flag(), BudgetLine::withCredit)
                .part();
    }

    private static Option<YearlyAmounts> amounts(JsonCursor line) {
        if (!line.isObject()) {
            return Option.none();
        }
        boolean byMonth = line.has("monthly");
        // beside months the amounts of years are a control
        Seq<String> said = Vector.of("amount", "amounts", "monthly")
                .filter(line::has)
                .reject(name -> byMonth && name.equals("amounts"));
        if (said.size() != 1) {
            line.report(
                    said.isEmpty()
                            ? PlanFileMistake.AMOUNTS_MISSING.message()
                            : PlanFileMistake.AMOUNTS_TWICE.with("said", said.toVector()));
            return Option.none();
        }
        return byMonth
                ? readMonthly(line)
                : AMOUNTS.find(kind -> kind.name().equals(said.head()))
                        .flatMap(kind -> kind.read().apply(line));
    }

    private static Option<YearlyAmounts> readMonthly(JsonCursor line) {
        return line.field("monthly").isText() ? Option.narrow(readEachMonth(line)) : Option.narrow(readByMonth(line));
    }

    private static Option<Indexed> readIndexed(JsonCursor line) {
        IndexRule index = IndexFormat.read(line.field("index"));
        return PlanValues.amount(line.field("amount")).map(base -> new Indexed(base, index));
    }

    private static Option<EachMonth> readEachMonth(JsonCursor line) {
        IndexRule index = IndexFormat.read(line.field("index"));
        SortedMap<Integer, Money> stated = PlanValues.amountsByYear(line.field("amounts"));
        return PlanValues.amount(line.field("monthly")).map(base -> new EachMonth(base, index, stated));
    }

    private static Option<ByMonth> readByMonth(JsonCursor line) {
        refuseIndex(line, PlanFileMistake.INDEX_OF_MONTHS);
        return Option.some(new ByMonth(
                PlanValues.amountsByMonth(line.field("monthly")), PlanValues.amountsByYear(line.field("amounts"))));
    }

    private static void refuseIndex(JsonCursor line, PlanFileMistake mistake) {
        if (line.has("index")) {
            line.field("index").report(mistake.message());
        }
    }

    private static Option<Explicit> readExplicit(JsonCursor line) {
        refuseIndex(line, PlanFileMistake.INDEX_OF_AMOUNTS);
        return Option.some(new Explicit(PlanValues.amountsByYear(line.field("amounts"))));
    }

    private static JsonValue monthly(JsonValue months, YearlyAmounts amounts, Function<Money, JsonValue> write) {
        JsonObject written = new JsonObject().with("monthly", months);
        amounts.growth()
                .filter(index -> !index.equals(IndexRule.NONE))
                .forEach(index -> written.with("index", IndexFormat.write(index)));
        if (!amounts.stated().isEmpty()) {
            written.with("amounts", PlanValues.amounts(amounts.stated(), write));
        }
        return written.value();
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
                .withFieldsOf(TimingFormat.write(line.timing()))
                .with("vat", line.vat().map(TimingFormat::writeVat))
                .with("fund", line.fund().map(FundFormat::write))
                .with("unspent", line.unspent().map(PlanValues::text))
                .with("credit", PlanValues.ifTrue(line.credit()))
                .with("inferred", PlanValues.text(line.inferred()))
                .value();
    }
}
