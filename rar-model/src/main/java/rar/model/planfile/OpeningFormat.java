package rar.model.planfile;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.Horizon;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.plan.PrintedRows;
import rar.model.plan.PrintedRows.Row;

/** The section {@code opening}: the balance sheet on the last day before the plan. */
final class OpeningFormat {

    private OpeningFormat() {}

    /**
     * The opening balance.
     *
     * @param horizon the plan's, if it could be read; the date must be the day before
     */
    static OpeningBalance read(JsonCursor at, Option<Horizon> horizon) {
        JsonFields fields = at.object(
                "date",
                "fixedAssets",
                "receivables",
                "cash",
                "equity",
                "provisions",
                "longTermLiabilities",
                "shortTermLiabilities",
                "items",
                "result",
                "decided",
                "paid",
                "inferred");
        checkDate(fields.required("date"), horizon);
        BalanceSheet sheet = BalanceSheet.EMPTY
                .withFixedAssets(amount(fields.required("fixedAssets")))
                .withReceivables(amount(fields.required("receivables")))
                .withCash(amount(fields.required("cash")))
                .withEquity(amount(fields.required("equity")))
                .withProvisions(amount(fields.optional("provisions")))
                .withLongTermLiabilities(amount(fields.optional("longTermLiabilities")))
                .withShortTermLiabilities(amount(fields.required("shortTermLiabilities")));
        PrintedRows printed = PrintedRows.NONE
                .withDecided(PlanValues.list(fields.optional("decided"), OpeningFormat::readRow))
                .withPaid(PlanValues.list(fields.optional("paid"), OpeningFormat::readRow));
        PrintedRows inferred = new Filled<>(printed)
                .with(fields.optional("inferred").name(), PrintedRows::withInferred)
                .part();
        Vector<OpeningItem> items = PlanValues.list(fields.optional("items"), OpeningItemFormat::read)
                .flatMap(item -> item);
        return new Filled<>(OpeningBalance.of(sheet).withItems(items).withPrinted(inferred))
                .with(PlanValues.amount(fields.optional("result")), OpeningBalance::withResult)
                .part();
    }

    private static void checkDate(JsonCursor at, Option<Horizon> horizon) {
        Option<LocalDate> date = PlanValues.day(at);
        Option<LocalDate> expected = horizon.map(Horizon::openingDate);
        if (date.isDefined() && expected.isDefined() && !date.equals(expected)) {
            at.report(PlanFileMistake.OPENING_DATE.with("date", date.get()).with("expected", expected.get()));
        }
    }

    static JsonValue write(OpeningBalance opening, Horizon horizon) {
        BalanceSheet sheet = opening.sheet();
        return new JsonObject()
                .with("date", PlanValues.text(horizon.openingDate()))
                .with("fixedAssets", PlanValues.amount(sheet.fixedAssets()))
                .with("receivables", PlanValues.amount(sheet.receivables()))
                .with("cash", PlanValues.amount(sheet.cash()))
                .with("equity", PlanValues.amount(sheet.equity()))
                .with("provisions", unlessZero(sheet.provisions()))
                .with("longTermLiabilities", unlessZero(sheet.longTermLiabilities()))
                .with("shortTermLiabilities", PlanValues.amount(sheet.shortTermLiabilities()))
                .withList("items", PlanValues.list(opening.items(), OpeningItemFormat::write))
                .with("result", opening.result().map(PlanValues::amount))
                .withList("decided", PlanValues.list(opening.printed().decided(), OpeningFormat::writeRow))
                .withList("paid", PlanValues.list(opening.printed().paid(), OpeningFormat::writeRow))
                .with("inferred", PlanValues.text(opening.printed().inferred()))
                .value();
    }

    private static Row readRow(JsonCursor at) {
        JsonFields fields = at.object("name", "amount");
        return new Row(fields.required("name").name().getOrElse(""), amount(fields.required("amount")));
    }

    private static JsonValue writeRow(Row row) {
        return new JsonObject()
                .with("name", PlanValues.text(row.name()))
                .with("amount", PlanValues.amount(row.amount()))
                .value();
    }

    private static Money amount(JsonCursor at) {
        return PlanValues.amount(at).getOrElse(Money.ZERO);
    }

    private static Option<JsonValue> unlessZero(Money amount) {
        return Option.when(!amount.equals(Money.ZERO), () -> PlanValues.amount(amount));
    }
}
