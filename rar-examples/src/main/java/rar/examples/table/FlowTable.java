package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.answer.ProjectChange;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.effect.CountKey;
import rar.model.effect.CountKey.Kind;
import rar.model.effect.PublishedCounts;
import rar.model.effect.SupportForm;
import rar.model.message.Message;
import rar.simulation.risk.Estimate;

/**
 * The flows of a project's participants between forms of support, as far as they are printed.
 *
 * @param counts what is printed
 * @param amounts the page's language
 */
public record FlowTable(PublishedCounts counts, Amounts amounts) {

    /** What stands for a count that is not printed, as in official statistics. */
    public static final String HIDDEN = "..";

    private Seq<SupportForm> forms() {
        return counts.forms();
    }

    /** The project, and how many have begun and left. */
    public Message heading() {
        return Message.of(FlowPhrase.PROJECT)
                .with("name", counts.project().name())
                .with("entered", text(counts.count(CountKey.of(Kind.ENTERED))))
                .with("left", text(counts.count(CountKey.of(Kind.LEFT))))
                .with("remaining", text(counts.count(CountKey.of(Kind.REMAINING))));
    }

    /** The heading of the flows of a follow-up. */
    public Message title(int followUp) {
        return Message.of(FlowPhrase.TITLE)
                .with("date", counts.project().followUps().get(followUp).date());
    }

    /** The flows: a row for each form before, a column for each form after. */
    public TextTable flows(int followUp) {
        Vector<Column> columns = Vector.of(Column.text(amounts.text(FlowPhrase.BEFORE)))
                .appendAll(forms().map(form -> Column.number(form.name())))
                .append(Column.number(amounts.text(FlowPhrase.LOST)))
                .append(Column.number(amounts.text(FlowPhrase.ALL)));
        List<List<String>> rows = Vector.range(0, forms().size())
                .map(i -> row(followUp, i).asJava())
                .asJava();
        Vector<String> all = Vector.of(amounts.text(FlowPhrase.ALL))
                .appendAll(Vector.range(0, forms().size()).map(j -> text(counts.count(CountKey.after(followUp, j)))))
                .append(text(counts.count(CountKey.of(Kind.LOST, followUp))))
                .append(text(counts.count(CountKey.of(Kind.LEFT))));
        return new TextTable(columns.asJava(), rows, List.of(all.asJava()));
    }

    private Vector<String> row(int followUp, int form) {
        return Vector.of(forms().get(form).name())
                .appendAll(
                        Vector.range(0, forms().size()).map(j -> text(counts.count(CountKey.flow(followUp, form, j)))))
                .append(text(counts.count(CountKey.lost(followUp, form))))
                .append(text(counts.count(CountKey.before(form))));
    }

    /** The heading of the shares of a follow-up. */
    public Message sharesTitle(int followUp) {
        return Message.of(FlowPhrase.SHARES_TITLE)
                .with("date", counts.project().followUps().get(followUp).date());
    }

    /** How many known after are on public support before and after, and how many changed. */
    public TextTable shares(int followUp) {
        ProjectChange change = new ProjectChange(counts, followUp);
        return new TextTable(
                List.of(
                        Column.text(amounts.text(FlowPhrase.SUPPORT)),
                        Column.number(amounts.text(FlowPhrase.COUNT)),
                        Column.number(amounts.text(FlowPhrase.OF)),
                        Column.number(amounts.text(FlowPhrase.SHARE))),
                List.of(
                        share(FlowPhrase.ROW_BEFORE, change, Kind.ON_BEFORE, change.before()),
                        share(FlowPhrase.ROW_AFTER, change, Kind.ON_AFTER, change.after()),
                        share(FlowPhrase.ROW_OFF, change, Kind.CAME_OFF, Option.none()),
                        share(FlowPhrase.ROW_ON, change, Kind.CAME_ON, Option.none())),
                List.of());
    }

    private List<String> share(FlowPhrase row, ProjectChange change, Kind kind, Option<Estimate> share) {
        boolean isShare = kind == Kind.ON_BEFORE || kind == Kind.ON_AFTER;
        return List.of(
                amounts.text(row),
                text(change.count(kind)),
                text(change.count(Kind.FOLLOWED)),
                share.map(Numbers::probability).map(amounts::text).getOrElse(isShare ? HIDDEN : ""));
    }

    private static String text(Option<Long> count) {
        return count.map(Numbers::count).getOrElse(HIDDEN);
    }
}
