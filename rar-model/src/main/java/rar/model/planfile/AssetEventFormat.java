package rar.model.planfile;

import java.time.YearMonth;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;

/** One of the section {@code assetEvents}. */
public final class AssetEventFormat {

    private AssetEventFormat() {}

    /** An investment or disposal as it is written. */
    public static AssetEvent read(JsonCursor at) {
        JsonFields fields = at.object("kind", "month", "amount", "note", "vat");
        AssetEvent event = new AssetEvent(
                PlanValues.choice(fields.required("kind"), AssetEvent.Kind.values())
                        .getOrElse(AssetEvent.Kind.INVESTMENT),
                PlanValues.month(fields.required("month")).getOrElse(YearMonth.of(1900, 1)),
                PlanValues.amount(fields.required("amount")).getOrElse(Money.ZERO),
                fields.required("note").name().getOrElse(""));
        JsonCursor vat = fields.optional("vat");
        return TimingFormat.readVat(vat)
                .flatMap(each -> vat.made(() -> event.withVat(each)))
                .getOrElse(event);
    }

    /** The event as a file has it. */
    public static JsonValue write(AssetEvent event) {
        return new JsonObject()
                .with("kind", PlanValues.text(event.kind()))
                .with("month", PlanValues.text(event.month()))
                .with("amount", PlanValues.explainedAmount(event.amount()))
                .with("note", PlanValues.text(event.note()))
                .with("vat", event.vat().map(TimingFormat::writeVat))
                .value();
    }
}
