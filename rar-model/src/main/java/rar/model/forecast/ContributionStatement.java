package rar.model.forecast;

import io.vavr.collection.Seq;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Member;
import rar.model.plan.Party;

/**
 * What each member was to pay in a year, has paid and will pay.
 *
 * @param year the year
 * @param rows party by party, member by member, in the plan's order
 */
public record ContributionStatement(int year, Seq<Row> rows) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ContributionStatement {
        Components.present(ContributionStatement.class, rows);
    }

    /**
     * A row.
     *
     * @param party whose member it is
     * @param member the member
     * @param due what falls due: the budget, and the outcome where the association asks for other amounts
     * @param received what arrives, arrears and what comes too early too
     * @param outstanding what was due and not received, when the outcome ends; negative where more was received
     */
    public record Row(Party party, Member member, Figures due, Figures received, Money outstanding) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, party, member, due, received, outstanding);
        }
    }

    /** What falls due of all members. */
    public Figures due() {
        return Figures.sum(rows.map(Row::due));
    }

    /** What arrives of all members. */
    public Figures received() {
        return Figures.sum(rows.map(Row::received));
    }

    /** What was due and not received of all members, when the outcome ends. */
    public Money outstanding() {
        return Money.sum(rows.map(Row::outstanding));
    }
}
