package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import rar.examples.document.AccountDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.PagePhrase;
import rar.examples.page.Report;
import rar.examples.page.YearTable;
import rar.examples.phrase.AccountAnswer;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.model.plan.FinancialPlan;
import rar.simulation.account.AccountResult;
import rar.simulation.account.Payer;
import rar.simulation.account.PayerResult;
import rar.simulation.account.UncertainAccount;
import rar.simulation.account.UncertainInput;
import rar.simulation.risk.Estimate;

/**
 * The socio-economic account of a project.
 *
 * @param plan whose project it is
 * @param result with every number as expected
 * @param uncertain with the uncertain numbers drawn
 * @param inputs what it was computed from
 */
public record AccountReport(FinancialPlan plan, AccountResult result, UncertainAccount uncertain, Inputs inputs)
        implements Report {

    private static final int DECIMALS = 3;

    private Vector<Payer> payers() {
        return result.account().payers().toVector();
    }

    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words());
        printOn(page, amounts);
        return page.end(
                inputs, inputs.line(Message.of(PagePhrase.SEED).with("seed", String.valueOf(uncertain.seed()))));
    }

    /** Prints the account, without what it was computed from. */
    public void printOn(Page page, Amounts amounts) {
        page.paragraph(result.account().name())
                .line(result.account().source())
                .paragraph(Message.of(AccountHeading.PROJECT)
                        .with("plan", plan.name())
                        .with("project", result.account().project())
                        .with("priceYear", String.valueOf(result.account().priceYear())));
        years(amounts).printOn(page, Message.of(AccountHeading.YEARS_TITLE).with("unit", amounts.unit()));
        page.table(
                Message.of(AccountHeading.PAYERS_TITLE)
                        .with("unit", amounts.unit())
                        .with("year", String.valueOf(result.firstYear())),
                payerTable(amounts));
        if (!uncertain.tornado().isEmpty()) {
            page.table(
                    Message.of(AccountHeading.QUANTILES_TITLE)
                            .with("unit", amounts.unit())
                            .with("scenarios", Numbers.scenarios(uncertain.scenarios())),
                    quantiles(amounts));
            page.table(Message.of(AccountHeading.TORNADO_TITLE).with("unit", amounts.unit()), tornado(amounts));
        }
        page.answer(AccountAnswer.of(result, uncertain, amounts)).paragraph(Message.of(AccountHeading.LIMITS));
    }

    private YearTable years(Amounts amounts) {
        YearTable table = new YearTable(
                amounts.text(AccountHeading.PAYER),
                Vector.range(0, result.society().costs().size()).map(y -> String.valueOf(result.firstYear() + y)));
        for (int p = 0; p < payers().size(); p++) {
            rows(table, payers().get(p).name(), result.payers().get(p), amounts);
        }
        rows(table, amounts.text(AccountHeading.SOCIETY), result.society(), amounts);
        return table;
    }

    private static void rows(YearTable table, String name, PayerResult payer, Amounts amounts) {
        table.row(
                        amounts.text(Message.of(AccountHeading.ROW_COSTS).with("payer", name)),
                        payer.costs().map(amounts::of))
                .row(
                        amounts.text(Message.of(AccountHeading.ROW_EFFECTS).with("payer", name)),
                        payer.effects().map(amounts::of));
    }

    private TextTable payerTable(Amounts amounts) {
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < payers().size(); p++) {
            rows.add(row(
                    payers().get(p).name(),
                    result.payers().get(p),
                    uncertain.payersGain().get(p),
                    amounts));
        }
        return new TextTable(
                List.of(
                        Column.text(amounts.text(AccountHeading.PAYER)),
                        Column.number(amounts.text(AccountHeading.COSTS)),
                        Column.number(amounts.text(AccountHeading.EFFECTS)),
                        Column.number(amounts.text(AccountHeading.NET)),
                        Column.number(amounts.text(AccountHeading.BREAK_EVEN)),
                        Column.number(amounts.text(AccountHeading.GAINS))),
                rows,
                List.of(row(amounts.text(AccountHeading.SOCIETY), result.society(), uncertain.pays(), amounts)));
    }

    private static List<String> row(String name, PayerResult payer, Estimate gains, Amounts amounts) {
        return List.of(
                name,
                amounts.of(payer.discountedCosts()),
                amounts.of(payer.discountedEffects()),
                amounts.of(payer.net()),
                amounts.text(payer.breakEvenShare()
                        .map(share -> Numbers.percent(share, RoundingMode.CEILING))
                        .getOrElse(() -> Message.of(AccountHeading.NONE))),
                amounts.text(Numbers.probability(gains)));
    }

    private TextTable quantiles(Amounts amounts) {
        List<List<String>> rows = UncertainAccount.PROBABILITIES
                .zipWith(
                        uncertain.quantiles(),
                        (p, estimate) -> List.of(Numbers.percent(p), amounts.text(amounts.withInterval(estimate))))
                .asJava();
        return new TextTable(
                List.of(
                        Column.text(amounts.text(AccountHeading.LOWER_IN)),
                        Column.number(amounts.text(AccountHeading.SOCIETY_NET))),
                rows,
                List.of());
    }

    private TextTable tornado(Amounts amounts) {
        List<List<String>> rows =
                uncertain.tornado().map(bar -> row(bar, amounts)).asJava();
        return new TextTable(
                List.of(
                        Column.text(amounts.text(AccountHeading.INPUT)),
                        Column.number(amounts.text(AccountHeading.LOW)),
                        Column.number(amounts.text(AccountHeading.HIGH)),
                        Column.number(amounts.text(AccountHeading.AT_LOW)),
                        Column.number(amounts.text(AccountHeading.AT_HIGH))),
                rows,
                List.of());
    }

    private static List<String> row(UncertainInput bar, Amounts amounts) {
        return List.of(
                bar.input(),
                number(bar.low()),
                number(bar.high()),
                amounts.of(bar.netAtLow()),
                amounts.of(bar.netAtHigh()));
    }

    private static String number(double number) {
        return Numbers.decimal(new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    @Override
    public ObjectNode json() {
        return AccountDocument.of(plan, result, uncertain, inputs);
    }
}
