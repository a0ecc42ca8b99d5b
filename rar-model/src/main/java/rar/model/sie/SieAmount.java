package rar.model.sie;

import io.vavr.control.Either;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;

/** Amounts as files write them: digits, a point before decimals of any number, a minus before what is less than nothing. */
final class SieAmount {

    private SieAmount() {}

    /** The amount, or what is wrong with it. */
    static Either<SieMistake, Money> parse(String text) {
        int begin = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        String whole = text.substring(begin, point);
        String decimals = text.substring(Math.min(point + 1, text.length()));
        if (!areDigits(whole) || !areDigits(decimals) || whole.length() + decimals.length() == 0) {
            return Either.left(SieMistake.AMOUNT);
        }
        if (decimals.length() > 2 && decimals.chars().skip(2).anyMatch(digit -> digit != '0')) {
            return Either.left(SieMistake.AMOUNT_TOO_FINE);
        }
        return amount(stripped(whole) + (decimals + "00").substring(0, 2), begin == 1);
    }

    private static Either<SieMistake, Money> amount(String digits, boolean isNegative) {
        if (digits.length() > 18 || Long.parseLong(digits) > FinancialPlan.LARGEST_AMOUNT.ore()) {
            return Either.left(SieMistake.AMOUNT_TOO_LARGE);
        }
        long ore = Long.parseLong(digits);
        return Either.right(new Money(isNegative ? -ore : ore));
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String stripped(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }
}
