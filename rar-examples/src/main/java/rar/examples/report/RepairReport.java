package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.document.RepairDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.SwedishAnswer;
import rar.examples.table.GoalVerdicts;
import rar.examples.table.GoalVerdicts.Pair;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.simulation.repair.Move;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairShortfall;

/**
 * What has to be postponed or cut for a plan to keep its goals.
 *
 * @param repair the repair
 * @param inputs what it was computed from
 */
public record RepairReport(Repair repair, Inputs inputs) implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page().paragraph(repair.before().plan().name()).paragraph(asked(amounts));
        if (!repair.moves().isEmpty()) {
            moves(page, amounts);
        }
        page.paragraph(answer(amounts));
        if (repair.conflicts().nonEmpty()) {
            conflicts(page, amounts);
            page.paragraph(hint());
        }
        page.paragraph(new SwedishAnswer(amounts).repaired(repair));
        if (!repair.moves().isEmpty()) {
            cash(page, amounts);
        }
        page.table("Financial goals (finansiella mål); * asked for", goals(amounts))
                .paragraph(lowest(amounts));
        return page.end(inputs, inputs.line());
    }

    private String asked(Amounts amounts) {
        return "Asked for: cash at no month end below "
                + amounts.withUnit(repair.terms().floor())
                + repair.terms().readiness().map(goal -> "; " + goal.demand()).mkString()
                + ". Payments may be postponed to a later year"
                + (repair.terms().beyond() ? ", the year after the plan included" : " of the plan")
                + (repair.terms().cuts() ? ", and cut where that does not do." : ", not cut.");
    }

    private void moves(Page page, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("What"),
                Column.text("Id"),
                Column.text("Paid in"),
                Column.text("Instead"),
                Column.number(amounts.unit().toString()));
        List<List<String>> rows = repair.moves().map(move -> row(move, amounts)).asJava();
        List<List<String>> total = List.of(List.of("Total", "", "", "", amounts.of(repair.total())));
        page.table("Postponed or cut (senareläggs eller dras ned)", new TextTable(columns, rows, total));
    }

    private static List<String> row(Move move, Amounts amounts) {
        return List.of(
                move.name(),
                move.what(),
                String.valueOf(move.from()),
                move.to().map(year -> "evenly over " + year).getOrElse("never, cut"),
                amounts.of(move.amount()));
    }

    private String answer(Amounts amounts) {
        if (repair.holdsAlready()) {
            return "The plan keeps what is asked for as it is: nothing has to be moved.";
        }
        if (repair.conflicts().nonEmpty()) {
            return "No repair exists. Even with all that may be moved moved as far as it may, these month ends cannot be"
                    + " met:";
        }
        return repair.after().isEmpty()
                ? "No repair was found within the search's bounds; none was ruled out."
                : proof(amounts);
    }

    private String proof(Amounts amounts) {
        String total = amounts.withUnit(repair.total());
        String cut = repair.terms().cuts() ? ", " + amounts.withUnit(repair.cut()) + " of it cut for good" : "";
        String binding = repair.binding().isEmpty()
                ? ""
                : "; the bound rests on " + repair.binding().mkString(", ");
        return repair.isSmallest()
                ? total + " in all" + cut + ". That is the smallest repair in whole tkr: its lower bound is "
                        + amounts.withUnit(repair.lowerBound()) + " too" + binding + "."
                : total + " in all" + cut + ". It is not proved to be the smallest: the lower bound is "
                        + amounts.withUnit(repair.lowerBound()) + ", of which "
                        + amounts.withUnit(repair.cutLowerBound()) + " cut for good" + binding + ".";
    }

    private void conflicts(Page page, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("Month"),
                Column.text("Goal"),
                Column.number("Demands, " + amounts.unit()),
                Column.number("As planned"),
                Column.number("Still missing"));
        List<List<String>> rows =
                repair.conflicts().map(conflict -> row(conflict, amounts)).asJava();
        page.table("Goals that cannot be met (mål som inte kan nås)", new TextTable(columns, rows, List.of()));
    }

    private String hint() {
        String options = Vector.of(
                        repair.terms().cuts() ? "" : "--allow-cuts",
                        repair.terms().beyond() ? "" : "--beyond-plan")
                .filter(option -> !option.isEmpty())
                .mkString(" and ");
        return options.isEmpty()
                ? "Only other changes of the plan can help: a lower floor, more income, lower costs, or payments that have"
                        + " begun."
                : "More may be moved with " + options + ".";
    }

    private static List<String> row(RepairShortfall conflict, Amounts amounts) {
        return List.of(
                conflict.month().toString(),
                conflict.goal().demand(),
                amounts.of(conflict.demanded()),
                amounts.of(conflict.planned()),
                amounts.margin(conflict.missing()));
    }

    /** The month ends under the floor as planned, and what becomes of them. */
    private void cash(Page page, Amounts amounts) {
        BalancePlan before = repair.before();
        BalancePlan after = repair.after().get();
        Vector<Integer> shown = Vector.range(0, before.months())
                .filter(month -> before.cashOre(month) < repair.terms().floor().ore());
        if (shown.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                Column.text("Month"),
                Column.number("As planned"),
                Column.number("Repaired"),
                Column.number("Above floor"));
        List<List<String>> rows = shown.map(month -> List.of(
                        before.month(month).toString(),
                        amounts.of(cash(before, month)),
                        amounts.of(cash(after, month)),
                        amounts.margin(cash(after, month).minus(repair.terms().floor()))))
                .asJava();
        page.table(
                "Month ends under the floor (månader under lägsta likviditet), " + amounts.unit(),
                new TextTable(columns, rows, List.of()));
    }

    private static Money cash(BalancePlan balance, int month) {
        return new Money(balance.cashOre(month));
    }

    private TextTable goals(Amounts amounts) {
        return GoalVerdicts.table(
                repair.goals()
                        .map(goal -> new Pair(
                                (goal.asked() ? "* " : "")
                                        + goal.before().goal().demand(),
                                goal.before(),
                                goal.after())),
                "Repaired",
                amounts);
    }

    private String lowest(Amounts amounts) {
        return "Lowest cash: " + amounts.lowestWithUnit(repair.before()) + " as planned"
                + repair.after()
                        .filter(after -> !repair.holdsAlready())
                        .map(after -> ", " + amounts.lowestWithUnit(after) + " repaired")
                        .getOrElse("")
                + ".";
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, repair.before().plan());
        new RepairDocument(repair).putInto(document);
        return document;
    }
}
