package rar.examples.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.page.Fractions;
import rar.examples.page.Json;
import rar.model.allocation.audit.RoundingAudit;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * The controls of printed totals among claims.
 *
 * @param controls the totals
 * @param audit of the amounts that they sum, where these are printed
 */
public record ControlTexts(Seq<ControlRow> controls, Option<RoundingAudit> audit) {

    /** A sentence for each total of weights; one that does not hold is a mistake in the file, and refused there. */
    public Seq<Message> weights() {
        return controls.filter(control -> control.weight().isDefined())
                .map(control -> Message.of(AuditPhrase.WEIGHTS_AGREE)
                        .with("sum", Fractions.shown(control.weight().get()))
                        .with("name", control.name()));
    }

    /** A sentence for each printed total of amounts. */
    public Seq<Message> printed(MoneyUnit unit) {
        return controls.filter(control -> control.printed().isDefined() && audit.isDefined())
                .map(control -> text(control, control.printed().get(), unit));
    }

    private Message text(ControlRow control, Money printed, MoneyUnit unit) {
        Money rows = rows(control);
        Money beyond = printed.minus(rows);
        Message stated = beyond.equals(Money.ZERO)
                ? Message.of(AuditPhrase.AMOUNTS_AGREE)
                : Message.of(beyond.isNegative() ? AuditPhrase.ROWS_SUM_TO_MORE : AuditPhrase.ROWS_SUM_TO_LESS)
                        .with("rows", rows.format(unit))
                        .with("difference", beyond.abs().format(unit));
        return stated.with("name", control.name()).with("printed", printed.format(unit));
    }

    private Money rows(ControlRow control) {
        RoundingAudit table = audit.get();
        return Money.sum(table.rows().subList(control.from(), control.to()).stream()
                .map(row -> Money.of(row.printed(), table.unit()))
                .toList());
    }

    /** Puts {@code controls} into a document that has some. */
    public void putInto(ObjectNode document) {
        if (controls.isEmpty()) {
            return;
        }
        ArrayNode list = document.putArray("controls");
        for (ControlRow control : controls) {
            ObjectNode item = list.addObject().put("name", control.name());
            item.put("claims", control.to() - control.from());
            control.weight().forEach(weight -> item.put("weight", Fractions.exact(weight)));
            control.printed().filter(printed -> audit.isDefined()).forEach(printed -> {
                Json.put(item, "printed", printed);
                Json.put(item, "sum", rows(control));
            });
        }
    }
}
