package rar.examples.calculation.activity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.ProjectChange;
import rar.examples.calculation.Headings;
import rar.examples.calculation.SheetName;
import rar.examples.report.EffectsReport;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.examples.table.FlowPhrase;
import rar.examples.table.FlowTable;
import rar.model.effect.CountKey;
import rar.model.effect.CountKey.Kind;
import rar.model.effect.PublishedCounts;
import rar.model.effect.SupportForm;
import rar.model.message.Message;
import rar.simulation.risk.Estimate;

/**
 * What participants live on before and after. A count that is not printed stands nowhere, in no formula and in no value that one has
 * come to: a total is a formula where all of its parts are printed, and else the printed count or two dots.
 */
final class EffectsSheet {

    private final Headings headings;
    private final Grid grid;

    EffectsSheet(EffectsReport report, Headings headings) {
        this.headings = headings;
        this.grid = headings.grid(SheetName.EFFECTS, ActivitySheetPhrase.EFFECTS_NOTE);
        grid.row(Cell.text(report.name()));
        grid.row(Cell.text(report.source()));
        report.projects().forEach(this::project);
    }

    private void project(PublishedCounts counts) {
        grid.gap();
        grid.row(Cell.text(counts.project().name()).as(Look.STRONG));
        Place entered = begun(counts, Kind.ENTERED, ActivitySheetPhrase.ENTERED, Option.none());
        Place left = begun(counts, Kind.LEFT, ActivitySheetPhrase.LEFT, Option.none());
        begun(
                counts,
                Kind.REMAINING,
                ActivitySheetPhrase.REMAINING,
                Option.when(
                        isPrinted(counts, Kind.ENTERED) && isPrinted(counts, Kind.LEFT),
                        () -> LinearSum.of(entered).minus(left)));
        for (int f = 0; f < counts.project().followUps().size(); f++) {
            flows(counts, f);
            shares(new ProjectChange(counts, f));
        }
    }

    private static boolean isPrinted(PublishedCounts counts, Kind kind) {
        return counts.count(CountKey.of(kind)).isDefined();
    }

    private Place begun(PublishedCounts counts, Kind kind, ActivitySheetPhrase name, Option<LinearSum> formula) {
        Cell count = count(counts.count(CountKey.of(kind)));
        boolean isComputed = formula.isDefined() && isPrinted(counts, kind);
        return grid.row(headings.text(name), isComputed ? count.by(formula.get()) : count)
                .right(1);
    }

    private void flows(PublishedCounts counts, int followUp) {
        Seq<SupportForm> forms = counts.forms();
        grid.gap();
        grid.row(headings.text(Message.of(FlowPhrase.TITLE)
                        .with("date", counts.project().followUps().get(followUp).date()))
                .as(Look.HEADING));
        grid.row(Vector.of(headings.text(FlowPhrase.BEFORE))
                .appendAll(forms.map(form -> Cell.text(form.name())))
                .append(headings.text(FlowPhrase.LOST))
                .append(headings.text(FlowPhrase.ALL))
                .map(cell -> cell.as(Look.HEADING)));
        Place first = grid.next().right(1);
        for (int i = 0; i < forms.size(); i++) {
            row(Cell.text(forms.get(i).name()), keys(followUp, i, forms.size()), CountKey.before(i), counts);
        }
        totals(counts, followUp, first);
    }

    /** What of a form before has become, those not known after last. */
    private static Vector<CountKey> keys(int followUp, int before, int forms) {
        return Vector.range(0, forms)
                .map(after -> CountKey.flow(followUp, before, after))
                .append(CountKey.lost(followUp, before));
    }

    private void row(Cell name, Vector<CountKey> parts, CountKey all, PublishedCounts counts) {
        Place first = grid.next().right(1);
        Cell total = count(counts.count(all));
        boolean isComputed = counts.count(all).isDefined()
                && parts.forAll(part -> counts.count(part).isDefined());
        grid.row(Vector.of(name)
                .appendAll(parts.map(part -> count(counts.count(part))))
                .append(isComputed ? total.by(LinearSum.of(new Span(first, first.right(parts.size() - 1)))) : total));
    }

    /** The sums of the columns: each form after, those not known after, all. */
    private void totals(PublishedCounts counts, int followUp, Place first) {
        int forms = counts.forms().size();
        Vector<CountKey> totals = Vector.range(0, forms)
                .map(form -> CountKey.after(followUp, form))
                .append(CountKey.of(Kind.LOST, followUp))
                .append(CountKey.of(Kind.LEFT));
        Vector<Cell> cells = totals.zipWithIndex((total, column) -> {
            Vector<CountKey> parts = Vector.range(0, forms).map(before -> part(followUp, before, column, forms));
            Place top = first.right(column);
            Cell cell = count(counts.count(total));
            boolean isComputed = counts.count(total).isDefined()
                    && parts.forAll(part -> counts.count(part).isDefined());
            return isComputed ? cell.by(LinearSum.of(new Span(top, top.below(forms - 1)))) : cell;
        });
        grid.row(cells.prepend(headings.text(FlowPhrase.ALL)).map(cell -> cell.as(Look.TOTAL)));
    }

    private static CountKey part(int followUp, int before, int column, int forms) {
        if (column < forms) {
            return CountKey.flow(followUp, before, column);
        }
        return column == forms ? CountKey.lost(followUp, before) : CountKey.before(before);
    }

    private void shares(ProjectChange change) {
        grid.gap();
        grid.row(headings.text(Message.of(FlowPhrase.SHARES_TITLE)
                        .with(
                                "date",
                                change.counts()
                                        .project()
                                        .followUps()
                                        .get(change.followUp())
                                        .date()))
                .as(Look.HEADING));
        grid.row(Vector.of(FlowPhrase.SUPPORT, FlowPhrase.COUNT, FlowPhrase.OF, FlowPhrase.SHARE)
                .map(headings::text)
                .append(headings.text(ActivitySheetPhrase.LOW))
                .append(headings.text(ActivitySheetPhrase.HIGH))
                .map(cell -> cell.as(Look.HEADING)));
        share(FlowPhrase.ROW_BEFORE, change, Kind.ON_BEFORE, change.before());
        share(FlowPhrase.ROW_AFTER, change, Kind.ON_AFTER, change.after());
        share(FlowPhrase.ROW_OFF, change, Kind.CAME_OFF, Option.none());
        share(FlowPhrase.ROW_ON, change, Kind.CAME_ON, Option.none());
    }

    private void share(FlowPhrase name, ProjectChange change, Kind kind, Option<Estimate> share) {
        Place row = grid.next();
        Vector<Cell> cells =
                Vector.of(headings.text(name), count(change.count(kind)), count(change.count(Kind.FOLLOWED)));
        grid.row(cells.appendAll(share.toVector()
                .flatMap(estimate -> Vector.of(
                        Cell.share(estimate.value()).by(row.right(1).over(row.right(2))),
                        Cell.share(estimate.low()),
                        Cell.share(estimate.high())))));
    }

    private static Cell count(Option<Long> count) {
        return count.map(Cell::count).getOrElse(Cell.text(FlowTable.HIDDEN));
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
