package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.PlanRules.Rule;

/** Rules on the items of the opening balance: what they are part of, what line they are of and when they are settled. */
final class OpeningItemRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> each(plan, OpeningItemRules::single), PartOfPlan.HORIZON),
            new Rule(plan -> each(plan, OpeningItemRules::ofLine), PartOfPlan.HORIZON, PartOfPlan.LINES),
            new Rule(OpeningItemRules::withinTheRow, PartOfPlan.OPENING),
            new Rule(OpeningItemRules::prepaid, PartOfPlan.HORIZON, PartOfPlan.OPENING, PartOfPlan.LINES));

    private static final PartOfPlan ITEMS = PartOfPlan.OPENING.field("items");

    private OpeningItemRules() {}

    private interface OfItem {
        Option<BrokenRule> broken(PlanDraft plan, OpeningItem item, PartOfPlan place);
    }

    private static Seq<BrokenRule> each(PlanDraft plan, OfItem rule) {
        return items(plan).zipWithIndex().flatMap(item -> rule.broken(plan, item._1, ITEMS.at(item._2)));
    }

    private static Vector<OpeningItem> items(PlanDraft plan) {
        return plan.opening().map(OpeningBalance::items).getOrElse(Vector.empty());
    }

    private static Option<BrokenRule> single(PlanDraft plan, OpeningItem item, PartOfPlan place) {
        if (item.amount().ore() <= 0) {
            return broken(place.field("amount"), PlanMistake.ITEM_NOT_POSITIVE.with("amount", item.amount()));
        }
        if (item.month().exists(month -> !plan.horizon().covers(month))) {
            return broken(
                    place.field("month"),
                    PlanMistake.ITEM_OUTSIDE_PLAN
                            .with("month", item.month().get())
                            .with("first", plan.horizon().firstMonth())
                            .with("last", plan.horizon().lastMonth()));
        }
        return item.month().isEmpty() && item.line().isEmpty()
                ? broken(place, PlanMistake.ITEM_WITHOUT_MONTH.message())
                : Option.none();
    }

    private static Option<BrokenRule> ofLine(PlanDraft plan, OpeningItem item, PartOfPlan place) {
        return item.line()
                .flatMap(id -> plan.lines()
                        .find(line -> line.id().equals(id))
                        .map(line -> ofLine(plan, item, line, place))
                        .getOrElse(() -> broken(
                                place.field("line"), PlanMistake.ITEM_LINE_UNKNOWN.with("line", Excerpt.of(id)))));
    }

    private static Option<BrokenRule> ofLine(PlanDraft plan, OpeningItem item, BudgetLine line, PartOfPlan place) {
        boolean fits = line.kind() == LineKind.INTEREST
                || line.kind() == (item.kind().isIncome() ? LineKind.INCOME : LineKind.COST);
        if (!fits) {
            return broken(
                    place.field("line"),
                    (item.kind().isIncome() ? PlanMistake.ITEM_OF_INCOME : PlanMistake.ITEM_OF_COST)
                            .with("item", item.kind().toString())
                            .with("line", line.name())
                            .with("kind", line.kind().toString()));
        }
        if (item.kind().isPrepaid() && item.month().isDefined()) {
            return broken(place.field("month"), PlanMistake.PREPAID_WITH_MONTH.with("line", line.name()));
        }
        boolean isUndated = !item.kind().isPrepaid() && item.month().isEmpty();
        return isUndated && line.dueFromBefore(plan.horizon()).isEmpty()
                ? broken(place, PlanMistake.ITEM_NEVER_PAID.with("line", line.name()))
                : Option.none();
    }

    /** What is listed is a part of its row. */
    private static Seq<BrokenRule> withinTheRow(PlanDraft plan) {
        return plan.opening()
                .toVector()
                .flatMap(opening -> Vector.of(
                                new Tuple2<>(Account.RECEIVABLES, "receivables"),
                                new Tuple2<>(Account.SHORT_TERM_LIABILITIES, "shortTermLiabilities"))
                        .flatMap(row -> withinTheRow(opening, row._1, row._2)));
    }

    private static Option<BrokenRule> withinTheRow(OpeningBalance opening, Account row, String field) {
        Money listed = opening.listed(row);
        Money over = listed.minus(opening.sheet().amount(row).max(Money.ZERO));
        return Option.when(
                listed.ore() > 0 && over.ore() > 0,
                () -> new BrokenRule(
                        PartOfPlan.OPENING.field(field),
                        PlanMistake.ITEMS_ABOVE_ROW
                                .with("listed", listed)
                                .with("stated", opening.sheet().amount(row))
                                .with("excess", over)));
    }

    /** What the terms of a line have paid before the plan for its months is what stands as prepaid. */
    private static Seq<BrokenRule> prepaid(PlanDraft plan) {
        return plan.opening().toVector().flatMap(opening -> plan.lines().flatMap(line -> prepaid(plan, opening, line)));
    }

    private static Option<BrokenRule> prepaid(PlanDraft plan, OpeningBalance opening, BudgetLine line) {
        Vector<OpeningItem> items =
                opening.itemsOf(line).filter(item -> item.kind().isPrepaid());
        if (items.isEmpty()) {
            return Option.none();
        }
        YearMonth first = plan.horizon().firstMonth();
        Money expected = Money.sum(line.accruals(plan.horizon())
                .filter(accrual -> accrual.due().isBefore(first))
                .map(Accrual::result));
        Money stated = Money.sum(items.map(OpeningItem::effect));
        boolean isCost = expected.isNegative() || (expected.ore() == 0 && stated.isNegative());
        return stated.equals(expected)
                ? Option.none()
                : broken(
                        ITEMS.at(opening.items().indexOf(items.head())).field("amount"),
                        PlanMistake.PREPAID_NOT_BY_TERMS
                                .with("stated", signed(stated, isCost))
                                .with("line", line.name())
                                .with("expected", signed(expected, isCost))
                                .with("first", first)
                                .with("difference", stated.minus(expected).abs()));
    }

    private static Money signed(Money effect, boolean isCost) {
        return isCost ? effect.negated() : effect;
    }

    private static Option<BrokenRule> broken(PartOfPlan place, Message what) {
        return Option.some(new BrokenRule(place, what));
    }
}
