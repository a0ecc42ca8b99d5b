package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.allocation.Allocation;
import rar.model.allocation.Part;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * A total divided among claimants.
 *
 * @param allocation what was divided, and how
 * @param explained whether the allocation is told in words too
 * @param inputs what it was computed from
 */
public record AllocationReport(Allocation allocation, boolean explained, Inputs inputs) {

    private static final int DECIMALS_SHOWN = 5;

    private static final int DECIMALS = 10;

    /** The page. */
    public Page page() {
        List<Column> columns = List.of(
                Column.text("Name"),
                Column.number("Weight"),
                Column.number("Quota, " + (printed().equals(allocation.unit()) ? allocation.unit() : "units")),
                Column.number("Amount, " + printed()));
        List<List<String>> rows = allocation.parts().stream().map(this::row).toList();
        List<String> total = List.of("Total", "", quota(allocation.total()), amount(Money.sum(allocation.amounts())));
        Page page = new Page()
                .table(
                        allocation.total().format(printed()) + " by "
                                + allocation.method().name() + " in whole " + allocation.unit(),
                        new TextTable(columns, rows, List.of(total)));
        if (!allocation.gap().equals(Money.ZERO)) {
            page.paragraph("Rounding gap: the parts do not sum to the total; "
                    + allocation.gap().format(printed()) + " is left.");
        }
        if (explained) {
            page.paragraph("Explanation");
            allocation.explain().forEach(page::line);
        }
        return page.paragraph(inputs.line());
    }

    private List<String> row(Part part) {
        return List.of(
                part.name(),
                decimal(part.weight(), DECIMALS_SHOWN),
                decimal(part.quota(), DECIMALS_SHOWN),
                amount(part.amount()));
    }

    private String quota(Money total) {
        return decimal(Share.of(total.ore(), allocation.unit().ore()), DECIMALS_SHOWN);
    }

    private String amount(Money amount) {
        String exact = amount.format(printed());
        return exact.substring(0, exact.lastIndexOf('\u00a0'));
    }

    /** Amounts are printed in the unit, or in kr where the unit is itself an amount such as {@code 100 kr}. */
    private MoneyUnit printed() {
        return Character.isDigit(allocation.unit().symbol().charAt(0)) ? MoneyUnit.KRONA : allocation.unit();
    }

    private static String decimal(Share share, int decimals) {
        return Numbers.decimal(rounded(share, decimals));
    }

    private static BigDecimal rounded(Share share, int decimals) {
        return new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), decimals, RoundingMode.HALF_UP);
    }

    /** The document. */
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.put(document, "total", allocation.total());
        document.put("unit", allocation.unit().symbol());
        document.put("unitOre", allocation.unit().ore());
        document.put("method", allocation.method().name());
        ArrayNode list = document.putArray("parts");
        for (Part part : allocation.parts()) {
            ObjectNode item = list.addObject().put("name", part.name());
            item.put("weight", fraction(part.weight()));
            item.put("quota", fraction(part.quota()));
            item.put(
                    "quotaDecimal",
                    rounded(part.quota(), DECIMALS).stripTrailingZeros().toPlainString());
            item.put("units", part.units());
            Json.put(item, "amount", part.amount());
            item.put("reason", part.reason().text());
        }
        Json.put(document, "gap", allocation.gap());
        if (explained) {
            ArrayNode lines = document.putArray("explanation");
            allocation.explain().forEach(lines::add);
        }
        return document;
    }

    private static String fraction(Share share) {
        return share.denominator().bitLength() == 1
                ? share.numerator().toString()
                : share.numerator() + "/" + share.denominator();
    }
}
