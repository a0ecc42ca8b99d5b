package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.table.BalancePhrase;
import rar.examples.table.BalanceTable;
import rar.examples.table.BudgetPhrase;
import rar.examples.table.BudgetTable;
import rar.examples.table.FundTable;
import rar.examples.table.ProjectRows;
import rar.model.answer.ActualsToDate;
import rar.model.answer.BalanceAnswer;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.balance.CommitmentStatement;
import rar.model.balance.ProjectTable;
import rar.model.message.Message;
import rar.model.plan.FinancialPlan;

/**
 * A plan by year: budget, balance plan, projects and what remains to be paid of them.
 *
 * @param balance the balance plan
 * @param known what is certain, where there are actuals
 * @param budget the budget
 * @param commitments what is decided, paid and left
 * @param projects the decided projects
 * @param inputs what it was computed from
 */
public record BalanceReport(
        BalancePlan balance,
        Option<ActualsToDate> known,
        Budget budget,
        CommitmentStatement commitments,
        ProjectTable projects,
        Inputs inputs)
        implements Report {

    /** The report of a balance plan. */
    public static BalanceReport of(BalancePlan balance, Budget budget, Option<ActualsToDate> known, Inputs inputs) {
        return new BalanceReport(
                balance,
                known,
                budget,
                CommitmentStatement.of(balance.schedule()),
                ProjectTable.of(balance.schedule()),
                inputs);
    }

    FinancialPlan plan() {
        return balance.plan();
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words()).paragraph(plan().name());
        page.answer(ActualsAnswer.of(known, amounts));
        new BudgetTable(budget, amounts)
                .printOn(page, known.isEmpty() ? BudgetPhrase.TITLE : BudgetPhrase.FORECAST_TITLE);
        BalanceTable table = new BalanceTable(balance, commitments, amounts);
        if (balance.hasBalance()) {
            table.printOn(page);
        } else {
            page.paragraph(Message.of(BalancePhrase.NO_BALANCE));
        }
        new FundTable(balance, amounts).printYearsOn(page);
        if (!table.showsCommitments()) {
            table.printCommitmentsOn(page);
        }
        if (projects.rows().nonEmpty()) {
            ProjectRows.printOn(page, projects, amounts);
        }
        return page.end(inputs, inputs.line());
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        return BalanceAnswer.FORMAT.json(inputs.answered(new BalanceAnswer(balance, budget, known)));
    }
}
