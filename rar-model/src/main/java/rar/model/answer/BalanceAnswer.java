package rar.model.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.DAY;
import static rar.model.answer.Scalars.FLAG;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.PRINTED;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.YEAR;

import io.vavr.Tuple2;
import io.vavr.control.Option;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.balance.CommitmentStatement;
import rar.model.balance.ProjectTable;
import rar.model.balance.YearStatement;
import rar.model.money.Components;
import rar.model.plan.BalanceSheet;
import rar.model.plan.Project;

/**
 * A plan by year: budget, balance plan, projects and what remains to be paid of them.
 *
 * @param balance the balance plan
 * @param budget the budget, or its rows as they are forecast
 * @param known what is certain, where there are actuals
 */
public record BalanceAnswer(BalancePlan balance, Budget budget, Option<ActualsToDate> known) {

    private static final ObjectForm<Tuple2<BalanceAnswer, YearStatement>> OF_YEAR =
            ObjectForm.<Tuple2<BalanceAnswer, YearStatement>>empty()
                    .with("year", "The calendar year.", YEAR, each -> each._2.year())
                    .all(PlanForms.SHEET, each -> each._1.known(each._2.closing()))
                    .with("result", "The year's result.", MONEY, each -> each._2.result())
                    .with("contributions", "Contributions of the year.", MONEY, each -> each._2.contributions())
                    .with("grantsDecided", "Grants decided on in the year.", MONEY, each -> each._2.grantsDecided())
                    .with("payouts", "What is paid to projects and grants.", MONEY, each -> each._2.payouts());

    private static final ObjectForm<Budget.Row> BUDGET_ROW = ObjectForm.<Budget.Row>empty()
            .with("id", "contributions, the id of a line or of funding, openingItems or grants.", TEXT, Budget.Row::id)
            .with("name", "The row's name, in Swedish.", PRINTED, Budget.Row::name)
            .with("group", "The heading that it is summed under.", orNull(TEXT), Budget.Row::group)
            .with(
                    "usesEquity",
                    "Whether it is equity of earlier years, and so no part of the year's result.",
                    FLAG,
                    Budget.Row::usesEquity)
            .with("amounts", "By year, costs negative.", list(MONEY), Budget.Row::amounts);

    private static final ObjectForm<Budget> BUDGET = ObjectForm.<Budget>empty()
            .with("years", "The calendar years of the columns.", list(YEAR), Budget::years)
            .with("rows", "Row by row.", list(BUDGET_ROW), Budget::rows)
            .with("result", "Income less costs, by year.", list(MONEY), Budget::result)
            .with(
                    "resultAfterUseOfEquity",
                    "The same with equity of earlier years, by year.",
                    list(MONEY),
                    Budget::resultAfterUseOfEquity);

    private static final ObjectForm<CommitmentStatement.Row> COMMITMENT_ROW =
            ObjectForm.<CommitmentStatement.Row>empty()
                    .with("name", "The row's name, in Swedish.", PRINTED, CommitmentStatement.Row::name)
                    .with("amounts", "In all up to each year.", list(MONEY), CommitmentStatement.Row::amounts);

    private static final ObjectForm<CommitmentStatement> COMMITMENTS = ObjectForm.<CommitmentStatement>empty()
            .with(
                    "years",
                    "The calendar years of the columns, the first of them the one before the plan.",
                    list(YEAR),
                    CommitmentStatement::columns)
            .with("decided", "What is decided on.", list(COMMITMENT_ROW), CommitmentStatement::decided)
            .with("totalDecided", "Its sum.", list(MONEY), CommitmentStatement::totalDecided)
            .with("paid", "What is paid of it, negative.", list(COMMITMENT_ROW), CommitmentStatement::paid)
            .with("totalPaid", "Its sum.", list(MONEY), CommitmentStatement::totalPaid)
            .with("remaining", "What remains to be paid.", list(MONEY), CommitmentStatement::remaining);

    private static final ObjectForm<ProjectTable.Row> PROJECT = ObjectForm.<ProjectTable.Row>empty()
            .with(
                    "id",
                    "The project's id in the plan.",
                    TEXT,
                    row -> row.project().id())
            .with(
                    "number",
                    "Its number in the register.",
                    orNull(TEXT),
                    row -> row.project().note(Project.Note.NUMBER))
            .with("name", "Its name.", TEXT, row -> row.project().name())
            .with("area", "Its area.", orNull(TEXT), row -> row.project().note(Project.Note.AREA))
            .with("end", "Its last day.", DAY, row -> row.project().end())
            .with(
                    "kind",
                    "What kind of project it is.",
                    TEXT,
                    row -> row.project().kind().toString())
            .with(
                    "total",
                    "The whole of its grant.",
                    orNull(MONEY),
                    row -> row.project().total())
            .with("payouts", "What is paid of it by year.", list(MONEY), ProjectTable.Row::payouts);

    /** As JSON. */
    public static final AnswerFormat<BalanceAnswer> FORMAT = new AnswerFormat<>(
            "balance",
            "A plan by year: budget, balance plan, projects and what remains to be paid",
            ObjectForm.<BalanceAnswer>empty()
                    .all(PlanForms.PLAN, answer -> answer.balance().plan())
                    .allWhere(ActualsToDate.FORM, BalanceAnswer::known)
                    .with(
                            "opening",
                            "The balances before the plan.",
                            PlanForms.SHEET,
                            answer -> answer.known(answer.balance().opening()))
                    .with(
                            "years",
                            "The balance plan, year by year.",
                            list(OF_YEAR),
                            answer -> answer.balance().years().map(year -> new Tuple2<>(answer, year)))
                    .all(FundForms.FUNDS, BalanceAnswer::balance)
                    .with("budget", "The budget.", BUDGET, BalanceAnswer::budget)
                    .with(
                            "commitments",
                            "What is decided, paid and left.",
                            COMMITMENTS,
                            answer -> CommitmentStatement.of(answer.balance().schedule()))
                    .with(
                            "projects",
                            "The decided projects.",
                            list(PROJECT),
                            answer ->
                                    ProjectTable.of(answer.balance().schedule()).rows()));

    /** @throws NullPointerException if a component is null; it names the component */
    public BalanceAnswer {
        Components.present(BalanceAnswer.class, balance, budget, known);
    }

    /** Of a plan of which nothing has happened yet. */
    public static BalanceAnswer of(BalancePlan balance) {
        return new BalanceAnswer(balance, Budget.of(balance.schedule()), Option.none());
    }

    private Option<BalanceSheet> known(BalanceSheet sheet) {
        return Option.when(balance.hasBalance(), sheet);
    }
}
