package rar.model.next;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.FollowUp;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.Accrual;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.plan.OpeningItem.Kind;
import rar.model.plan.PlannedGrant;
import rar.model.schedule.GrantAdvances;
import rar.model.schedule.LinePayments;
import rar.model.schedule.Schedule;

/** The dated items of the next opening balance: what stands over at the turn of the year, with the month that settles it. */
final class NextItems {

    private final FinancialPlan plan;
    private final Schedule forecast;
    private final Turn turn;
    private final NextTexts texts;
    private final VatItems vat;

    NextItems(FollowUp followUp, Turn turn, NextTexts texts) {
        this.plan = followUp.planned().plan();
        this.forecast = followUp.forecast().schedule();
        this.turn = turn;
        this.texts = texts;
        this.vat = new VatItems(forecast, followUp.outcome().assetEvents(plan), turn, texts);
    }

    /** All of them, those of lines as the next plan has these. */
    Vector<OpeningItem> all(Vector<BudgetLine> lines) {
        return members()
                .appendAll(forecast.dated().flatMap(this::unpaid))
                .appendAll(vat.all())
                .appendAll(lines.flatMap(this::prepaid))
                .appendAll(claims())
                .appendAll(plan.grants().flatMap(this::advances))
                .appendAll(stillListed())
                .filter(item -> item.amount().ore() > 0)
                .filter(item -> item.month().forAll(turn.next()::covers));
    }

    private Vector<OpeningItem> members() {
        return Vector.ofAll(plan.contributions().parties())
                .flatMap(party -> party.members()
                        .flatMap(member -> new MemberItems(
                                        member, plan.contributions().terms(party), forecast, turn, texts)
                                .all()));
    }

    /** What was incurred or earned by then and is paid after, by month, with what the old balance had of the line. */
    private Vector<OpeningItem> unpaid(LinePayments line) {
        SortedMap<YearMonth, Money> due = TreeMap.empty();
        for (var accrual : line.accruals().filter(each -> turn.isPast(each.incurred()) && !turn.isPast(each.due()))) {
            due = due.put(accrual.due(), accrual.result(), Money::plus);
        }
        for (var settled : line.settlements().reject(each -> turn.isPast(each.month()))) {
            due = due.put(settled.month(), settled.effectOn(Account.CASH), Money::plus);
        }
        return due.toVector().map(each -> {
            Kind kind = each._2.isNegative() ? Kind.PAYABLE : Kind.RECEIVABLE;
            return new OpeningItem(
                    kind, texts.unpaid(line.line().name()), each._2.abs(), Option.some(each._1), named(kind, line));
        });
    }

    /** A claim on whom a cost is due to is of no line. */
    private static Option<String> named(Kind kind, LinePayments line) {
        return Option.when(
                line.line().kind() == LineKind.INTEREST || line.line().kind().isIncome() == kind.isIncome(),
                line.line().id());
    }

    /** What the line's terms have paid by then for months after. */
    private Option<OpeningItem> prepaid(BudgetLine line) {
        Money paid = Money.sum(line.accruals(turn.next())
                .filter(accrual -> turn.isPast(accrual.due()))
                .map(Accrual::result));
        Kind kind = line.kind().isIncome() ? Kind.PREPAID_INCOME : Kind.PREPAID_COST;
        Money amount = line.kind().isIncome() ? paid : paid.negated();
        return Option.some(OpeningItem.ofLine(kind, texts.prepaid(line.name()), amount, line.id()));
    }

    private Vector<OpeningItem> claims() {
        return forecast.commitments()
                .flatMap(commitment -> commitment.funding())
                .flatMap(funding -> new NextFunding(turn, funding)
                        .claims()
                        .toVector()
                        .map(claim -> OpeningItem.of(
                                Kind.RECEIVABLE, texts.claim(funding.terms().name()), claim._2, claim._1)));
    }

    /** What has been paid of a grant by then and is decided on later: a cost as its decision comes. */
    private Vector<OpeningItem> advances(PlannedGrant grant) {
        Money left = GrantAdvances.standing(grant.id(), forecast.bookings(), turn.lastMonth());
        Vector<OpeningItem> items = Vector.empty();
        for (var settled : GrantAdvances.settled(grant.id(), forecast.bookings(), turn.lastMonth())) {
            Money part = settled._2.min(left);
            items = items.append(OpeningItem.of(Kind.PREPAID_COST, texts.prepaid(grant.name()), part, settled._1));
            left = left.minus(part);
        }
        return items;
    }

    /** What this year's own opening balance lists of no line and settles later. */
    private Vector<OpeningItem> stillListed() {
        return plan.opening()
                .map(OpeningBalance::items)
                .getOrElse(Vector.empty())
                .filter(item -> item.line().isEmpty() && item.month().exists(month -> !turn.isPast(month)));
    }
}
