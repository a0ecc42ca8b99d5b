package rar.examples.input;

import rar.model.allocation.WeightRange;
import rar.model.money.Share;

/** A weight as it is written, which tells how far it was rounded. */
record WeightText(String text) {

    /** True if it is a percentage. */
    boolean isPercent() {
        return text.endsWith("%");
    }

    /** Half a unit of the last digit, for a percentage or a decimal number; zero for a whole number or a fraction. */
    Share half() {
        int comma = text.indexOf(',');
        if (text.indexOf('/') >= 0 || (comma < 0 && !isPercent())) {
            return Share.ZERO;
        }
        Share half = Share.of(1, isPercent() ? 200 : 2);
        long decimals = comma < 0
                ? 0
                : text.substring(comma).chars().filter(Character::isDigit).count();
        for (; decimals > 0; decimals--) {
            half = half.times(Share.of(1, 10));
        }
        return half;
    }

    /** The range of what the weight may have been before it was written so. */
    WeightRange range(Share weight) {
        return half().equals(Share.ZERO) ? WeightRange.exactly(weight) : WeightRange.rounded(weight, half());
    }
}
