package rar.model.publishedfile;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonValue;
import rar.model.message.Excerpt;
import rar.model.money.Share;
import rar.model.published.PrintUnit;
import rar.model.published.PrintedNumber;
import rar.model.published.Rounding;
import rar.model.published.RoundingRule;
import rar.model.publishedfile.PublishedPlanLines.Setting;

/** What a table of a published-plan file says about how its numbers were rounded. */
final class PublishedPlanRounding {

    private static final Map<String, RoundingRule> RULES = new LinkedHashMap<>();

    static {
        for (RoundingRule rule : RoundingRule.values()) {
            RULES.put(rule.toString(), rule);
        }
    }

    private final Setting<RoundingRule> rules;
    private final Setting<Share> steps;
    private final Setting<Share> tolerances;
    private final List<Tuple2<String, JsonCursor>> statements = new ArrayList<>();

    /** @param unitOf the unit of a line's numbers, none for the table's */
    PublishedPlanRounding(JsonFields fields, PublishedPlanLines lines, BiFunction<String, String, PrintUnit> unitOf) {
        this.rules = lines.setting(fields.optional("rounding"), this::rule);
        this.steps = lines.setting(
                fields.optional("roundedTo"),
                (field, line) -> amount(field, unitOf.apply(line.getOrElse(""), line.getOrElse("")), true));
        this.tolerances = lines.setting(
                fields.optional("tolerance"),
                (field, line) -> amount(field, unitOf.apply(line.getOrElse(""), line.getOrElse("")), false));
    }

    /** The lines of which more is said than how each number was rounded, with what is said. */
    Vector<Tuple2<String, JsonCursor>> statements() {
        return Vector.ofAll(statements);
    }

    /** How the number in this place was rounded. */
    Rounding at(String row, String column) {
        return new Rounding(
                rules.at(row, column).getOrElse(RoundingRule.HALF_UP),
                steps.at(row, column),
                tolerances.at(row, column).getOrElse(Share.ZERO));
    }

    private Option<RoundingRule> rule(JsonCursor field, Option<String> line) {
        if (line.isDefined() && field.is(JsonValue.Kind.OBJECT)) {
            statements.add(new Tuple2<>(line.get(), field));
            return Option.none();
        }
        return field.choice(RULES);
    }

    private static Option<Share> amount(JsonCursor field, PrintUnit unit, boolean isStep) {
        return field.parsed(
                        (isStep ? PublishedPlanWords.STEP : PublishedPlanWords.TOLERANCE).message(),
                        text -> PrintedNumber.stated(text, unit))
                .filter(amount -> {
                    if (amount.unit().kind() != unit.kind()) {
                        field.report(TableMistake.MEASURE_OF_OTHER_KIND
                                .with("text", Excerpt.of(amount.text()))
                                .with("kind", amount.unit().kind().message())
                                .with("other", unit.kind().message()));
                        return false;
                    }
                    int sign = amount.value().numerator().signum();
                    if (sign < 0 || (isStep && sign == 0)) {
                        field.report((isStep ? TableMistake.STEP_NOT_POSITIVE : TableMistake.TOLERANCE_NEGATIVE)
                                .with("text", Excerpt.of(amount.text())));
                    }
                    return sign > 0 || (!isStep && sign == 0);
                })
                .map(PrintedNumber::value);
    }
}
