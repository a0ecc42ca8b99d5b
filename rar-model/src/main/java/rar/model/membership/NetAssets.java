package rar.model.membership;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.schedule.Commitment;

/**
 * What an association that is wound up (likvidation) at a month end has left, or lacks: its assets at book value less
 * what it owes, the grants it has decided on included, whether its balance sheet provides for them or not.
 *
 * @param monthEnd the month
 * @param assets at book value
 * @param liabilities long-term and short-term
 * @param provisions what remains to be paid of grants that were expensed at decision
 * @param undrawn what remains to be paid of decided grants that are expensed as consumed, a memorandum
 */
public record NetAssets(YearMonth monthEnd, Money assets, Money liabilities, Money provisions, Money undrawn) {

    /** @throws NullPointerException if a component is null; it names the component */
    public NetAssets {
        Components.present(NetAssets.class, monthEnd, assets, liabilities, provisions, undrawn);
    }

    /**
     * At the end of a month of a balance plan.
     *
     * @throws IllegalArgumentException if the plan does not cover the month or has no opening balance
     */
    public static NetAssets at(BalancePlan balance, YearMonth month) {
        if (!balance.hasBalance() || !balance.plan().horizon().covers(month)) {
            throw new IllegalArgumentException("the plan has no balance at the end of " + month);
        }
        BalanceSheet sheet = balance.monthEnd(balance.plan().horizon().indexOf(month));
        boolean asConsumed = !balance.plan().recognition().providesForGrants();
        Money undrawn = Money.sum(balance.schedule()
                .commitments()
                .filter(grant -> grant.decided().forAll(decided -> !decided.isAfter(month)))
                .map(grant -> remaining(grant, month)));
        return new NetAssets(
                month, sheet.assets(), sheet.liabilities(), sheet.provisions(), asConsumed ? undrawn : Money.ZERO);
    }

    private static Money remaining(Commitment grant, YearMonth month) {
        return grant.amount().minus(grant.paidBy(month));
    }

    /** What is left where it is positive, what is lacking where it is negative. */
    public Money net() {
        return assets.minus(liabilities).minus(provisions).minus(undrawn);
    }

    /** The working, a sentence each. */
    public Seq<Message> explanation() {
        return Vector.of(
                Message.of(MembershipPhrase.ASSETS).with("month", monthEnd).with("assets", assets),
                Message.of(MembershipPhrase.OWED)
                        .with("liabilities", liabilities)
                        .with("provisions", provisions)
                        .with("undrawn", undrawn),
                net().isNegative()
                        ? Message.of(MembershipPhrase.LACKING).with("amount", net().negated())
                        : Message.of(MembershipPhrase.LEFT).with("amount", net()));
    }
}
