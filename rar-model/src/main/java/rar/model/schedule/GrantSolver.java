package rar.model.schedule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.PlannedGrant;

/**
 * Settles the amounts of planned grants. The room for new decisions in a year is the year's result before grants, less
 * what the recovery of equity needs and less the grants that the plan gives; where nothing is left there is no room,
 * not a negative one.
 */
final class GrantSolver {

    private final FinancialPlan plan;
    private final Vector<Money> recovery;

    GrantSolver(FinancialPlan plan) {
        this.plan = plan;
        this.recovery = plan.recovery()
                .flatMap(rule -> plan.opening().map(opening -> rule.parts(opening.equity())))
                .getOrElse(Vector.empty());
    }

    Money amount(PlannedGrant grant) {
        return grant.amount().given().getOrElse(() -> room(grant.decided().getYear()));
    }

    private Money room(int year) {
        Money given = Money.sum(plan.grants()
                .filter(grant -> grant.decided().getYear() == year)
                .flatMap(grant -> grant.amount().given()));
        return resultBeforeGrants(year).minus(recoveryOf(year)).minus(given).max(Money.ZERO);
    }

    private Money recoveryOf(int year) {
        int index = year - plan.horizon().firstYear();
        return index < recovery.size() ? recovery.get(index) : Money.ZERO;
    }

    private Money resultBeforeGrants(int year) {
        return plan.contributions().total(year).plus(Money.sum(plan.lines().flatMap(line -> resultOf(line, year))));
    }

    private Option<Money> resultOf(BudgetLine line, int year) {
        Money amount = line.amounts().amount(year, plan.horizon().firstYear());
        return line.kind() == LineKind.CARRIED_OVER
                ? Option.none()
                : Option.some(line.kind().isIncome() ? amount : amount.negated());
    }
}
