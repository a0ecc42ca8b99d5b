package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.table.FundTable;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.answer.ActualsToDate;
import rar.model.answer.LiquidityAnswer;
import rar.model.answer.LiquidityAnswer.Month;
import rar.model.answer.StandingOver;
import rar.model.balance.BalancePlan;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Message;

/**
 * A plan's cash, month by month (likviditetsplan).
 *
 * @param answer the months and the floors that they are held against
 * @param inputs what it was computed from
 */
public record LiquidityReport(LiquidityAnswer answer, Inputs inputs) implements Report {

    /** The report of a balance plan that has balances. */
    public static LiquidityReport of(
            BalancePlan balance, Option<ActualsToDate> known, LiquidityFloors floors, YearMonth from, Inputs inputs) {
        return new LiquidityReport(LiquidityAnswer.of(balance, known, floors, from), inputs);
    }

    private BalancePlan balance() {
        return answer.balance();
    }

    private LiquidityFloors floors() {
        return answer.floors();
    }

    private Seq<Month> months() {
        return answer.months();
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        List<Column> columns = Vector.of(
                        Column.text(amounts.text(LiquidityPhrase.MONTH)),
                        number(LiquidityPhrase.CONTRIBUTIONS, amounts),
                        number(LiquidityPhrase.PAYOUTS, amounts),
                        number(LiquidityPhrase.OTHER, amounts),
                        number(LiquidityPhrase.CASH, amounts))
                .appendAll(Option.when(answer.isWithin(), () -> number(LiquidityPhrase.BEFORE_RECEIPTS, amounts)))
                .appendAll(Option.when(differs(), () -> number(LiquidityPhrase.FLOOR, amounts)))
                .append(number(LiquidityPhrase.MARGIN, amounts))
                .append(Column.text(""))
                .asJava();
        List<List<String>> rows = months().map(month -> row(month, amounts)).asJava();
        Page page = new Page(amounts.words()).paragraph(balance().plan().name());
        page.answer(ActualsAnswer.of(answer.known(), amounts));
        page.table(
                Message.of(LiquidityPhrase.TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
        StandingOver standing = StandingOver.of(balance());
        if (!standing.isEmpty()) {
            page.table(
                    Message.of(LiquidityPhrase.STANDING_OVER).with("unit", amounts.unit()),
                    new StandingOverTable(standing, amounts).table());
        }
        new FundTable(balance(), amounts).printMonthsOn(page);
        return page.sentences(summary(amounts)).end(inputs, inputs.line());
    }

    private List<String> row(Month month, Amounts amounts) {
        return Vector.of(
                        month.month().toString(),
                        amounts.of(month.contributions()),
                        amounts.of(month.payouts()),
                        amounts.of(month.other()),
                        amounts.of(month.cash()))
                .appendAll(Option.when(answer.isWithin(), () -> amounts.of(answer.beforeReceipts(month))))
                .appendAll(
                        Option.when(differs(), () -> amounts.of(month.judged().floor())))
                .append(amounts.margin(month.judged().margin()))
                .append(actual(month)
                        .appendAll(remark(month))
                        .map(amounts::text)
                        .mkString(", "))
                .asJava();
    }

    private Seq<Message> actual(Month month) {
        return answer.known()
                .filter(actuals -> !month.month().isAfter(actuals.through()))
                .map(actuals -> Message.of(LiquidityPhrase.ACTUAL))
                .toVector();
    }

    private boolean differs() {
        return floors().alwaysTheSame().isEmpty();
    }

    private Option<Message> remark(Month month) {
        boolean isBelow = month.judged().isBelow();
        if (month.month().equals(answer.lowest().month())) {
            return Option.some(Message.of(isBelow ? LiquidityPhrase.LOWEST_BELOW : LiquidityPhrase.LOWEST));
        }
        return Option.when(isBelow, Message.of(LiquidityPhrase.BELOW));
    }

    private static Column number(LiquidityPhrase heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    /** The lowest cash, and the floor, in sentences. */
    public Seq<Message> summary(Amounts amounts) {
        int below = months().count(month -> month.judged().isBelow());
        return Vector.of(Message.of(LiquidityPhrase.SUMMARY)
                        .with("opening", amounts.withUnit(answer.openingCash()))
                        .with("lowest", amounts.withUnit(answer.lowest().cash()))
                        .with("month", answer.lowest().month())
                        .with("floor", new FloorText(floors(), balance(), amounts).withUnit()))
                .append(
                        below == 0
                                ? Message.of(differs() ? LiquidityPhrase.NO_MONTH_BREACH : LiquidityPhrase.NO_BREACH)
                                : Message.of(differs() ? LiquidityPhrase.MONTHS_BREACH : LiquidityPhrase.BREACHES)
                                        .with("count", below))
                .appendAll(Option.when(differs(), () -> tightest(amounts)));
    }

    private Message tightest(Amounts amounts) {
        JudgedMonth tightest =
                months().map(Month::judged).minBy(JudgedMonth::margin).get();
        return Message.of(tightest.isBelow() ? LiquidityPhrase.DEEPEST : LiquidityPhrase.NEAREST)
                .with("month", balance().month(tightest.index()))
                .with("cash", amounts.withUnit(tightest.cash()))
                .with("floor", amounts.withUnit(tightest.floor()))
                .with("margin", amounts.marginWithUnit(tightest.margin().abs()));
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        return LiquidityAnswer.FORMAT.json(inputs.answered(answer));
    }
}
