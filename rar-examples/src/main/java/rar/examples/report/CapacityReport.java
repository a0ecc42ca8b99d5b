package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.time.YearMonth;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunLine;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.CapacityAnswer;
import rar.examples.phrase.LateGrant;
import rar.examples.phrase.PayoutText;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.simulation.answer.CommittableAnswer;
import rar.simulation.answer.RunSettings;
import rar.simulation.capacity.CapacityBracket;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.engine.Simulation;

/**
 * The largest grant that the board can commit.
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
        Page page = new Page(amounts.words())
                .paragraph(simulation.projection().plan().name())
                .answer(ActualsAnswer.of(simulation.projection(), amounts));
        if (isJudged()) {
            page.answer(new CapacityAnswer(simulation.projection(), capacity, amounts).sentences())
                    .table(byRiskTitle(amounts), byRisk(amounts));
        } else {
            page.answer(new LateGrant(simulation.projection(), capacity.question()).sentences());
        }
        return page.table(monthsTitle(amounts), months(amounts))
                .sentences(waiting(amounts))
                .paragraph(payout())
                .end(inputs, RunLine.of(settings, inputs));
    }

    /** The heading of what can be committed at each accepted risk. */
    public Message byRiskTitle(Amounts amounts) {
        return Message.of(CapacityNote.BY_RISK_TITLE)
                .with("month", capacity.question().month())
                .with("unit", amounts.unit());
    }

    /** The heading of what can be committed in each month. */
    public Message monthsTitle(Amounts amounts) {
        return Message.of(CapacityNote.BY_MONTH_TITLE)
                .with("risk", Numbers.percent(capacity.question().alpha()))
                .with("unit", amounts.unit())
                .with("end", simulation.projection().plan().horizon().lastMonth());
    }

    /** What waiting does, in sentences. */
    public Seq<Message> waiting(Amounts amounts) {
        return new WaitingText(simulation.projection(), capacity, amounts).sentences();
    }

    /** How the grant is paid. */
    public Message payout() {
        return Message.of(CapacityNote.PAYOUT)
                .with("payout", PayoutText.of(capacity.question().profile()));
    }

    /** A grant whose payout goes on beyond the plan's end is judged only for who asked for that payout. */
    public boolean isJudged() {
        return isPayoutAsked || capacity.isPaidInPlan(capacity.month());
    }

    private boolean isJudged(CapacityBracket bracket) {
        return capacity.isPaidInPlan(bracket.month()) || (isPayoutAsked && bracket.month() == capacity.month());
    }

    /** What can be committed at each accepted risk. */
    public TextTable byRisk(Amounts amounts) {
        List<Column> columns = List.of(
                number(CapacityNote.ACCEPTED, amounts),
                number(CapacityNote.SAFE, amounts),
                number(CapacityNote.TOO_MUCH, amounts),
                number(CapacityNote.RISK_WITH_SAFE, amounts));
        List<List<String>> rows = capacity.byAlpha()
                .map(bracket -> List.of(
                        Numbers.percent(bracket.alpha()),
                        safe(bracket, amounts),
                        unsafe(bracket, amounts),
                        risk(bracket, amounts)))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private static Column number(CapacityNote heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private static String risk(CapacityBracket bracket, Amounts amounts) {
        Message risk = Numbers.probability(bracket.atSafe());
        return amounts.text(
                bracket.safe().isEmpty()
                        ? Message.of(CapacityNote.WITHOUT_GRANT).with("risk", risk)
                        : risk);
    }

    /** What can be committed in each month. */
    public TextTable months(Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(amounts.text(CapacityNote.MONTH)),
                number(CapacityNote.SAFE, amounts),
                number(CapacityNote.TOO_MUCH, amounts),
                number(CapacityNote.AFTER_PLAN, amounts));
        List<List<String>> rows = shownMonths()
                .map(bracket -> List.of(
                        month(bracket.month()).toString(),
                        isJudged(bracket) ? safe(bracket, amounts) : amounts.text(CapacityNote.NOT_ASSESSED),
                        isJudged(bracket) ? unsafe(bracket, amounts) : "",
                        paidAfter(bracket, amounts)))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private String paidAfter(CapacityBracket bracket, Amounts amounts) {
        if (capacity.isPaidInPlan(bracket.month())) {
            return "";
        }
        Message share = Numbers.percent(1 - paidInPlan(bracket.month()), 0);
        return amounts.text(bracket.safe()
                .filter(safe -> isJudged(bracket))
                .map(safe -> Message.of(CapacityNote.SHARE_AFTER)
                        .with("amount", amounts.of(capacity.paidAfterPlan(bracket.month(), safe)))
                        .with("share", share))
                .getOrElse(share));
    }

    /** The first month of each quarter and the one asked for; JSON has them all. */
    private Seq<CapacityBracket> shownMonths() {
        return capacity.byMonth()
                .filter(bracket -> bracket.month() % QUARTER == 0 || bracket.month() == capacity.month());
    }

    private static String safe(CapacityBracket bracket, Amounts amounts) {
        if (bracket.nothingCanBeDecided()) {
            return amounts.text(CapacityNote.NOTHING);
        }
        return bracket.safe()
                .map(amounts::of)
                .map(safe -> bracket.isLargest()
                        ? amounts.text(Message.of(CapacityNote.OR_MORE).with("amount", safe))
                        : safe)
                .getOrElse(() -> amounts.text(CapacityNote.TOO_FEW));
    }

    private static String unsafe(CapacityBracket bracket, Amounts amounts) {
        return bracket.unsafe()
                .map(amounts::of)
                .getOrElse(
                        () -> amounts.text(bracket.isLargest() ? CapacityNote.NOT_SEARCHED : CapacityNote.NOT_KNOWN));
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
        return CommittableAnswer.FORMAT.json(
                inputs.answered(new CommittableAnswer(simulation, capacity, settings, isPayoutAsked)));
    }
}
