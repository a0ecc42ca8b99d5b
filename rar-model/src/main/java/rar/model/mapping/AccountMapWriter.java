package rar.model.mapping;

import io.vavr.control.Option;
import rar.model.json.JsonObject;
import rar.model.json.JsonText;
import rar.model.planfile.PlanValues;

/** Writes mapping files, {@code rar-sie-map/1}. */
public final class AccountMapWriter {

    private AccountMapWriter() {}

    /**
     * The mapping as a file has it, a newline at the end. What {@link AccountMapReader} reads from it is equal to {@code
     * map} where that fits the plan.
     */
    public static String write(AccountMap map) {
        return JsonText.of(new JsonObject()
                .with("format", PlanValues.text(AccountMapReader.FORMAT))
                .with("name", PlanValues.text(map.name()))
                .with("unstated", PlanValues.text(map.unstated()))
                .with("rules", PlanValues.list(map.rules(), rule -> RuleFormat.write(rule, Option.none())))
                .value());
    }
}
