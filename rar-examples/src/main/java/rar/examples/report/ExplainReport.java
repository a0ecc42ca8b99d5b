package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunSettings;
import rar.examples.phrase.NoFactors;
import rar.examples.phrase.RuleLine;
import rar.examples.phrase.SwedishAnswer;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.CauseShare;
import rar.simulation.explanation.LedgerEntry;
import rar.simulation.sampling.ScenarioSet;

/**
 * Why scenarios of a plan fall as low as they do.
 *
 * @param simulation they are scenarios of
 * @param scenarios the set they are of
 * @param one a scenario explained
 * @param all why all breaches of a run happened; none if only one scenario was asked for
 * @param settings of the run
 * @param inputs what it was computed from
 */
public record ExplainReport(
        Simulation simulation,
        ScenarioSet scenarios,
        BreachExplanation one,
        Option<BreachCauses> all,
        RunSettings settings,
        Inputs inputs)
        implements Report {

    private static final int PAGE_SOURCES = 3;
    private static final int DOCUMENT_BOOKINGS = 10;

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page()
                .paragraph(simulation.projection().plan().name())
                .paragraph(what(amounts))
                .paragraph(new SwedishAnswer(amounts)
                        .explained(one, simulation.projection().floor(), all));
        RuleLine.printOn(page, simulation);
        if (one.shares().isEmpty()) {
            page.paragraph(NoFactors.SENTENCE);
        } else {
            page.table(
                    "The gap of scenario " + Numbers.count(one.scenario()) + " by cause, " + amounts.unit()
                            + "; negative where it raises cash",
                    shares(one.shares(), one.gap(), amounts));
            printBookings(page, amounts);
        }
        all.forEach(breaches -> printAll(page, breaches, amounts));
        return page.end(inputs, settings.line(inputs, one.scenario()));
    }

    private String what(Amounts amounts) {
        Money margin = one.cash().minus(simulation.projection().floor());
        String which = Numbers.count(one.scenario()) + " of seed " + settings.seed();
        return (all.isDefined()
                        ? "The worst scenario of the run, number " + which + ", is"
                        : "Scenario " + which + " is")
                + " lowest in " + one.month() + " at " + amounts.withUnit(one.cash()) + ", "
                + amounts.margin(margin.abs())
                + (margin.isNegative() ? " below" : " above") + " the floor. The plan has "
                + amounts.of(one.planned()) + " then, so the gap to explain is " + amounts.of(one.gap()) + ".";
    }

    private static TextTable shares(Seq<CauseShare> shares, Money gap, Amounts amounts) {
        List<List<String>> rows = shares.map(
                        share -> List.of(share.cause().name(), amounts.of(share.amount()), part(share.amount(), gap)))
                .asJava();
        return new TextTable(
                List.of(Column.text("Cause"), Column.number("Amount"), Column.number("Share of the gap")),
                rows,
                List.of(List.of("The gap", amounts.of(gap), part(gap, gap))));
    }

    private static String part(Money amount, Money gap) {
        return gap.ore() == 0 ? "" : Numbers.percent((double) amount.ore() / (double) gap.ore(), 1);
    }

    private void printBookings(Page page, Amounts amounts) {
        List<List<String>> rows = one.shares()
                .flatMap(share -> sources(bookings(share))
                        .take(PAGE_SOURCES)
                        .map(source -> List.of(
                                share.cause().name(),
                                source._1,
                                ReplayReport.name(source._2.head()),
                                String.valueOf(source._2.size()),
                                amounts.of(effect(source._2)))))
                .asJava();
        if (rows.isEmpty()) {
            return;
        }
        page.table(
                "What each cause alone does up to then, where it does most, " + amounts.unit(),
                new TextTable(
                        List.of(
                                Column.text("Cause"),
                                Column.text("To"),
                                Column.text("Kind"),
                                Column.number("Bookings changed"),
                                Column.number("Effect on cash")),
                        rows,
                        List.of()));
    }

    /** Bookings by what they stem from, that with the greatest effect on cash first; none without. */
    private static Seq<Tuple2<String, Seq<LedgerEntry>>> sources(Seq<LedgerEntry> entries) {
        return entries.map(LedgerEntry::source)
                .distinct()
                .map(source ->
                        Tuple.of(source, entries.filter(entry -> entry.source().equals(source))))
                .filter(source -> effect(source._2).ore() != 0)
                .sortBy(source -> -effect(source._2).abs().ore());
    }

    private static Money effect(Seq<LedgerEntry> entries) {
        return Money.sum(entries.map(LedgerEntry::effectOnCash));
    }

    private Seq<LedgerEntry> bookings(CauseShare share) {
        return one.bookings(simulation, scenarios, share.cause());
    }

    private static void printAll(Page page, BreachCauses breaches, Amounts amounts) {
        if (breaches.breaches() == 0) {
            page.paragraph("None of " + Numbers.scenarios(breaches.scenarios())
                    + " falls below the floor, so there are no breaches to explain.");
            return;
        }
        page.paragraph(Numbers.count(breaches.breaches()) + " of " + Numbers.scenarios(breaches.scenarios())
                + (breaches.breaches() == 1 ? " falls" : " fall") + " below the floor.");
        if (breaches.shares().isEmpty()) {
            return;
        }
        page.table(
                "The gaps of " + (breaches.explained() == breaches.breaches() ? "all" : "the first") + " "
                        + Numbers.count(breaches.explained()) + " breaches, added up by cause, " + amounts.unit(),
                shares(breaches.shares(), breaches.gap(), amounts));
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, simulation.projection().plan());
        document.put("rule", simulation.rule().description());
        settings.putDrawingInto(document);
        document.put("scenario", one.scenario());
        Json.put(document, "floor", simulation.projection().floor());
        Json.put(document, "month", one.month());
        Json.put(document, "planned", one.planned());
        Json.put(document, "cash", one.cash());
        Json.put(document, "gap", one.gap());
        ArrayNode causes = document.putArray("causes");
        for (CauseShare share : one.shares()) {
            ObjectNode object = causes.addObject();
            putShare(object, share);
            ReplayReport.putEntries(object.putArray("bookings"), bookings(share).take(DOCUMENT_BOOKINGS));
        }
        all.fold(() -> document.putNull("breaches"), breaches -> putAll(document.putObject("breaches"), breaches));
        return document;
    }

    private static ObjectNode putAll(ObjectNode object, BreachCauses breaches) {
        object.put("scenarios", breaches.scenarios())
                .put("count", breaches.breaches())
                .put("explained", breaches.explained());
        Json.put(object, "gap", breaches.gap());
        ArrayNode causes = object.putArray("causes");
        breaches.shares().forEach(share -> putShare(causes.addObject(), share));
        return object;
    }

    private static void putShare(ObjectNode object, CauseShare share) {
        object.put("cause", share.cause().name());
        Json.put(object, "amount", share.amount());
    }
}
