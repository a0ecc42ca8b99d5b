package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import rar.examples.answer.FactorValues;
import rar.examples.answer.SourceNames;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunLine;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.RuleLine;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.BalancePlan;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.answer.CaseForms;
import rar.simulation.answer.RunSettings;
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

    /** The digits of a period that is a month. */
    private static final int YEAR_AND_MONTH = 6;

    /** The digits of one that is a number in a year. */
    private static final int YEAR_AND_NUMBER = 7;

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words())
                .paragraph(simulation.projection().plan().name())
                .answer(ActualsAnswer.of(simulation.projection(), amounts))
                .paragraph(summary(amounts));
        RuleLine.of(simulation).forEach(page::paragraph);
        printDraws(page, amounts);
        printDecisions(page, amounts);
        printMonths(page, amounts);
        printEntries(page, amounts);
        return page.end(inputs, RunLine.of(settings, inputs, ledger.scenario()));
    }

    private Message summary(Amounts amounts) {
        BalancePlan path = ledger.balance();
        JudgedMonth tightest = floors().tightest(path);
        Money margin = tightest.margin();
        return Message.of(found(margin.isNegative()))
                .with("number", Numbers.count(ledger.scenario()))
                .with("seed", settings.seed())
                .with("month", path.month(tightest.index()))
                .with("lowest", amounts.withUnit(tightest.cash()))
                .with("margin", amounts.marginWithUnit(margin.abs()))
                .with("floor", amounts.withUnit(tightest.floor()));
    }

    private ReplayPhrase found(boolean isBelow) {
        if (floors().alwaysTheSame().isEmpty()) {
            return isBelow ? ReplayPhrase.BELOW_ITS_MONTH : ReplayPhrase.ABOVE_ITS_MONTH;
        }
        return isBelow ? ReplayPhrase.BELOW : ReplayPhrase.ABOVE;
    }

    private LiquidityFloors floors() {
        return simulation.projection().floors().floors();
    }

    private static Column text(ReplayPhrase heading, Amounts amounts) {
        return Column.text(amounts.text(heading));
    }

    private static Column number(ReplayPhrase heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private static Message title(ReplayPhrase phrase, Amounts amounts) {
        return Message.of(phrase).with("unit", amounts.unit());
    }

    private SourceNames names(Amounts amounts) {
        return SourceNames.of(ledger.balance().schedule(), simulation.model(), amounts.words());
    }

    private void printDraws(Page page, Amounts amounts) {
        FactorValues values = new FactorValues(simulation.model());
        SourceNames names = names(amounts);
        List<List<String>> rows = ledger.drawn()
                .map(one -> List.of(
                        amounts.text(values.name(one.draw().factor())),
                        names.of(one.draw().subject()),
                        period(one.draw().period()),
                        amounts.text(values.text(one.draw().factor(), one.value())),
                        amounts.text(values.text(one.draw().factor(), one.draw().asPlanned()))))
                .asJava();
        if (rows.isEmpty()) {
            page.paragraph(Message.of(ReplayPhrase.AS_PLANNED));
            return;
        }
        page.table(
                Message.of(ReplayPhrase.DRAWS_TITLE),
                new TextTable(
                        List.of(
                                text(ReplayPhrase.FACTOR, amounts),
                                text(ReplayPhrase.OF, amounts),
                                text(ReplayPhrase.WHEN, amounts),
                                number(ReplayPhrase.DRAWN, amounts),
                                number(ReplayPhrase.PLANNED, amounts)),
                        rows,
                        List.of()));
    }

    /** The year, month or number in a year that the period of a draw stands for. */
    private static String period(int period) {
        return switch (String.valueOf(period).length()) {
            case 1 -> "";
            case YEAR_AND_MONTH -> YearMonth.of(period / 100, period % 100).toString();
            case YEAR_AND_NUMBER -> period / 1_000 + ":" + period % 1_000;
            default -> String.valueOf(period);
        };
    }

    private void printDecisions(Page page, Amounts amounts) {
        if (ledger.decisions().isEmpty()) {
            return;
        }
        SourceNames names = names(amounts);
        List<List<String>> rows = ledger.decisions()
                .map(one -> List.of(
                        names.of(one.grant()),
                        one.cameUp().toString(),
                        amounts.of(one.asked()),
                        one.decided().map(YearMonth::toString).getOrElse(() -> amounts.text(ReplayPhrase.NOT_DECIDED)),
                        amounts.of(one.granted())))
                .asJava();
        page.table(
                title(ReplayPhrase.DECISIONS_TITLE, amounts),
                new TextTable(
                        List.of(
                                text(ReplayPhrase.GRANT, amounts),
                                text(ReplayPhrase.CAME_UP, amounts),
                                number(ReplayPhrase.ASKED, amounts),
                                text(ReplayPhrase.DECIDED, amounts),
                                number(ReplayPhrase.GRANTED, amounts)),
                        rows,
                        List.of()));
    }

    private void printMonths(Page page, Amounts amounts) {
        List<List<String>> rows = Vector.range(0, ledger.balance().months())
                .map(m -> List.of(
                        ledger.balance().month(m).toString(),
                        amounts.of(ledger.planned().monthEnd(m).cash()),
                        amounts.of(ledger.balance().monthEnd(m).cash()),
                        amounts.margin(floors().in(ledger.balance(), m).margin()),
                        amounts.of(ledger.balance().monthEnd(m).receivables()),
                        amounts.of(ledger.balance().monthEnd(m).provisions()),
                        amounts.of(ledger.balance().monthEnd(m).equity())))
                .asJava();
        page.table(
                title(ReplayPhrase.MONTHS_TITLE, amounts),
                new TextTable(
                        List.of(
                                text(ReplayPhrase.MONTH, amounts),
                                number(ReplayPhrase.CASH_AS_PLANNED, amounts),
                                number(ReplayPhrase.CASH, amounts),
                                number(ReplayPhrase.MARGIN, amounts),
                                number(ReplayPhrase.RECEIVABLES, amounts),
                                number(ReplayPhrase.PROVISIONS, amounts),
                                number(ReplayPhrase.EQUITY, amounts)),
                        rows,
                        List.of()));
    }

    private void printEntries(Page page, Amounts amounts) {
        Seq<LedgerEntry> entries = ledger.entries().filter(entry -> !onlyChanged || entry.isChanged());
        SourceNames names = names(amounts);
        FactorValues values = new FactorValues(simulation.model());
        List<List<String>> rows = entries.map(entry -> List.of(
                        entry.month().toString(),
                        amounts.text(name(entry)),
                        names.ofBooking(entry.kind(), entry.source()),
                        amounts.of(entry.planned()),
                        amounts.of(entry.amount()),
                        amounts.text(values.names(entry.causes(), ", "))))
                .asJava();
        page.table(
                title(onlyChanged ? ReplayPhrase.CHANGED_TITLE : ReplayPhrase.LEDGER_TITLE, amounts),
                new TextTable(
                        List.of(
                                text(ReplayPhrase.MONTH, amounts),
                                text(ReplayPhrase.BOOKING, amounts),
                                text(ReplayPhrase.FROM, amounts),
                                number(ReplayPhrase.PLANNED, amounts),
                                number(ReplayPhrase.BOOKED, amounts),
                                text(ReplayPhrase.CHANGED_BY, amounts)),
                        rows,
                        List.of()));
    }

    /** E.g. {@code contribution outstanding}. */
    static Message name(LedgerEntry entry) {
        return Message.of(entry.kind());
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, simulation.projection().plan());
        Json.putAll(document, CaseForms.ACTUALS, simulation.projection());
        Json.put(document, "rule", simulation.rule().description());
        Json.putAll(document, RunSettings.DRAWING, settings);
        document.put("scenario", ledger.scenario());
        Json.putFloor(document, simulation.projection().balancePlan());
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
            Json.put(month, "margin", floors().in(ledger.balance(), m).margin());
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
            Json.put(object, "kind", name(entry));
            object.put("source", entry.source());
            Json.put(object, "planned", entry.planned());
            Json.put(object, "amount", entry.amount());
            Json.put(object, "effectOnCash", entry.effectOnCash());
            ArrayNode causes = object.putArray("changedBy");
            entry.causes().forEach(causes::add);
        });
    }
}
