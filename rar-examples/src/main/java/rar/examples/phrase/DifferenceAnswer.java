package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.examples.page.Amounts;
import rar.model.balance.BalancePlan;
import rar.model.comparison.PlanChange;
import rar.model.comparison.PlanChange.Effect;
import rar.model.comparison.PlanComparison;
import rar.model.comparison.PlanComparison.GoalChange;
import rar.model.message.Message;
import rar.model.money.Money;

/**
 * What the changes of a plan do to its cash and its goals together, and which of them does most.
 *
 * @param comparison of the two versions
 * @param amounts as the page prints them
 */
public record DifferenceAnswer(PlanComparison comparison, Amounts amounts) {

    /** The sentences; none where nothing differs. */
    public Seq<Message> sentences() {
        return comparison.changes().isEmpty()
                ? Vector.empty()
                : cash().appendAll(most()).append(goals());
    }

    private Vector<Message> cash() {
        return comparison
                .total()
                .map(total -> Message.of(phrase(total.closingCash()))
                        .with("changes", comparison.changes().size())
                        .with("month", comparison.years().lastMonth())
                        .with("amount", amounts.marginWithUnit(total.closingCash().abs()))
                        .with("before", lowest(comparison.before(), comparison.lowestBefore()))
                        .with("after", lowest(comparison.after(), comparison.lowestAfter())))
                .toVector();
    }

    private static DifferenceAnswerPhrase phrase(Money amount) {
        return amount.isNegative()
                ? DifferenceAnswerPhrase.LESS_CASH
                : amount.ore() == 0 ? DifferenceAnswerPhrase.SAME_CASH : DifferenceAnswerPhrase.MORE_CASH;
    }

    private Message lowest(BalancePlan version, YearMonth month) {
        int index = version.plan().horizon().indexOf(month);
        return Amounts.inMonth(amounts.withUnit(version.monthEnd(index).cash()), month);
    }

    private Option<Message> most() {
        return comparison
                .changes()
                .filter(change -> closing(change).ore() != 0)
                .maxBy(change -> closing(change).abs())
                .filter(change -> comparison.changes().size() > 1)
                .map(change -> Message.of(
                                closing(change).isNegative() ? DifferenceAnswerPhrase.MOST_LESS : DifferenceAnswerPhrase.MOST_MORE)
                        .with("change", change.name())
                        .with("amount", amounts.marginWithUnit(closing(change).abs())));
    }

    private static Money closing(PlanChange change) {
        return change.effect().map(Effect::closingCash).getOrElse(Money.ZERO);
    }

    private Message goals() {
        Seq<GoalChange> others = comparison.goals().filter(GoalChange::isOther);
        return others.isEmpty()
                ? Message.of(DifferenceAnswerPhrase.SAME_VERDICTS)
                : Message.of(DifferenceAnswerPhrase.OTHER_VERDICTS).with("goals", others.size());
    }
}
