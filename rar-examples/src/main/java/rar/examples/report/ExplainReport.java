package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.answer.FactorValues;
import rar.examples.answer.SourceNames;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunLine;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.ExplanationAnswer;
import rar.examples.phrase.RuleLine;
import rar.examples.phrase.SimulationNote;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.answer.CaseForms;
import rar.simulation.answer.RunSettings;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.CauseShare;
import rar.simulation.explanation.LedgerEntry;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.ScenarioSet;

/**
 * The causes of low cash in scenarios of a plan.
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
        Page page = new Page(amounts.words())
                .paragraph(simulation.projection().plan().name())
                .answer(ActualsAnswer.of(simulation.projection(), amounts))
                .answer(sentences(amounts));
        RuleLine.of(simulation).forEach(page::paragraph);
        if (one.shares().isEmpty()) {
            page.paragraph(Message.of(SimulationNote.NO_FACTORS));
        } else {
            page.table(
                    Message.of(ExplanationHeading.GAP_TITLE)
                            .with("number", Numbers.count(one.scenario()))
                            .with("unit", amounts.unit()),
                    causes(amounts));
            printBookings(page, amounts);
        }
        printAll(page, amounts);
        return page.end(inputs, RunLine.of(settings, inputs, one.scenario()));
    }

    /** The answer in sentences. */
    public Seq<Message> sentences(Amounts amounts) {
        Projection projection = simulation.projection();
        return new ExplanationAnswer(
                        one,
                        all,
                        new FactorValues(simulation.model()),
                        settings.seed(),
                        projection.floors().in(projection.plan().horizon().indexOf(one.month())),
                        FloorText.of(projection.balancePlan(), amounts),
                        amounts)
                .sentences();
    }

    /** Prints why all breaches happened, if that was asked. */
    public void printAll(Page page, Amounts amounts) {
        all.forEach(breaches -> printAll(page, breaches, amounts));
    }

    /** What of the gap of the scenario is put down to each cause. */
    public TextTable causes(Amounts amounts) {
        return shares(one.shares(), one.gap(), amounts);
    }

    private TextTable shares(Seq<CauseShare> shares, Money gap, Amounts amounts) {
        boolean isEstimated = shares.exists(share -> share.halfWidth().isDefined());
        List<List<String>> rows = shares.map(share -> row(
                        isEstimated,
                        name(share, amounts),
                        amounts.of(share.amount()),
                        share.halfWidth().map(amounts::of).getOrElse(""),
                        part(share.amount(), gap, amounts)))
                .asJava();
        return new TextTable(
                row(
                        isEstimated,
                        Column.text(amounts.text(ExplanationHeading.CAUSE)),
                        Column.number(amounts.text(ExplanationHeading.AMOUNT)),
                        Column.number(amounts.text(ExplanationHeading.HALF_WIDTH)),
                        Column.number(amounts.text(ExplanationHeading.SHARE))),
                rows,
                List.of(row(
                        isEstimated,
                        amounts.text(ExplanationHeading.GAP),
                        amounts.of(gap),
                        "",
                        part(gap, gap, amounts))));
    }

    /** With how far an amount may be off, where amounts are estimated. */
    private static <T> List<T> row(boolean isEstimated, T cause, T amount, T halfWidth, T share) {
        return isEstimated ? List.of(cause, amount, halfWidth, share) : List.of(cause, amount, share);
    }

    private String name(CauseShare share, Amounts amounts) {
        return amounts.text(
                new FactorValues(simulation.model()).names(share.cause().factors()));
    }

    private static String part(Money amount, Money gap, Amounts amounts) {
        return gap.ore() == 0 ? "" : amounts.text(Numbers.percent((double) amount.ore() / (double) gap.ore(), 1));
    }

    /** Prints the bookings that each cause changes. */
    public void printBookings(Page page, Amounts amounts) {
        SourceNames names =
                SourceNames.of(simulation.projection().balancePlan().schedule(), simulation.model(), amounts.words());
        List<List<String>> rows = one.shares()
                .flatMap(share -> sources(bookings(share))
                        .take(PAGE_SOURCES)
                        .map(source -> List.of(
                                name(share, amounts),
                                names.ofBooking(source._2.head().kind(), source._1),
                                amounts.text(ReplayReport.name(source._2.head())),
                                String.valueOf(source._2.size()),
                                amounts.of(effect(source._2)))))
                .asJava();
        if (rows.isEmpty()) {
            return;
        }
        page.table(
                Message.of(ExplanationHeading.BOOKINGS_TITLE).with("unit", amounts.unit()),
                new TextTable(
                        List.of(
                                Column.text(amounts.text(ExplanationHeading.CAUSE)),
                                Column.text(amounts.text(ExplanationHeading.TO)),
                                Column.text(amounts.text(ExplanationHeading.KIND)),
                                Column.number(amounts.text(ExplanationHeading.BOOKINGS)),
                                Column.number(amounts.text(ExplanationHeading.EFFECT))),
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

    private void printAll(Page page, BreachCauses breaches, Amounts amounts) {
        if (breaches.breaches() == 0) {
            page.paragraph(Message.of(ExplanationHeading.NO_BREACH)
                    .with("scenarios", Numbers.scenarios(breaches.scenarios())));
            return;
        }
        page.paragraph(Message.of(ExplanationHeading.BREACHES)
                .with("breaches", Numbers.count(breaches.breaches()))
                .with("scenarios", Numbers.scenarios(breaches.scenarios())));
        if (breaches.shares().isEmpty()) {
            return;
        }
        page.table(
                Message.of(
                                breaches.explained() == breaches.breaches()
                                        ? ExplanationHeading.ALL_GAPS_TITLE
                                        : ExplanationHeading.FIRST_GAPS_TITLE)
                        .with("number", Numbers.count(breaches.explained()))
                        .with("unit", amounts.unit()),
                shares(breaches.shares(), breaches.gap(), amounts));
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, simulation.projection().plan());
        Json.putAll(document, CaseForms.ACTUALS, simulation.projection());
        Json.put(document, "rule", simulation.rule().description());
        Json.putAll(document, RunSettings.DRAWING, settings);
        document.put("scenario", one.scenario());
        Json.putFloor(document, simulation.projection().balancePlan());
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
        share.halfWidth().forEach(half -> Json.put(object, "halfWidth", half));
    }
}
