package rar.examples.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.examples.page.Numbers;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.ValueDomain.Unit;

/** Values of risk factors as a page prints them, each in its factor's own unit. */
public final class FactorValues {

    private final RiskModel model;

    public FactorValues(RiskModel model) {
        this.model = model;
    }

    /** Percent where the factor draws shares, else whole numbers, such as months. */
    public String text(String factor, double value) {
        return model.factors()
                        .find(one -> one.id().equals(factor))
                        .exists(found -> found.domain().unit() == Unit.SHARE)
                ? Numbers.percent(value, 2)
                : Numbers.decimal(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
    }
}
