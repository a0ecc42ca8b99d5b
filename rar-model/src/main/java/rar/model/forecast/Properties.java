package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import rar.model.forecast.Property.Amount;
import rar.model.forecast.Property.Named;
import rar.model.forecast.Property.Rate;
import rar.model.forecast.Property.Said;
import rar.model.forecast.Property.Several;
import rar.model.forecast.Property.Words;
import rar.model.goal.FinancialGoal;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.AssetEvent;
import rar.model.plan.CoFunding;
import rar.model.plan.Earmarking;
import rar.model.plan.EquityRecovery;
import rar.model.plan.IndexRule;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PrintedRows;
import rar.model.plan.ProjectFunding;
import rar.model.plan.YearlyAmounts;
import rar.model.timing.Vat;

/** The parts of a plan as {@link Property} values. */
public final class Properties {

    private Properties() {}

    /** What has a text of its own that a reader knows: names, dates, choices of plan files. */
    public static Property words(Object named) {
        return new Words(named.toString());
    }

    private static Property said(PropertyPhrase phrase) {
        return new Said(Message.of(phrase));
    }

    /** Yes or no. */
    public static Property yesOrNo(boolean flag) {
        return said(flag ? PropertyPhrase.YES : PropertyPhrase.NO);
    }

    /** A count such as inhabitants, or a share. */
    public static Property weight(Share weight) {
        return weight.denominator().equals(BigInteger.ONE)
                ? new Words(weight.numerator().toString())
                : new Rate(weight);
    }

    /** How much a year adds, with the years that differ. */
    public static Property index(IndexRule index) {
        Property others = new Rate(index.rate());
        return index.byYear().isEmpty()
                ? others
                : new Several(named(index.byYear().mapValues(Rate::new))
                        .append(new Named(said(PropertyPhrase.ELSE), others)));
    }

    /** The amount of each year, or the first with its growth. */
    public static Property amounts(YearlyAmounts amounts) {
        Property said = amounts.growth()
                .<Property>map(index -> index.equals(IndexRule.NONE)
                        ? new Amount(amounts.base())
                        : Several.of(new Amount(amounts.base()), new Named(said(PropertyPhrase.INDEX), index(index))))
                .getOrElse(() -> byDate(amounts.isByMonth() ? amounts.statedMonths() : amounts.stated()));
        return amounts.isByMonth() ? new Named(said(PropertyPhrase.MONTHLY), said) : said;
    }

    /** How it is paid, and when. */
    public static Property payout(PayoutProfile payout) {
        Property when = payout.over()
                .<Property>map(months -> new Said(Message.of(PropertyPhrase.MONTHS)
                        .with("first", months.first())
                        .with("last", months.last())))
                .getOrElse(() -> byDate(payout.stated()));
        return new Named(new Said(Message.of(payout.manner())), when);
    }

    private static Property byDate(SortedMap<?, Money> amounts) {
        return new Several(named(amounts.mapValues(Amount::new)));
    }

    private static Vector<Property> named(SortedMap<?, ? extends Property> values) {
        return values.toVector().map(value -> new Named(words(value._1), value._2));
    }

    /** Printed rows by name, with their amounts. */
    public static Property rows(Seq<PrintedRows.Row> rows) {
        return new Several(rows.map(row -> new Named(new Words(row.name()), new Amount(row.amount()))));
    }

    /** An earmarked fund by its id, with the share of it if that is not all. */
    public static Property fund(Earmarking fund) {
        return fund.share().equals(Share.ONE)
                ? words(fund.fund())
                : Several.of(words(fund.fund()), new Rate(fund.share()));
    }

    /** Who pays a part of it, how much, and whether that is granted. */
    public static Property coFunding(CoFunding funding) {
        return Several.of(
                new Words(funding.source()),
                new Amount(funding.amount()),
                said(funding.granted() ? PropertyPhrase.GRANTED : PropertyPhrase.PENDING));
    }

    /** What it is, how it is earned, and what else is said of it. */
    public static Property funding(ProjectFunding funding) {
        Seq<Property> earned = funding.basis().amounts().map(Properties::payout).toVector();
        return new Several(Vector.<Property>of(words(funding.id()), words(funding.name()), words(funding.status()))
                .appendAll(
                        funding.basis().rate().<Property>map(rate -> new Named(said(PropertyPhrase.RATE), words(rate))))
                .appendAll(earned)
                .appendAll(funding.ceiling()
                        .<Property>map(most -> new Named(said(PropertyPhrase.CEILING), new Amount(most))))
                .append(new Named(said(PropertyPhrase.EARNED_BEFORE), new Amount(funding.earnedBefore())))
                .append(new Named(
                        said(PropertyPhrase.CLAIMED),
                        words(funding.claims().months().mkString(" "))))
                .append(new Named(
                        said(PropertyPhrase.PAID_LATER), words(funding.claims().paidAfter())))
                .appendAll(
                        funding.from().<Property>map(from -> new Named(said(PropertyPhrase.EARNED_FROM), words(from))))
                .appendAll(funding.ended().<Property>map(end -> new Named(said(PropertyPhrase.ENDED), words(end))))
                .append(new Named(said(PropertyPhrase.PAID_IF_REFUSED), words(funding.paidIfRefused()))));
    }

    /** An investment or disposal. */
    public static Property event(AssetEvent event) {
        return new Several(
                Vector.<Property>of(words(event.month()), new Amount(event.amount()), new Words(event.note()))
                        .appendAll(event.vat().<Property>map(vat -> new Said(refunded(vat)))));
    }

    /** VAT at its rate, and when it is refunded. */
    public static Message refunded(Vat vat) {
        return Message.of(PropertyPhrase.REFUNDED).with("rate", vat.rate()).with("months", vat.refundedAfter());
    }

    /** Investments and disposals, each by its kind. */
    public static Property events(Seq<AssetEvent> events) {
        return new Several(events.map(event -> new Named(words(event.kind()), event(event))));
    }

    /** How a negative opening equity is made good. */
    public static Property recovery(EquityRecovery recovery) {
        return Several.of(
                new Said(Message.of(PropertyPhrase.WITHIN).with("years", recovery.years())),
                new Named(said(PropertyPhrase.UNIT), words(recovery.unit())));
    }

    /** What each goal demands. */
    public static Property goals(Seq<FinancialGoal> goals) {
        return new Several(goals.map(goal -> new Said(goal.title())));
    }
}
