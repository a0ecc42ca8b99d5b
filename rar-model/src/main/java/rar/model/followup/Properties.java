package rar.model.followup;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import rar.model.followup.Property.Amount;
import rar.model.followup.Property.Named;
import rar.model.followup.Property.Rate;
import rar.model.followup.Property.Several;
import rar.model.followup.Property.Words;
import rar.model.goal.FinancialGoal;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.AssetEvent;
import rar.model.plan.CoFunding;
import rar.model.plan.EquityRecovery;
import rar.model.plan.IndexRule;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PrintedRows;
import rar.model.plan.YearlyAmounts;

/** The parts of a plan as {@link Property} values. */
final class Properties {

    private Properties() {}

    /** What has a text of its own that a reader knows: names, dates, choices of plan files. */
    static Property words(Object named) {
        return new Words(named.toString());
    }

    static Property yesOrNo(boolean flag) {
        return new Words(flag ? "yes" : "no");
    }

    /** A count such as inhabitants, or a share. */
    static Property weight(Share weight) {
        return weight.denominator().equals(BigInteger.ONE)
                ? new Words(weight.numerator().toString())
                : new Rate(weight);
    }

    static Property index(IndexRule index) {
        Property others = new Rate(index.rate());
        return index.byYear().isEmpty()
                ? others
                : new Several(named(index.byYear().mapValues(Rate::new)).append(new Named("else", others)));
    }

    static Property amounts(YearlyAmounts amounts) {
        return amounts.growth()
                .<Property>map(index -> index.equals(IndexRule.NONE)
                        ? new Amount(amounts.base())
                        : Several.of(new Amount(amounts.base()), new Named("index", index(index))))
                .getOrElse(() -> byDate(amounts.stated()));
    }

    static Property payout(PayoutProfile payout) {
        Property when = payout.over()
                .<Property>map(months -> new Words(months.first() + " to " + months.last()))
                .getOrElse(() -> byDate(payout.stated()));
        return new Named(payout.manner(), when);
    }

    private static Property byDate(SortedMap<?, Money> amounts) {
        return new Several(named(amounts.mapValues(Amount::new)));
    }

    private static Vector<Property> named(SortedMap<?, ? extends Property> values) {
        return values.toVector().map(value -> new Named(String.valueOf(value._1), value._2));
    }

    static Property rows(Seq<PrintedRows.Row> rows) {
        return new Several(rows.map(row -> new Named(row.name(), new Amount(row.amount()))));
    }

    static Property coFunding(CoFunding funding) {
        return Several.of(
                new Words(funding.source()),
                new Amount(funding.amount()),
                new Words(funding.granted() ? "granted" : "pending"));
    }

    static Property event(AssetEvent event) {
        return Several.of(words(event.month()), new Amount(event.amount()), new Words(event.note()));
    }

    static Property events(Seq<AssetEvent> events) {
        return new Several(events.map(event -> new Named(event.kind().toString(), event(event))));
    }

    static Property recovery(EquityRecovery recovery) {
        return Several.of(
                new Words("within " + recovery.years() + (recovery.years() == 1 ? " year" : " years")),
                new Named("unit", words(recovery.unit())));
    }

    static Property goals(Seq<FinancialGoal> goals) {
        return new Several(goals.map(goal -> new Words(goal.demand())));
    }
}
