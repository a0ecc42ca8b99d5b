package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.account.AccountResult;
import rar.simulation.account.UncertainAccount;

/** What a socio-economic account comes to, in sentences. */
public final class AccountAnswer {

    private AccountAnswer() {}

    /** The sentences. */
    public static Seq<Message> of(AccountResult result, UncertainAccount uncertain, Amounts amounts) {
        Money net = result.society().net();
        Vector<Message> said = Vector.of(
                Message.of(net.isNegative() ? AccountPhrase.LOSS : AccountPhrase.GAIN)
                        .with("net", amounts.withUnit(net.abs()))
                        .with("year", String.valueOf(result.firstYear())),
                result.payback()
                        .map(month -> Message.of(AccountPhrase.PAYBACK).with("month", month))
                        .getOrElse(() -> Message.of(AccountPhrase.NO_PAYBACK)),
                Message.of(AccountPhrase.WITHIN)
                        .with("months", result.account().within())
                        .with("probability", Numbers.confident(uncertain.paysWithin())));
        return said.appendAll(result.society()
                .breakEvenShare()
                .map(share -> Message.of(AccountPhrase.BREAK_EVEN)
                        .with("share", Numbers.percent(share, RoundingMode.CEILING))));
    }
}
