package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.answer.ActualsToDate;
import rar.examples.document.FundDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.table.BalancePhrase;
import rar.examples.table.BalanceTable;
import rar.examples.table.BudgetPhrase;
import rar.examples.table.BudgetTable;
import rar.examples.table.FundTable;
import rar.examples.table.ProjectRows;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.balance.CommitmentStatement;
import rar.model.balance.ProjectTable;
import rar.model.balance.YearStatement;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Project;

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
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, plan());
        known.forEach(actuals -> actuals.putInto(document));
        Json.putInto(document.putObject("opening"), known(balance.opening()));
        ArrayNode years = document.putArray("years");
        balance.years().forEach(year -> putYear(years.addObject(), year));
        new FundDocument(balance).putInto(document);
        putBudget(document.putObject("budget"));
        putCommitments(document.putObject("commitments"));
        putProjects(document.putArray("projects"));
        return document;
    }

    private void putYear(ObjectNode object, YearStatement year) {
        object.put("year", year.year());
        Json.putInto(object, known(year.closing()));
        Json.put(object, "result", year.result());
        Json.put(object, "contributions", year.contributions());
        Json.put(object, "grantsDecided", year.grantsDecided());
        Json.put(object, "payouts", year.payouts());
    }

    private Option<BalanceSheet> known(BalanceSheet sheet) {
        return Option.when(balance.hasBalance(), sheet);
    }

    private void putBudget(ObjectNode object) {
        putYears(object, "years", budget.years());
        ArrayNode rows = object.putArray("rows");
        for (Budget.Row row : budget.rows()) {
            ObjectNode item = rows.addObject().put("id", row.id());
            Json.putPrinted(item, "name", row.name());
            Json.putText(item, "group", row.group());
            item.put("usesEquity", row.usesEquity());
            Json.put(item, "amounts", row.amounts());
        }
        Json.put(object, "result", budget.result());
        Json.put(object, "resultAfterUseOfEquity", budget.resultAfterUseOfEquity());
    }

    private void putCommitments(ObjectNode object) {
        putYears(object, "years", commitments.columns());
        putRows(object.putArray("decided"), commitments.decided());
        Json.put(object, "totalDecided", commitments.totalDecided());
        putRows(object.putArray("paid"), commitments.paid());
        Json.put(object, "totalPaid", commitments.totalPaid());
        Json.put(object, "remaining", commitments.remaining());
    }

    private static void putRows(ArrayNode list, Seq<CommitmentStatement.Row> rows) {
        for (CommitmentStatement.Row row : rows) {
            ObjectNode item = list.addObject();
            Json.putPrinted(item, "name", row.name());
            Json.put(item, "amounts", row.amounts());
        }
    }

    private void putProjects(ArrayNode list) {
        for (ProjectTable.Row row : projects.rows()) {
            ObjectNode item = list.addObject().put("id", row.project().id());
            Json.putText(item, "number", row.project().note(Project.Note.NUMBER));
            item.put("name", row.project().name());
            Json.putText(item, "area", row.project().note(Project.Note.AREA));
            item.put("end", row.project().end().toString());
            item.put("kind", row.project().kind().toString());
            Json.put(item, "total", row.project().total());
            Json.put(item, "payouts", (Iterable<Money>) row.payouts());
        }
    }

    private static void putYears(ObjectNode object, String name, Seq<Integer> years) {
        ArrayNode list = object.putArray(name);
        years.forEach(list::add);
    }
}
