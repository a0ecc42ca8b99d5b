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
                ? AmountRules.notNegative(toDate, pointer + "/amounts", what(), otherwise())
                        .appendAll(AmountRules.notNegative(forecast, pointer + "/forecast", what(), otherwise()))
                : Vector.empty();
    }

    private String what() {
        return switch (kind) {
            case COST -> "a cost";
            case INCOME -> "an income";
            default -> kind.toString();
        };
    }

    private String otherwise() {
        return kind.takesCredit()
                ? "give it as a positive amount, or say \"credit\": true if it is one"
                : "give zero or more";
    }
}
