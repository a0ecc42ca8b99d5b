package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import rar.examples.answer.FactorValues;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunSettings;
import rar.examples.phrase.RuleLine;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.LedgerEntry;
import rar.simulation.explanation.ScenarioLedger;

/**
 * One scenario booked out.
 *
 * @param simulation it is a scenario of
 * @param ledger the scenario
 * @param settings of its run
 * @param onlyChanged whether the page leaves out what is as planned
 * @param inputs what it was computed from
 */
public record ReplayReport(
        Simulation simulation, ScenarioLedger ledger, RunSettings settings, boolean onlyChanged, Inputs inputs)
        implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page()
                .paragraph(simulation.projection().plan().name())
                .paragraph("Scenario " + Numbers.count(ledger.scenario()) + " of seed " + settings.seed() + ". "
                        + summary(amounts));
        RuleLine.printOn(page, simulation);
        printDraws(page);
        printDecisions(page, amounts);
        printMonths(page, amounts);
        printEntries(page, amounts);
        return page.end(inputs, settings.line(inputs, ledger.scenario()));
    }

    private String summary(Amounts amounts) {
        BalancePlan path = ledger.balance();
        Money lowest = path.monthEnd(path.lowestMonth()).cash();
        Money margin = lowest.minus(simulation.projection().floor());
        return "Cash is lowest in " + path.month(path.lowestMonth()) + ", " + amounts.withUnit(lowest) + ", "
                + amounts.margin(margin.abs()) + (margin.isNegative() ? " below" : " above") + " the floor of "
                + amounts.of(simulation.projection().floor()) + ".";
    }

    private void printDraws(Page page) {
        FactorValues values = new FactorValues(simulation.model());
        List<List<String>> rows = ledger.drawn()
                .map(one -> List.of(
                        one.draw().factor(),
                        one.draw().subject(),
                        one.draw().period() == 0
                                ? ""
                                : String.valueOf(one.draw().period()),
                        values.text(one.draw().factor(), one.value()),
                        values.text(one.draw().factor(), one.draw().asPlanned())))
                .asJava();
        if (rows.isEmpty()) {
            page.paragraph("Everything goes as planned.");
            return;
        }
        page.table(
                "What is not as planned",
                new TextTable(
                        List.of(
                                Column.text("Factor"),
                                Column.text("Of"),
                                Column.text("When"),
                                Column.number("Drawn"),
                                Column.number("Planned")),
                        rows,
                        List.of()));
    }

    private void printDecisions(Page page, Amounts amounts) {
        if (ledger.decisions().isEmpty()) {
            return;
        }
        List<List<String>> rows = ledger.decisions()
                .map(one -> List.of(
                        one.grant(),
                        one.cameUp().toString(),
                        amounts.of(one.asked()),
                        one.decided().map(YearMonth::toString).getOrElse("not in the plan's months"),
                        amounts.of(one.granted())))
                .asJava();
        page.table(
                "Decisions in this scenario (beslut), " + amounts.unit(),
                new TextTable(
                        List.of(
                                Column.text("Grant"),
                                Column.text("Came up"),
                                Column.number("Asked"),
                                Column.text("Decided"),
                                Column.number("Granted")),
                        rows,
                        List.of()));
    }

    private void printMonths(Page page, Amounts amounts) {
        Money floor = simulation.projection().floor();
        List<List<String>> rows = Vector.range(0, ledger.balance().months())
                .map(m -> List.of(
                        ledger.balance().month(m).toString(),
                        amounts.of(ledger.planned().monthEnd(m).cash()),
                        amounts.of(ledger.balance().monthEnd(m).cash()),
                        amounts.margin(ledger.balance().monthEnd(m).cash().minus(floor)),
                        amounts.of(ledger.balance().monthEnd(m).receivables()),
                        amounts.of(ledger.balance().monthEnd(m).provisions()),
                        amounts.of(ledger.balance().monthEnd(m).equity())))
                .asJava();
        page.table(
                "Balances at month end, " + amounts.unit(),
                new TextTable(
                        List.of(
                                Column.text("Month"),
                                Column.number("Cash as planned"),
                                Column.number("Cash"),
                                Column.number("Above the floor"),
                                Column.number("Receivables"),
                                Column.number("Provisions"),
                                Column.number("Equity")),
                        rows,
                        List.of()));
    }

    private void printEntries(Page page, Amounts amounts) {
        Seq<LedgerEntry> entries = ledger.entries().filter(entry -> !onlyChanged || entry.isChanged());
        List<List<String>> rows = entries.map(entry -> List.of(
                        entry.month().toString(),
                        name(entry),
                        entry.source(),
                        amounts.of(entry.planned()),
                        amounts.of(entry.amount()),
                        entry.causes().mkString(", ")))
                .asJava();
        page.table(
                (onlyChanged ? "Bookings that are not as planned, " : "The ledger, ") + amounts.unit(),
                new TextTable(
                        List.of(
                                Column.text("Month"),
                                Column.text("Booking"),
                                Column.text("From"),
                                Column.number("Planned"),
                                Column.number("Booked"),
                                Column.text("Changed by")),
                        rows,
                        List.of()));
    }

    /** E.g. {@code contribution outstanding}. */
    static String name(LedgerEntry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, simulation.projection().plan());
        document.put("rule", simulation.rule().description());
        settings.putDrawingInto(document);
        document.put("scenario", ledger.scenario());
        Json.put(document, "floor", simulation.projection().floor());
        ArrayNode draws = document.putArray("draws");
        ledger.drawn().forEach(one -> {
            ObjectNode draw = draws.addObject()
                    .put("factor", one.draw().factor())
                    .put("subject", one.draw().subject())
                    .put("period", one.draw().period());
            Json.put(draw, "value", one.value());
            Json.put(draw, "asPlanned", one.draw().asPlanned());
        });
        ArrayNode decisions = document.putArray("decisions");
        ledger.decisions().forEach(one -> {
            ObjectNode decision = decisions.addObject().put("grant", one.grant());
            Json.put(decision, "cameUp", one.cameUp());
            Json.put(decision, "asked", one.asked());
            Json.putText(decision, "decided", one.decided().map(YearMonth::toString));
            Json.put(decision, "granted", one.granted());
        });
        ArrayNode months = document.putArray("months");
        for (int m = 0; m < ledger.balance().months(); m++) {
            ObjectNode month = months.addObject();
            var end = ledger.balance().monthEnd(m);
            Json.put(month, "month", ledger.balance().month(m));
            Json.put(month, "planned", ledger.planned().monthEnd(m).cash());
            Json.put(month, "cash", end.cash());
            Json.put(month, "margin", end.cash().minus(simulation.projection().floor()));
            Json.put(month, "receivables", end.receivables());
            Json.put(month, "provisions", end.provisions());
            Json.put(month, "equity", end.equity());
        }
        putEntries(document.putArray("bookings"), ledger.entries());
        return document;
    }

    static void putEntries(ArrayNode list, Seq<LedgerEntry> entries) {
        entries.forEach(entry -> {
            ObjectNode object = list.addObject();
            Json.put(object, "month", entry.month());
            object.put("kind", name(entry)).put("source", entry.source());
            Json.put(object, "planned", entry.planned());
            Json.put(object, "amount", entry.amount());
            Json.put(object, "effectOnCash", entry.effectOnCash());
            ArrayNode causes = object.putArray("changedBy");
            entry.causes().forEach(causes::add);
        });
    }
}
