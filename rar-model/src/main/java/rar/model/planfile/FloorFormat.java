package rar.model.planfile;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import rar.model.goal.CashFloor;
import rar.model.goal.FloorLevel;
import rar.model.goal.FloorMonths;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;

/**
 * The floor of a goal: a level, a list of twelve, or an object of levels by calendar month and by year, with {@code else}
 * for all others. A level is an amount or a number of months' costs.
 */
final class FloorFormat {

    private static final String COSTS = "monthsOfCosts";
    private static final String MONTHS = "months";
    private static final String YEARS = "years";
    private static final String ELSE = "else";
    private static final String WITHIN = "withinMonth";
    private static final String WITHOUT_FUNDS = "withoutFunds";

    private FloorFormat() {}

    /** The fields of a goal that say how much cash there must be, and which. */
    static Option<CashFloor> read(JsonFields goal) {
        Option<Boolean> within = goal.optional(WITHIN).flag();
        Option<Boolean> without = goal.optional(WITHOUT_FUNDS).flag();
        return read(goal.required("floor"))
                .map(floor -> floor.withinMonth(within.getOrElse(false)).withoutFunds(without.getOrElse(false)));
    }

    /** Which cash it is, where that is not all of it at month ends. */
    static JsonValue writeJudged(CashFloor floor) {
        return new JsonObject()
                .with(WITHIN, PlanValues.ifTrue(floor.withinMonth()))
                .with(WITHOUT_FUNDS, PlanValues.ifTrue(floor.withoutFunds()))
                .value();
    }

    private static Option<CashFloor> read(JsonCursor at) {
        if (isOfOneYear(at)) {
            return readMonths(at).map(CashFloor::of);
        }
        JsonFields fields = at.object(ELSE, MONTHS, YEARS);
        SortedMap<Integer, FloorMonths> years =
                PlanValues.byYear(fields.optional(YEARS).entries(), FloorFormat::readMonths);
        return readMonths(at, fields).flatMap(usual -> at.made(() -> new CashFloor(usual, years)));
    }

    static JsonValue write(CashFloor floor) {
        return floor.years().isEmpty()
                ? write(floor.usual())
                : object(floor.usual())
                        .with(YEARS, PlanValues.byName(floor.years(), FloorFormat::write))
                        .value();
    }

    /** A level, a list or an object that names no years. */
    private static boolean isOfOneYear(JsonCursor at) {
        return !at.isObject() || at.has(COSTS);
    }

    private static Option<FloorMonths> readMonths(JsonCursor at) {
        if (at.is(Kind.LIST)) {
            Vector<Option<FloorLevel>> levels = PlanValues.list(at, FloorFormat::readLevel);
            return at.made(() -> FloorMonths.ofTwelve(levels.map(Option::get)));
        }
        return isOfOneYear(at) ? readLevel(at).map(FloorMonths::of) : readMonths(at, at.object(ELSE, MONTHS));
    }

    private static Option<FloorMonths> readMonths(JsonCursor at, JsonFields fields) {
        Option<FloorLevel> others = readLevel(fields.optional(ELSE));
        SortedMap<Integer, FloorLevel> months =
                PlanValues.byCalendarMonth(fields.optional(MONTHS).entries(), FloorFormat::readLevel);
        return at.made(() -> new FloorMonths(months, others));
    }

    private static JsonValue write(FloorMonths months) {
        return months.months().isEmpty()
                ? write(months.others().get())
                : object(months).value();
    }

    private static JsonObject object(FloorMonths months) {
        return new JsonObject()
                .with(ELSE, months.others().map(FloorFormat::write))
                .with(
                        MONTHS,
                        Option.when(
                                months.months().nonEmpty(),
                                () -> PlanValues.byName(months.months(), FloorFormat::write)));
    }

    private static Option<FloorLevel> readLevel(JsonCursor at) {
        if (at.isObject()) {
            Option<BigDecimal> months = at.object(COSTS).required(COSTS).number();
            return at.made(() -> new FloorLevel.MonthsOfCosts(months.get()));
        }
        return PlanValues.amount(at)
                .flatMap(amount -> at.made(() -> FloorLevel.of(amount).withoutDebt()));
    }

    private static JsonValue write(FloorLevel level) {
        if (level instanceof FloorLevel.MonthsOfCosts costs) {
            return new JsonObject()
                    .with(COSTS, JsonValue.scalar(Kind.NUMBER, 0, costs.months().toPlainString()))
                    .value();
        }
        return PlanValues.amount(((FloorLevel.Amount) level).amount());
    }
}
