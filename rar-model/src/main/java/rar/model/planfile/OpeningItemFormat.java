package rar.model.planfile;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.plan.OpeningItem;

/** One of the opening balance's {@code items}. */
final class OpeningItemFormat {

    private OpeningItemFormat() {}

    static Option<OpeningItem> read(JsonCursor at) {
        JsonFields fields = at.object("kind", "name", "amount", "month", "line");
        Option<OpeningItem.Kind> kind = PlanValues.choice(fields.required("kind"), OpeningItem.Kind.values());
        Option<String> name = fields.required("name").name();
        Option<Money> amount = PlanValues.amount(fields.required("amount"));
        Option<YearMonth> month = PlanValues.month(fields.optional("month"));
        Option<String> line = fields.optional("line").name();
        return at.made(() -> new OpeningItem(kind.get(), name.get(), amount.get(), month, line));
    }

    static JsonValue write(OpeningItem item) {
        return new JsonObject()
                .with("kind", PlanValues.text(item.kind()))
                .with("name", PlanValues.text(item.name()))
                .with("amount", PlanValues.amount(item.amount()))
                .with("month", item.month().map(PlanValues::text))
                .with("line", PlanValues.text(item.line()))
                .value();
    }
}
