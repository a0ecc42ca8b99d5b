package rar.examples.answer;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.examples.page.NumberPhrase;
import rar.examples.page.Numbers;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.ValueDomain.Unit;

/** Values of risk factors as a page prints them, each in its factor's own unit. */
public final class FactorValues {

    private final RiskModel model;

    /** Values of the factors of a model. */
    public FactorValues(RiskModel model) {
        this.model = model;
    }

    /** What sentences and tables call a factor: its name, or its id where it has none. */
    public Label name(String factor) {
        return model.nameOf(factor);
    }

    /** The names of factors that are one cause. */
    public Label names(Seq<String> factors) {
        return names(factors, " + ");
    }

    /** The names of factors, one after the other. */
    public Label names(Seq<String> factors, String between) {
        return Label.joined(factors.map(this::name), between);
    }

    /** Percent where the factor draws shares, else whole numbers, such as months. */
    public Message text(String factor, double value) {
        return has(factor, Unit.SHARE) ? Numbers.percent(value, 2) : whole(value, RoundingMode.HALF_UP);
    }

    /**
     * A value from which on something happens, as a sentence has it: with its unit, one decimal of a percent, and rounded so
     * that it happens there.
     *
     * @param isLeast whether it happens at larger values, else at smaller ones
     */
    public Message threshold(String factor, double value, boolean isLeast) {
        RoundingMode safe = isLeast ? RoundingMode.CEILING : RoundingMode.FLOOR;
        if (has(factor, Unit.MONTHS)) {
            return Message.of(NumberPhrase.MONTH_COUNT)
                    .with("count", (long) (isLeast ? Math.ceil(value) : Math.floor(value)));
        }
        return has(factor, Unit.SHARE) ? Numbers.percent(value, safe) : whole(value, safe);
    }

    /** True if the factor draws yes or no. */
    public boolean isAnswer(String factor) {
        return has(factor, Unit.ANSWER);
    }

    private boolean has(String factor, Unit unit) {
        return model.factors()
                .find(one -> one.id().equals(factor))
                .exists(found -> found.domain().unit() == unit);
    }

    private static Message whole(double value, RoundingMode rounding) {
        return Message.of(NumberPhrase.NUMBER)
                .with("value", Numbers.decimal(BigDecimal.valueOf(value).setScale(0, rounding)));
    }
}
