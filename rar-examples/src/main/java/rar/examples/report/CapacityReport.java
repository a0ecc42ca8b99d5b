package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.money.Money;
import rar.simulation.analysis.CapacityBracket;
import rar.simulation.analysis.DecisionCapacity;
import rar.simulation.analysis.WaitingCost;
import rar.simulation.engine.Simulation;

/**
 * How large a grant the board can decide on.
 *
 * @param simulation of the plan and its risks
 * @param capacity what its scenarios bear
 * @param inputs the files
 * @param settings of the run
 * @param isPayoutAsked whether the payout was asked for; one that was not is never taken beyond the plan's end
 */
public record CapacityReport(
        Simulation simulation, DecisionCapacity capacity, Inputs inputs, RunSettings settings, boolean isPayoutAsked)
        implements Report {

    private static final int QUARTER = 3;

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page().paragraph(simulation.projection().plan().name());
        CapacityAnswer answer = new CapacityAnswer(simulation.projection(), capacity, amounts);
        if (isJudged()) {
            answer(page, answer, amounts);
        } else {
            LateGrant late = new LateGrant(simulation.projection(), capacity.question(), answer);
            page.paragraph(late.english()).paragraph(late.swedish());
        }
        return page.table(
                        "By month of decision, at "
                                + Numbers.percent(capacity.question().alpha()) + ", "
                                + amounts.unit() + "; not judged is what would be paid after "
                                + simulation.projection().plan().horizon().lastMonth() + ", where the plan ends",
                        months(amounts))
                .paragraph(waiting(amounts))
                .paragraph("The new grant is paid as asked, " + answer.paid()
                        + ": no risk delays it and the reservation clause does not cut it. Only cash and its floor are"
                        + " looked at, not equity or other goals.")
                .end(inputs, settings.line(inputs));
    }

    /** A grant whose payout goes on beyond the plan's end is judged only for who asked for that payout. */
    private boolean isJudged() {
        return isPayoutAsked || capacity.isPaidInPlan(capacity.month());
    }

    private boolean isJudged(CapacityBracket bracket) {
        return capacity.isPaidInPlan(bracket.month()) || (isPayoutAsked && bracket.month() == capacity.month());
    }

    private void answer(Page page, CapacityAnswer answer, Amounts amounts) {
        page.paragraph(answer.english())
                .paragraph(answer.swedish())
                .table(
                        "Decided in " + capacity.question().month() + ", by the probability that is put up with, "
                                + amounts.unit(),
                        alphas(amounts));
    }

    private String waiting(Amounts amounts) {
        if (capacity.waiting().exists(waiting -> !capacity.isPaidInPlan(waiting.to()))) {
            return "What waiting to "
                    + month(capacity.month() + DecisionCapacity.WAIT)
                    + " costs is not judged: such a grant would be paid beyond the plan's end.";
        }
        return capacity.waiting()
                .map(waiting -> waiting(waiting, amounts))
                .getOrElse("What waiting costs is not known: the plan ends before, or nothing can be decided.");
    }

    private TextTable alphas(Amounts amounts) {
        List<Column> columns = List.of(
                Column.number("At most"),
                Column.number("Safe"),
                Column.number("Too much"),
                Column.number("Probability with the safe amount"));
        List<List<String>> rows = capacity.byAlpha()
                .map(bracket -> List.of(
                        Numbers.percent(bracket.alpha()),
                        safe(bracket, amounts),
                        unsafe(bracket, amounts),
                        bracket.safe().isEmpty()
                                ? Numbers.probability(bracket.atSafe()) + " without a grant"
                                : Numbers.probability(bracket.atSafe())))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private TextTable months(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text("Decided in"),
                Column.number("Safe"),
                Column.number("Too much"),
                Column.number("Paid after the plan"));
        List<List<String>> rows = shownMonths()
                .map(bracket -> List.of(
                        month(bracket.month()).toString(),
                        isJudged(bracket) ? safe(bracket, amounts) : "not judged",
                        isJudged(bracket) ? unsafe(bracket, amounts) : "",
                        paidAfter(bracket, amounts)))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private String paidAfter(CapacityBracket bracket, Amounts amounts) {
        if (capacity.isPaidInPlan(bracket.month())) {
            return "";
        }
        String share = Numbers.percent(1 - paidInPlan(bracket.month()), 0);
        return isJudged(bracket) && bracket.safe().isDefined()
                ? amounts.of(capacity.paidAfterPlan(
                                bracket.month(), bracket.safe().get())) + ", " + share
                : share;
    }

    /** The first month of each quarter and the one asked for; JSON has them all. */
    private Seq<CapacityBracket> shownMonths() {
        return capacity.byMonth()
                .filter(bracket -> bracket.month() % QUARTER == 0 || bracket.month() == capacity.month());
    }

    private static String safe(CapacityBracket bracket, Amounts amounts) {
        if (bracket.nothingCanBeDecided()) {
            return "nothing";
        }
        return bracket.safe()
                .map(safe -> amounts.of(safe) + (bracket.isLargest() ? " or more" : ""))
                .getOrElse("too few scenarios");
    }

    private static String unsafe(CapacityBracket bracket, Amounts amounts) {
        return bracket.unsafe().map(amounts::of).getOrElse(bracket.isLargest() ? "not searched" : "not known");
    }

    private String waiting(WaitingCost waiting, Amounts amounts) {
        String later = month(waiting.to()).toString();
        long all = waiting.more() + waiting.less() + waiting.same();
        return "Waiting to " + later + ": "
                + waiting.ofSafe()
                        .map(difference -> (waiting.later().isLargest() ? "at least " : "")
                                + amounts.withUnit(waiting.later().safe().get()) + " can then be decided on, "
                                + comparedToNow(waiting, difference, amounts) + ". ")
                        .getOrElse("")
                + "In the same scenarios it allows more in " + Numbers.count(waiting.more()) + " of "
                + Numbers.count(all) + " and less in " + Numbers.count(waiting.less()) + ", on average "
                + amounts.withInterval(waiting.mean()) + " " + amounts.unit() + "; in the middle nine tenths of them "
                + amounts.of(waiting.low()) + " to " + amounts.withUnit(waiting.high()) + ".";
    }

    private static String comparedToNow(WaitingCost waiting, Money difference, Amounts amounts) {
        if (waiting.now().isLargest() || waiting.later().isLargest()) {
            return "which cannot be compared with now, as the search ended at "
                    + amounts.withUnit(Money.ofTkr(DecisionCapacity.LARGEST_TKR)) + "; what is more counts as that";
        }
        if (difference.equals(Money.ZERO)) {
            return "as much as now";
        }
        return amounts.withUnit(difference.abs()) + (difference.isNegative() ? " less" : " more") + " than now";
    }

    private double paidInPlan(int month) {
        return 1
                / capacity.question()
                        .profile()
                        .timesPaid(simulation.projection().months() - month);
    }

    private YearMonth month(int index) {
        return simulation.projection().plan().horizon().month(index);
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        settings.putInto(document);
        Json.putPlan(document, simulation.projection().plan());
        Json.putModel(document, simulation.model());
        Json.put(document, "floor", simulation.projection().floor());
        Json.put(document, "month", capacity.question().month());
        Json.put(document, "alpha", capacity.question().alpha());
        capacity.question().profile().weights().forEach(document.putArray("profile")::add);
        CapacityBracket answer = capacity.answer();
        putJudged(document, answer);
        Json.put(document, "searchedTo", Money.ofTkr(DecisionCapacity.LARGEST_TKR));
        Option<DecisionCapacity.BindingMonth> binds = capacity.bindingMonth().filter(any -> isJudged());
        Json.putText(
                document,
                "bindingMonth",
                binds.map(binding -> month(binding.month()).toString()));
        ObjectNode binding = document.putObject("binding");
        binding.put("scenarios", binds.map(b -> b.scenarios()).getOrElse(0L));
        binding.put("of", binds.map(b -> b.of()).getOrElse(0L));
        if (isJudged()) {
            putBreach(document.putObject("breachAtSafe"), answer.safe());
        } else {
            document.putNull("breachAtSafe");
        }
        putBreach(document.putObject("breachWithout"), Option.some(Money.ZERO));
        document.put("scenariosNeeded", capacity.scenariosNeeded());
        document.putArray("curve");
        capacity.byAlpha().filter(bracket -> isJudged()).forEach(bracket -> {
            ObjectNode point = document.withArray("curve").addObject();
            Json.put(point, "alpha", bracket.alpha());
            putBracket(point, bracket);
            Json.putInto(point, bracket.atSafe());
        });
        capacity.byMonth().forEach(bracket -> {
            ObjectNode point = document.withArray("months").addObject();
            Json.put(point, "month", month(bracket.month()));
            putJudged(point, bracket);
        });
        putWaiting(document);
        return document;
    }

    /** Amounts of what is not judged are null. */
    private void putJudged(ObjectNode object, CapacityBracket bracket) {
        boolean judged = isJudged(bracket);
        object.put("judged", judged);
        Json.put(object, "safe", bracket.safe().filter(safe -> judged));
        Json.put(object, "unsafe", bracket.unsafe().filter(unsafe -> judged));
        Json.put(object, "paidInPlan", paidInPlan(bracket.month()));
        Json.put(
                object,
                "safePaidAfterPlan",
                bracket.safe().filter(safe -> judged).map(safe -> capacity.paidAfterPlan(bracket.month(), safe)));
    }

    private static void putBracket(ObjectNode object, CapacityBracket bracket) {
        Json.put(object, "safe", bracket.safe());
        Json.put(object, "unsafe", bracket.unsafe());
    }

    private void putBreach(ObjectNode object, Option<Money> grant) {
        long tkr = grant.getOrElse(Money.ZERO).ore() / Money.ofTkr(1).ore();
        object.put("scenarios", capacity.breachesWith(tkr));
        Json.putInto(object, capacity.breachWith(tkr));
        object.put("method", capacity.breachWith(tkr).method());
    }

    private void putWaiting(ObjectNode document) {
        if (!capacity.waiting().exists(waiting -> capacity.isPaidInPlan(waiting.to()))) {
            document.putNull("waiting");
            return;
        }
        WaitingCost waiting = capacity.waiting().get();
        ObjectNode object = document.putObject("waiting");
        Json.put(object, "month", month(waiting.to()));
        putBracket(object, waiting.later());
        Json.put(object, "difference", waiting.ofSafe());
        Json.putInto(object.putObject("mean"), waiting.mean());
        Vector.of(waiting.low(), waiting.median(), waiting.high())
                .zip(Vector.of(0.05, 0.5, 0.95))
                .forEach(quantile -> {
                    ObjectNode item = object.withArray("quantiles").addObject();
                    Json.put(item, "probability", quantile._2.doubleValue());
                    Json.put(item, "value", quantile._1);
                });
        object.put("more", waiting.more());
        object.put("less", waiting.less());
        object.put("same", waiting.same());
    }
}
