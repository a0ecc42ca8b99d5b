package rar.model.json;

import io.vavr.control.Option;
import java.time.LocalDate;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningBalance.Entry;

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
                "result",
                "decided",
                "paid",
                "inferred");
        checkDate(fields.required("date"), horizon);
        return new OpeningBalance(
                amount(fields.required("fixedAssets")),
                amount(fields.required("receivables")),
                amount(fields.required("cash")),
                amount(fields.required("equity")),
                amount(fields.optional("provisions")),
                amount(fields.optional("longTermLiabilities")),
                amount(fields.required("shortTermLiabilities")),
                PlanValues.amount(fields.optional("result")),
                PlanValues.list(fields.optional("decided"), OpeningFormat::readEntry),
                PlanValues.list(fields.optional("paid"), OpeningFormat::readEntry),
                fields.optional("inferred").name());
    }

    private static void checkDate(JsonCursor at, Option<Horizon> horizon) {
        Option<LocalDate> date = PlanValues.day(at);
        Option<LocalDate> expected = horizon.map(Horizon::openingDate);
        if (date.isDefined() && expected.isDefined() && !date.equals(expected)) {
            at.report("the opening balance is of " + date.get() + "; it must be of " + expected.get()
                    + ", the last day before the plan");
        }
    }

    static JsonValue write(OpeningBalance opening, Horizon horizon) {
        return new JsonObject()
                .with("date", PlanValues.text(horizon.openingDate()))
                .with("fixedAssets", PlanValues.amount(opening.fixedAssets()))
                .with("receivables", PlanValues.amount(opening.receivables()))
                .with("cash", PlanValues.amount(opening.cash()))
                .with("equity", PlanValues.amount(opening.equity()))
                .with("provisions", unlessZero(opening.provisions()))
                .with("longTermLiabilities", unlessZero(opening.longTermLiabilities()))
                .with("shortTermLiabilities", PlanValues.amount(opening.shortTermLiabilities()))
                .with("result", opening.result().map(PlanValues::amount))
                .withList("decided", PlanValues.list(opening.decided(), OpeningFormat::writeEntry))
                .withList("paid", PlanValues.list(opening.paid(), OpeningFormat::writeEntry))
                .with("inferred", PlanValues.text(opening.inferred()))
                .value();
    }

    private static Entry readEntry(JsonCursor at) {
        JsonFields fields = at.object("name", "amount");
        return new Entry(fields.required("name").name().getOrElse(""), amount(fields.required("amount")));
    }

    private static JsonValue writeEntry(Entry entry) {
        return new JsonObject()
                .with("name", PlanValues.text(entry.name()))
                .with("amount", PlanValues.amount(entry.amount()))
                .value();
    }

    private static Money amount(JsonCursor at) {
        return PlanValues.amount(at).getOrElse(Money.ZERO);
    }

    private static Option<JsonValue> unlessZero(Money amount) {
        return Option.when(!amount.equals(Money.ZERO), () -> PlanValues.amount(amount));
    }
}
