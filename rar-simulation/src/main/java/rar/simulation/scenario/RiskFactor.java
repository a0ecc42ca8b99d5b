package rar.simulation.scenario;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Party;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Violation;

/**
 * Something about the future that a plan takes as certain and that is not. Each touches one kind of flow, of all
 * parties, commitments or years or of those named, with a draw of its own for each of them.
 */
public sealed interface RiskFactor {

    /** Months of delay or lateness beyond which no plan would speak of a delay. */
    int MOST_MONTHS = 60;

    /** The share of a grant beyond which no plan would speak of an overrun. */
    int MOST_OUTTURN = 10;

    /** Unique in the risk model; names its draws, so a factor that is renamed draws other numbers. */
    String id();

    /** What is drawn. */
    Distribution distribution();

    /** What is wrong with the distribution for this factor, if anything. */
    Option<String> refusal();

    /** What of this factor the plan does not have, under the factor's JSON pointer. */
    Seq<Violation> unknownTo(FinancialPlan plan, String pointer);

    /**
     * A party pays less: the draw is the share of its contributions of a year that is cut, 0 to 1; the other parties
     * pay as planned.
     *
     * @param parties by id
     * @param years in which it can happen
     */
    record ContributionCut(String id, Scope<String> parties, Scope<Integer> years, Distribution distribution)
            implements RiskFactor {
        @Override
        public Option<String> refusal() {
            return isOutside(this, 0, 1)
                    ? Option.some("a cut is a share from 0 to 1, the distribution gives " + range(this))
                    : Option.none();
        }

        @Override
        public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
            return parties.unknown(partyIds(plan), "party", pointer + "/parties")
                    .appendAll(years.unknown(yearsOf(plan), "year", pointer + "/years"));
        }
    }

    /**
     * A party pays late: the draw is by how many whole months an instalment arrives after it is due.
     *
     * @param parties by id
     * @param years in which the instalment is due
     */
    record LatePayment(String id, Scope<String> parties, Scope<Integer> years, Distribution distribution)
            implements RiskFactor {
        @Override
        public Option<String> refusal() {
            return notMonths(this);
        }

        @Override
        public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
            return parties.unknown(partyIds(plan), "party", pointer + "/parties")
                    .appendAll(years.unknown(yearsOf(plan), "year", pointer + "/years"));
        }
    }

    /**
     * A project runs late: the draw is by how many whole months all its payouts of the plan move.
     *
     * @param projects projects and planned grants, by id
     */
    record ProjectDelay(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {
        @Override
        public Option<String> refusal() {
            return notMonths(this);
        }

        @Override
        public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
            return projects.unknown(commitmentIds(plan), "project or grant", pointer + "/projects");
        }
    }

    /**
     * A project uses less or more than its grant: the draw is the share of each payout that is used. What is left is
     * released with the last payout; what is used beyond the grant is expensed when paid.
     *
     * @param projects projects and planned grants, by id
     */
    record ProjectOutturn(String id, Scope<String> projects, Distribution distribution) implements RiskFactor {
        @Override
        public Option<String> refusal() {
            return isOutside(this, 0, MOST_OUTTURN)
                    ? Option.some("an outturn is a share from 0 to " + MOST_OUTTURN + ", the distribution gives "
                            + range(this))
                    : Option.none();
        }

        @Override
        public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
            return projects.unknown(commitmentIds(plan), "project or grant", pointer + "/projects");
        }
    }

    /**
     * Running costs grow otherwise than planned: the draw is the growth of a year on top of the plan's own index; it
     * stays in the years that follow.
     *
     * @param years in which costs can start to differ
     */
    record CostInflation(String id, Scope<Integer> years, Distribution distribution) implements RiskFactor {
        @Override
        public Option<String> refusal() {
            return distribution.leastDrawn() <= -1 || distribution.greatestDrawn() > 1
                    ? Option.some("inflation is above -1 (-100 %) and at most 1, the distribution gives " + range(this))
                    : Option.none();
        }

        @Override
        public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
            return years.unknown(yearsOf(plan), "year", pointer + "/years");
        }
    }

    private static Option<String> notMonths(RiskFactor factor) {
        return !factor.distribution().isWholeNumbers() || isOutside(factor, 0, MOST_MONTHS)
                ? Option.some("months are whole numbers from 0 to " + MOST_MONTHS + ", the distribution gives "
                        + (factor.distribution().isWholeNumbers() ? range(factor) : "fractions too"))
                : Option.none();
    }

    private static boolean isOutside(RiskFactor factor, double low, double high) {
        return factor.distribution().leastDrawn() < low || factor.distribution().greatestDrawn() > high;
    }

    private static String range(RiskFactor factor) {
        return factor.distribution().leastDrawn() + " to "
                + factor.distribution().greatestDrawn();
    }

    private static Set<String> partyIds(FinancialPlan plan) {
        return plan.contributions().parties().map(Party::id).toLinkedSet();
    }

    private static Set<Integer> yearsOf(FinancialPlan plan) {
        return plan.horizon().eachYear().toLinkedSet();
    }

    private static Set<String> commitmentIds(FinancialPlan plan) {
        return Vector.ofAll(plan.projects().map(Project::id))
                .appendAll(plan.grants().map(PlannedGrant::id))
                .toLinkedSet();
    }
}
