package rar.model.plan;

import io.vavr.control.Option;
import java.util.function.Consumer;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A line of the budget other than contributions and grants.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param kind what it moves
 * @param amounts by year; as an income or a cost zero or more, unless it is a credit
 * @param group the printed heading it stands and is summed under, e.g. Kansli
 * @param inferred what was printed and why the amount is finer, where the source does not give it exactly
 * @param credit whether an amount of this cost or income may be less than zero, as a cost that is paid back
 */
public record BudgetLine(
        String id,
        String name,
        LineKind kind,
        YearlyAmounts amounts,
        Option<String> group,
        Option<String> inferred,
        boolean credit) {

    /** @throws NullPointerException if a component is null; it names the component */
    public BudgetLine {
        Components.present(BudgetLine.class, id, name, kind, amounts, group, inferred);
    }

    /** A line that is called by its id. */
    public static BudgetLine of(String id, LineKind kind, YearlyAmounts amounts) {
        return new BudgetLine(id, id, kind, amounts, Option.none(), Option.none(), false);
    }

    /** A line of the same amount every year, called by its id. */
    public static BudgetLine of(String id, LineKind kind, Money everyYear) {
        return of(id, kind, new YearlyAmounts.Indexed(everyYear, IndexRule.NONE));
    }

    /** The line under another id. */
    public BudgetLine withId(String id) {
        return with(copy -> copy.id = id);
    }

    /** The line under another name. */
    public BudgetLine withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The line as one of another kind. */
    public BudgetLine withKind(LineKind kind) {
        return with(copy -> copy.kind = kind);
    }

    /** The line with other amounts. */
    public BudgetLine withAmounts(YearlyAmounts amounts) {
        return with(copy -> copy.amounts = amounts);
    }

    /** The line under a printed heading. */
    public BudgetLine withGroup(String group) {
        return with(copy -> copy.group = Option.some(group));
    }

    /** The line under no heading. */
    public BudgetLine withoutGroup() {
        return with(copy -> copy.group = Option.none());
    }

    /** The line with a note on what was printed and why its amount is finer. */
    public BudgetLine withInferred(String inferred) {
        return with(copy -> copy.inferred = Option.some(inferred));
    }

    /** The line as one whose amounts may be less than zero, or as one whose may not. */
    public BudgetLine withCredit(boolean credit) {
        return with(copy -> copy.credit = credit);
    }

    private BudgetLine with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /** The components while one of them is changed. */
    private final class Copy {

        private String id = BudgetLine.this.id;
        private String name = BudgetLine.this.name;
        private LineKind kind = BudgetLine.this.kind;
        private YearlyAmounts amounts = BudgetLine.this.amounts;
        private Option<String> group = BudgetLine.this.group;
        private Option<String> inferred = BudgetLine.this.inferred;
        private boolean credit = BudgetLine.this.credit;

        private BudgetLine made() {
            return new BudgetLine(id, name, kind, amounts, group, inferred, credit);
        }
    }
}
