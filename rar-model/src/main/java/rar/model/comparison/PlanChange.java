package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.forecast.Property;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * One difference between two versions of a plan.
 *
 * @param section the part of the plan it lies in
 * @param id of what differs: a line's, project's or grant's, or the section's own name
 * @param name one of {@link rar.model.balance.StatementRow}
 * @param kind whether it is new, gone or other than before
 * @param before by year: contributions received, a line's amount, a change of working capital, what asset events bring in
 *     net, or what is paid to a project or grant; empty where the section has no years
 * @param after the same in the new version
 * @param parts what it is made up of, where that can be told apart: members of contributions, accounts of an opening
 *     balance
 * @param details the properties that differ besides
 * @param effect on cash; none where a version has no opening balance
 */
public record PlanChange(
        Section section,
        String id,
        Message name,
        Kind kind,
        Seq<Money> before,
        Seq<Money> after,
        Seq<Part> parts,
        Seq<Detail> details,
        Option<Effect> effect) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PlanChange {
        Components.present(PlanChange.class, section, id, name, kind, before, after, parts, details, effect);
    }

    /** A part of a plan, in the order in which changes are applied to tell what each of them does. */
    public enum Section {
        /** Name, source, recognition, recovery, reservation and goals. */
        PLAN("plan"),
        /** Opening balance. */
        OPENING("opening"),
        /** Earmarked parts of cash. */
        FUNDS("funds"),
        /** Contributions, parties and members. */
        CONTRIBUTIONS("contributions"),
        /** Lines of the budget. */
        LINES("lines"),
        /** Receivables and short-term liabilities. */
        WORKING_CAPITAL("workingCapital"),
        /** Investments and disposals. */
        ASSET_EVENTS("assetEvents"),
        /** Decided projects. */
        PROJECTS("projects"),
        /** Planned grants, which follow from the other changes where they are solved for. */
        GRANTS("grants");

        private final String name;

        Section(String name) {
            this.name = name;
        }

        /** The name in plan files; {@code plan} for their outermost fields. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** What has become of a thing. */
    public enum Kind implements MessageCode {
        /** Only the new version has it. */
        ADDED("added"),
        /** Only the old version has it. */
        REMOVED("removed"),
        /** Both have it. */
        CHANGED("changed");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A part of what differs.
     *
     * @param id of a member, or the name of an account
     * @param name one of {@link rar.model.balance.StatementRow}
     * @param before by year, or one amount where there are no years
     * @param after the same in the new version
     */
    public record Part(String id, Message name, Seq<Money> before, Seq<Money> after) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Part {
            Components.present(Part.class, id, name, before, after);
        }
    }

    /**
     * A property that differs.
     *
     * @param what one of {@link PlanProperty}
     * @param before in the old version; none where that has nothing of it
     * @param after in the new version; none where that has nothing of it
     */
    public record Detail(Message what, Option<Property> before, Option<Property> after) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Detail {
            Components.present(Detail.class, what, before, after);
        }
    }

    /**
     * What a change does to cash when those before it have been applied.
     *
     * @param closingCash to cash at the end of the plan
     * @param lowestCash to the least cash at any month end
     */
    public record Effect(Money closingCash, Money lowestCash) {

        /** No effect. */
        public static final Effect NONE = new Effect(Money.ZERO, Money.ZERO);

        /** @throws NullPointerException if a component is null; it names the component */
        public Effect {
            Components.present(Effect.class, closingCash, lowestCash);
        }

        /** Both effects. @throws ArithmeticException on overflow */
        public Effect plus(Effect other) {
            return new Effect(closingCash.plus(other.closingCash), lowestCash.plus(other.lowestCash));
        }
    }
}
