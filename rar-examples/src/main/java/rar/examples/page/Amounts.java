package rar.examples.page;

import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.simulation.risk.MoneyEstimate;

/**
 * Amounts as a page prints them: in one unit, rounded half up, digits in groups of three; and the page's language.
 *
 * @param unit of every amount on the page
 * @param words of its language
 */
public record Amounts(MoneyUnit unit, PhraseBook words) {

    /** The amount alone, e.g. {@code 12 626}. */
    public String of(Money amount) {
        return amount.formatRounded(unit);
    }

    /** The amount with its unit, e.g. {@code 500 tkr}. */
    public String withUnit(Money amount) {
        return of(amount) + "\u00a0" + unit;
    }

    /** The same, but exact in kr where rounding would leave nothing, so that a small breach is not printed as none. */
    public String margin(Money amount) {
        return amount.ore() != 0 && amount.roundedIn(unit) == 0 ? amount.format(MoneyUnit.KRONA) : of(amount);
    }

    /** The same with its unit. */
    public String marginWithUnit(Money amount) {
        return amount.ore() != 0 && amount.roundedIn(unit) == 0 ? amount.format(MoneyUnit.KRONA) : withUnit(amount);
    }

    /** Exact, with its unit: in that of the page where it takes no more than two decimals, else in kr. */
    public String exact(Money amount) {
        boolean isFine = amount.ore() % Math.max(1, unit.ore() / 100) != 0;
        return amount.format(isFine ? MoneyUnit.KRONA : unit);
    }

    /** The least cash at a month end and its month, e.g. {@code 7 610 tkr in 2011-12}. */
    public Message lowestWithUnit(BalancePlan balance) {
        return inMonth(withUnit(lowestCash(balance)), balance);
    }

    /** The same without the unit. */
    public Message lowest(BalancePlan balance) {
        return inMonth(of(lowestCash(balance)), balance);
    }

    private static Money lowestCash(BalancePlan balance) {
        return balance.monthEnd(balance.lowestMonth()).cash();
    }

    private static Message inMonth(String amount, BalancePlan balance) {
        return inMonth(amount, balance.month(balance.lowestMonth()));
    }

    /** An amount with its month, e.g. {@code 7 610 tkr in 2011-12}. */
    public static Message inMonth(String amount, YearMonth month) {
        return Message.of(NumberPhrase.IN_MONTH).with("amount", amount).with("month", month);
    }

    /** The estimate alone. */
    public String of(MoneyEstimate estimate) {
        return of(estimate.value());
    }

    /**
     * The estimate and its interval, e.g. {@code 7 432 (7 410–7 451)}: each rounded as every amount is, so that no
     * rounding carries an end past an amount that stands elsewhere on the page.
     */
    public Message withInterval(MoneyEstimate estimate) {
        return Numbers.interval(estimate.low().isNegative(), of(estimate), of(estimate.low()), of(estimate.high()));
    }

    /** A text as it is, or a message in the page's language. */
    public String written(Object said) {
        return said instanceof Message message ? text(message) : said.toString();
    }

    /** Words without arguments in the page's language, such as a heading. */
    public String text(MessageCode code) {
        return text(Message.of(code));
    }

    /** What the page's readers call something. */
    public String text(Label label) {
        return label.in(words.language());
    }

    /** A message in the page's language. */
    public String text(Message message) {
        return words.text(message);
    }
}
