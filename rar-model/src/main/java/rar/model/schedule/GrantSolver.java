package rar.model.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.PlannedGrant;

/**
 * Settles the amounts of planned grants: the room for new decisions that a year leaves, by the plan's recognition
 * policy. Where nothing is left there is no room, not a negative one.
 */
final class GrantSolver {

    private final FinancialPlan plan;
    /** Projects, and grants whose amounts are given. */
    private final Seq<Commitment> known;

    private final Vector<Money> recovery;

    GrantSolver(FinancialPlan plan, Seq<Commitment> known) {
        this.plan = plan;
        this.known = known;
        this.recovery = plan.recovery()
                .flatMap(rule ->
                        plan.opening().map(opening -> rule.parts(opening.sheet().equity())))
                .getOrElse(Vector.empty());
    }

    Money amount(PlannedGrant grant) {
        return grant.amount()
                .given()
                .getOrElse(() -> room(grant.decided().getYear()).max(Money.ZERO));
    }

    private Money room(int year) {
        return plan.recognition().providesForGrants() ? roomAtDecision(year) : roomAsConsumed(year);
    }

    /** The year's result before grants, less what the recovery of equity needs and the grants that the plan gives. */
    private Money roomAtDecision(int year) {
        Money given = Money.sum(plan.grants()
                .filter(grant -> grant.decided().getYear() == year)
                .flatMap(grant -> grant.amount().given()));
        Money lines = sumOfLines(plan.lines().reject(line -> line.kind() == LineKind.CARRIED_OVER), year);
        return plan.contributions()
                .total(year)
                .plus(lines)
                .plus(OpeningItems.resultOf(plan, year))
                .plus(fundedIn(year))
                .plus(Money.sum(known.map(commitment -> commitment.lapsedIn(year))))
                .minus(recoveryOf(year))
                .minus(given);
    }

    /** What is left of the year's budget, equity carried over included, after what projects and given grants consume. */
    private Money roomAsConsumed(int year) {
        return plan.contributions()
                .total(year)
                .plus(sumOfLines(plan.lines(), year))
                .plus(OpeningItems.resultOf(plan, year))
                .plus(fundedIn(year))
                .minus(Money.sum(known.map(commitment -> commitment.paidIn(year))));
    }

    /** What external funding earns; that of a grant that is solved for has amounts of its own. */
    private Money fundedIn(int year) {
        Money solved = Money.sum(plan.grants()
                .filter(grant -> grant.amount().given().isEmpty())
                .flatMap(grant -> Commitment.of(grant, Money.ofTkr(1)).funding())
                .map(funding -> funding.earnedIn(year)));
        return Money.sum(known.map(commitment -> commitment.fundedIn(year))).plus(solved);
    }

    private Money recoveryOf(int year) {
        int index = year - plan.horizon().firstYear();
        return index < recovery.size() ? recovery.get(index) : Money.ZERO;
    }

    /** What lines add to the result of a year, as budgeted. */
    private Money sumOfLines(Seq<BudgetLine> lines, int year) {
        return Money.sum(lines.map(line -> {
            Money amount = line.amount(year, plan.horizon());
            return line.kind().isIncome() ? amount : amount.negated();
        }));
    }
}
