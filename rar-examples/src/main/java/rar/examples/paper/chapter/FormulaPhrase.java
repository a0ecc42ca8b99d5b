package rar.examples.paper.chapter;

import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.paper.Formula;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/** How the figures of a board paper are made: for each kind its name, and the formula in words. */
enum FormulaPhrase implements MessageCode {
    CONTRIBUTIONS_NAME,
    CONTRIBUTIONS,
    BUDGET_NAME,
    BUDGET,
    BALANCE_NAME,
    BALANCE,
    CASH_NAME,
    CASH,
    FAN_NAME,
    FAN,
    BREACH_NAME,
    BREACH,
    GOALS_NAME,
    GOALS,
    CAPACITY_NAME,
    CAPACITY,
    CAUSES_NAME,
    CAUSES,
    TORNADO_NAME,
    TORNADO,
    ALTERNATIVE_NAME,
    ALTERNATIVE,
    FORECAST_NAME,
    FORECAST,
    PROJECTS_NAME,
    PROJECTS,
    FUNDS_NAME,
    FUNDS,
    ACTIVITY_NAME,
    ACTIVITY,
    EFFECTS_NAME,
    EFFECTS,
    ACCOUNT_NAME,
    ACCOUNT;

    /** The formula of that kind. */
    Option<Formula> in(Amounts amounts) {
        return Option.some(new Formula(
                "formula-" + key(), amounts.text(valueOf(name() + "_NAME")), amounts.text(Message.of(this))));
    }
}
