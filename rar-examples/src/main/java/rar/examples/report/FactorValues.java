package rar.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.simulation.scenario.ConstantDistribution;
import rar.simulation.scenario.RiskFactor;
import rar.simulation.scenario.RiskModel;

/** Values of risk factors as a page prints them, each in its factor's own unit. */
final class FactorValues {

    private static final double A_FRACTION = 0.5;

    private final RiskModel model;

    FactorValues(RiskModel model) {
        this.model = model;
    }

    /** Whole numbers where the factor takes no others, such as months; else percent. */
    String text(String factor, double value) {
        return model.factors().find(one -> one.id().equals(factor)).exists(FactorValues::takesFractions)
                ? Numbers.percent(value, 2)
                : Numbers.decimal(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
    }

    private static boolean takesFractions(RiskFactor factor) {
        return factor.withDistribution(new ConstantDistribution(A_FRACTION))
                .refusal()
                .isEmpty();
    }
}
