package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
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
            return broken(place.field("amount"), "an item needs a positive amount, not " + item.amount());
        }
        if (item.month().exists(month -> !plan.horizon().covers(month))) {
            return broken(
                    place.field("month"),
                    item.month().get() + " is outside the plan, which covers "
                            + plan.horizon().firstMonth() + " to "
                            + plan.horizon().lastMonth()
                            + "; what is settled later is not listed");
        }
        return item.month().isEmpty() && item.line().isEmpty()
                ? broken(place, "give the \"month\" in which it is settled, or the \"line\" whose terms say it")
                : Option.none();
    }

    private static Option<BrokenRule> ofLine(PlanDraft plan, OpeningItem item, PartOfPlan place) {
        return item.line()
                .flatMap(id -> plan.lines()
                        .find(line -> line.id().equals(id))
                        .map(line -> ofLine(plan, item, line, place))
                        .getOrElse(() -> broken(
                                place.field("line"),
                                "the plan has no line \"" + id + "\"; give the id of one, or leave \"line\" out")));
    }

    private static Option<BrokenRule> ofLine(PlanDraft plan, OpeningItem item, BudgetLine line, PartOfPlan place) {
        boolean fits = line.kind() == LineKind.INTEREST
                || line.kind() == (item.kind().isIncome() ? LineKind.INCOME : LineKind.COST);
        if (!fits) {
            return broken(
                    place.field("line"),
                    "a " + item.kind() + " is of " + (item.kind().isIncome() ? "an income" : "a cost") + ", and \""
                            + line.name() + "\" is of the kind " + line.kind() + "; name another line, or none");
        }
        if (item.kind().isPrepaid() && item.month().isDefined()) {
            return broken(
                    place.field("month"),
                    "what is prepaid of \"" + line.name()
                            + "\" is for the months that its terms say; leave \"month\" out");
        }
        boolean isUndated = !item.kind().isPrepaid() && item.month().isEmpty();
        return isUndated && line.dueFromBefore(plan.horizon()).isEmpty()
                ? broken(
                        place,
                        "by its terms \"" + line.name() + "\" pays nothing of earlier months in the plan; give the"
                                + " \"month\" in which this is paid")
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
                        "items of " + listed + " are listed of "
                                + opening.sheet().amount(row) + ", " + over
                                + " too much; correct an item, or the sum that it is part of"));
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
                        signed(stated, isCost) + " of \"" + line.name() + "\" is prepaid, and by its terms "
                                + signed(expected, isCost) + " of the plan's months is paid before " + first
                                + "; the difference is " + signed(stated.minus(expected), isCost)
                                + ", and must be none");
    }

    private static Money signed(Money effect, boolean isCost) {
        return isCost ? effect.negated() : effect;
    }

    private static Option<BrokenRule> broken(PartOfPlan place, String message) {
        return Option.some(new BrokenRule(place, message));
    }
}
