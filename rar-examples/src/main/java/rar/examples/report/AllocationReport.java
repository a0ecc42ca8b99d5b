package rar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rar.examples.answer.ComposedClaims;
import rar.examples.page.Fractions;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.table.AuditTable;
import rar.examples.table.ControlRow;
import rar.examples.table.ControlTexts;
import rar.examples.table.InstalmentTables;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.allocation.AlabamaParadox;
import rar.model.allocation.Allocation;
import rar.model.allocation.Part;
import rar.model.allocation.Tie;
import rar.model.allocation.audit.RoundingAudit;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * A total divided among claimants.
 *
 * @param allocation what was divided, and how
 * @param explained whether the allocation is told in words too
 * @param paradoxes where the method leaves somebody less of a larger total near this one
 * @param tables the same by years and instalments, where they are asked for
 * @param audit of the amounts that a published table has, where there is one
 * @param controls the printed totals among the claims
 * @param composed how the claims are composed, if they are
 * @param inputs what it was computed from
 */
public record AllocationReport(
        Allocation allocation,
        boolean explained,
        List<AlabamaParadox> paradoxes,
        Option<InstalmentTables> tables,
        Option<RoundingAudit> audit,
        Seq<ControlRow> controls,
        Option<ComposedClaims> composed,
        Inputs inputs) {

    /** More warnings than anyone reads are counted, not listed. */
    private static final int MOST_WARNINGS = 10;

    /** Copies the list. */
    public AllocationReport {
        paradoxes = List.copyOf(paradoxes);
    }

    /** The page. */
    public Page page(PhraseBook words) {
        Seq<Message> weights =
                composed.map(this::partHeadings).getOrElse(Vector.of(Message.of(AllocationPhrase.WEIGHT)));
        List<Column> columns = weights.append(quotas())
                .append(Message.of(AllocationPhrase.AMOUNT).with("unit", printed()))
                .map(heading -> Column.number(words.text(heading)))
                .prepend(Column.text(words.text(Message.of(AllocationPhrase.NAME))))
                .asJava();
        Option<Seq<Seq<Share>>> parts = composedParts();
        List<List<String>> rows = IntStream.range(0, allocation.parts().size())
                .mapToObj(i -> row(i, parts))
                .toList();
        List<String> total = weights.map(any -> "")
                .prepend(words.text(Message.of(AllocationPhrase.TOTAL)))
                .append(quota(allocation.total()))
                .append(amount(Money.sum(allocation.amounts())))
                .asJava();
        Page page = new Page(words)
                .table(
                        Message.of(AllocationPhrase.TITLE)
                                .with("total", allocation.total().format(printed()))
                                .with("method", allocation.method().name())
                                .with("unit", allocation.unit()),
                        new TextTable(columns, rows, List.of(total)));
        if (!allocation.gap().equals(Money.ZERO)) {
            page.paragraph(Message.of(AllocationPhrase.GAP)
                    .with("gap", allocation.gap().format(printed())));
        }
        allocation.ties().forEach(tie -> page.paragraph(text(tie)));
        new ControlTexts(controls, audit).weights().forEach(page::paragraph);
        tables.forEach(some -> some.printOn(page, printed().toString(), this::amount));
        audit.forEach(some -> new AuditTable(some).printOn(page, printed().toString(), this::amount));
        new ControlTexts(controls, audit).printed(printed()).forEach(page::line);
        warn(page);
        if (explained) {
            page.paragraph(Message.of(AllocationPhrase.EXPLANATION));
            allocation.explain().forEach(page::line);
        }
        return page.end(inputs, inputs.line());
    }

    private Message quotas() {
        return printed().equals(allocation.unit())
                ? Message.of(AllocationPhrase.QUOTA).with("unit", allocation.unit())
                : Message.of(AllocationPhrase.QUOTA_IN_UNITS);
    }

    private static Message text(Tie tie) {
        return Message.of(tie.received().size() == 1 ? AllocationPhrase.TIE : AllocationPhrase.TIE_OF_UNITS)
                .with("received", tie.receivers())
                .with("without", tie.others());
    }

    private void warn(Page page) {
        boolean areFindings = audit.exists(some -> some.paradoxes().equals(paradoxes));
        if (paradoxes.isEmpty() || areFindings) {
            return;
        }
        page.paragraph(Message.of(AllocationPhrase.PARADOX)
                .with("method", allocation.method().name()));
        paradoxes.stream().limit(MOST_WARNINGS).forEach(paradox -> page.line(paradox.message(printed())));
        if (paradoxes.size() > MOST_WARNINGS) {
            page.line(
                    Message.of(AllocationPhrase.MORE).with("number", Numbers.count(paradoxes.size() - MOST_WARNINGS)));
        }
    }

    private Seq<Message> partHeadings(ComposedClaims composed) {
        return composed.key()
                .measures()
                .map(measure -> Message.of(AllocationPhrase.BY_MEASURE).with("measure", measure.id()))
                .prepend(Message.of(AllocationPhrase.BASE))
                .map(heading -> heading.with("unit", allocation.unit()));
    }

    /** What each claimant's weight is composed of, if it is, in units. */
    private Option<Seq<Seq<Share>>> composedParts() {
        return composed.map(each -> each.parts(allocation.unit()));
    }

    private List<String> row(int i, Option<Seq<Seq<Share>>> parts) {
        Part part = allocation.parts().get(i);
        List<String> cells = new ArrayList<>();
        cells.add(part.name());
        parts.map(each -> each.get(i))
                .getOrElse(() -> Vector.of(part.weight()))
                .forEach(weight -> cells.add(Fractions.shown(weight)));
        cells.add(Fractions.shown(part.quota()));
        cells.add(amount(part.amount()));
        return cells;
    }

    private String quota(Money total) {
        return Fractions.shown(Share.of(total.ore(), allocation.unit().ore()));
    }

    private String amount(Money amount) {
        String exact = amount.format(printed());
        return exact.substring(0, exact.lastIndexOf('\u00a0'));
    }

    /** Amounts are printed in the unit, or in kr where the unit is itself an amount such as {@code 100 kr}. */
    private MoneyUnit printed() {
        return Character.isDigit(allocation.unit().symbol().charAt(0)) ? MoneyUnit.KRONA : allocation.unit();
    }

    /** The document. */
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.put(document, "total", allocation.total());
        document.put("unit", allocation.unit().symbol());
        document.put("unitOre", allocation.unit().ore());
        document.put("method", allocation.method().name());
        ArrayNode list = document.putArray("parts");
        Option<Seq<Seq<Share>>> composedParts = composedParts();
        for (Part part : allocation.parts()) {
            ObjectNode item = list.addObject().put("name", part.name());
            item.put("weight", Fractions.exact(part.weight()));
            int i = list.size() - 1;
            composedParts.forEach(parts -> putParts(item, parts.get(i)));
            item.put("quota", Fractions.exact(part.quota()));
            item.put("quotaDecimal", Fractions.decimal(part.quota()));
            item.put("units", part.units());
            Json.put(item, "amount", part.amount());
            Json.put(item, "reason", part.reason().message());
        }
        Json.put(document, "gap", allocation.gap());
        putTies(document);
        putParadoxes(document);
        tables.forEach(some -> some.putInto(document));
        audit.forEach(some -> new AuditTable(some).putInto(document));
        new ControlTexts(controls, audit).putInto(document);
        if (explained) {
            Json.putTexts(document, "explanation", allocation.explain());
        }
        return document;
    }

    /** The exact base amount and parts by measure, in units. */
    private void putParts(ObjectNode item, Seq<Share> parts) {
        composed.forEach(each -> {
            item.put("base", Fractions.exact(parts.head()));
            ObjectNode byMeasure = item.putObject("byMeasure");
            each.key()
                    .measures()
                    .zip(parts.tail())
                    .forEach(measure -> byMeasure.put(measure._1.id(), Fractions.exact(measure._2)));
        });
    }

    private void putTies(ObjectNode document) {
        ArrayNode list = document.putArray("ties");
        for (Tie tie : allocation.ties()) {
            ObjectNode item = list.addObject();
            tie.received().forEach(item.putArray("received")::add);
            tie.without().forEach(item.putArray("without")::add);
        }
    }

    private void putParadoxes(ObjectNode document) {
        ArrayNode list = document.putArray("paradoxes");
        for (AlabamaParadox paradox : paradoxes) {
            ObjectNode item = list.addObject().put("name", paradox.name());
            Json.put(item, "total", paradox.total());
            Json.put(item, "amount", paradox.amount());
            Json.put(item, "largerTotal", paradox.largerTotal());
            Json.put(item, "smallerAmount", paradox.smallerAmount());
        }
    }
}
