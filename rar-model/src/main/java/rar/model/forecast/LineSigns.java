package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.plan.LineKind;
import rar.model.plan.Violation;

/**
 * Which signs the amounts of a line may have, to date and forecast.
 *
 * @param kind of the line
 * @param credit whether a cost or an income may be less than zero
 */
record LineSigns(LineKind kind, boolean credit) {

    /** The amounts with a sign that they cannot have. */
    Seq<Violation> violations(DatedAmounts toDate, DatedAmounts forecast, String pointer) {
        boolean signed = kind == LineKind.DEPRECIATION || (kind.takesCredit() && !credit);
        return signed
                ? AmountRules.notNegative(toDate, pointer + "/amounts", negative())
                        .appendAll(AmountRules.notNegative(forecast, pointer + "/forecast", negative()))
                : Vector.empty();
    }

    private ActualsMistake negative() {
        return switch (kind) {
            case COST -> ActualsMistake.COST_NEGATIVE;
            case INCOME -> ActualsMistake.INCOME_NEGATIVE;
            default -> ActualsMistake.DEPRECIATION_NEGATIVE;
        };
    }
}
