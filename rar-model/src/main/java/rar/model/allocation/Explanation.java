package rar.model.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import rar.model.money.Money;
import rar.model.money.Share;

/** An allocation in words. */
final class Explanation {

    /** Enough to tell 222,50005 from a half. */
    private static final int DECIMALS = 5;

    private Explanation() {}

    static List<String> of(Allocation allocation) {
        List<String> lines = new ArrayList<>();
        lines.add(allocation.total().format(allocation.unit()) + " by "
                + allocation.method().name() + " in whole " + allocation.unit());
        for (Part part : allocation.parts()) {
            lines.add(part.name() + ": quota " + decimal(part.quota()) + ", receives "
                    + part.amount().format(allocation.unit()) + " ("
                    + part.reason().text() + ")");
        }
        Money gap = allocation.gap();
        if (!gap.equals(Money.ZERO)) {
            lines.add("rounding gap: the parts sum to "
                    + allocation.total().minus(gap).format(allocation.unit()) + ", which leaves "
                    + gap.format(allocation.unit()));
        }
        return List.copyOf(lines);
    }

    private static String decimal(Share value) {
        BigDecimal rounded = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString().replace('.', ',').replace('-', '\u2212');
    }
}
