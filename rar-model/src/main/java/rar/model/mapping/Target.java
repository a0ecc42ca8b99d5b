package rar.model.mapping;

import java.util.Locale;
import rar.model.money.Components;

/**
 * What accounts are in a plan.
 *
 * @param part which part
 * @param id of the line, member, project, grant or external funding; of a balance its name
 */
public record Target(Part part, String id) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Target {
        Components.present(Target.class, part, id);
    }

    /** A part of a plan and its outcome. */
    public enum Part {
        /** A line of the budget. */
        LINE,
        /** What a member was to pay, as income. */
        DUE,
        /** What a member has paid, where income is booked when it arrives. */
        RECEIVED,
        /** What a member owes: it has paid what was due less what this has risen. */
        RECEIVABLE,
        /** What was decided of a planned grant, as cost. */
        DECISION,
        /** What was paid to a project or grant, as cost. */
        PAYOUT,
        /** What is set aside for a project or grant: paid is what was decided less what this has risen. */
        PROVISION,
        /** What external funding has earned, as income: the forecast has it of the funding's terms. */
        EARNED,
        /** Claims of external funding: received is what was earned less what they have risen; likewise. */
        CLAIM,
        /** A balance, one of {@link Balance}. */
        BALANCE;

        /** The name in mapping files. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A balance of the plan. */
    public enum Balance {
        /** Cash and bank. */
        BANK("bank"),
        /** Receivables, prepaid costs and accrued income. */
        RECEIVABLES("receivables"),
        /** Short-term liabilities, accrued costs and prepaid income. */
        SHORT_TERM_LIABILITIES("shortTermLiabilities"),
        /** Fixed assets: what they rise by and depreciation does not take is bought, what they fall by disposed of. */
        FIXED_ASSETS("fixedAssets"),
        /**
         * What follows from the terms that lines are paid on, and their VAT: receivables, payables and what is prepaid. The
         * forecast has it of the plan's terms, so it is no part of an outcome.
         */
        TERMS("terms"),
        /** Equity, and the result as it is moved there: no part of an outcome. */
        EQUITY("equity");

        private final String name;

        Balance(String name) {
            this.name = name;
        }

        /** The balance as a target. */
        public Target target() {
            return new Target(Part.BALANCE, name);
        }

        /** The name in mapping files. */
        @Override
        public String toString() {
            return name;
        }
    }
}
