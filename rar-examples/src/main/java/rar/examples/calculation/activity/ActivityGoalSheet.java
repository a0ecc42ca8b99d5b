package rar.examples.calculation.activity;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import rar.examples.calculation.Headings;
import rar.examples.calculation.SheetName;
import rar.examples.report.ActivityReport;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.activity.ActivityAssessment;
import rar.model.activity.ActivityGoal;
import rar.model.activity.ActivityVerdict;
import rar.model.activity.Observation;
import rar.model.activity.UnmeasurableGoal;
import rar.model.message.Message;

/** The goals of activity on a day, how many there are of each verdict, and those that cannot be measured as they are written. */
final class ActivityGoalSheet {

    private static final int VERDICT = 5;

    private final ActivityReport report;
    private final Headings headings;
    private final Grid grid;

    ActivityGoalSheet(ActivityReport report, Headings headings) {
        this.report = report;
        this.headings = headings;
        this.grid = headings.grid(SheetName.ACTIVITY, ActivitySheetPhrase.ACTIVITY_NOTE);
        grid.row(Cell.text(report.goals().name()));
        grid.row(Cell.text(report.goals().source()));
        grid.row(headings.text(Message.of(ActivitySheetPhrase.ON).with("day", report.day())));
        grid.gap();
        goals();
        unmeasurable();
    }

    private void goals() {
        grid.head(
                Vector.of(
                                ActivitySheetPhrase.GOAL,
                                ActivitySheetPhrase.PLACE,
                                ActivitySheetPhrase.INDICATOR,
                                ActivitySheetPhrase.WANTED,
                                ActivitySheetPhrase.BY,
                                ActivitySheetPhrase.VERDICT,
                                ActivitySheetPhrase.COUNTED,
                                ActivitySheetPhrase.OF,
                                ActivitySheetPhrase.COUNTED_ON,
                                ActivitySheetPhrase.MISSING,
                                ActivitySheetPhrase.REASON)
                        .map(headings::text),
                1);
        Vector<ActivityAssessment> judged = report.judged();
        Place first = grid.next();
        judged.forEach(this::goal);
        if (!judged.isEmpty()) {
            grid.gap();
            counts(judged, new Span(first.right(VERDICT), first.right(VERDICT).below(judged.size() - 1)));
        }
    }

    private void goal(ActivityAssessment one) {
        ActivityGoal goal = one.goal();
        Cell none = Cell.text("");
        grid.row(
                Cell.text(goal.statement()),
                Cell.text(goal.place()),
                Cell.text(goal.indicator()),
                headings.text(goal.target().said()),
                Cell.text(goal.by().toString()),
                headings.text(one.verdict()),
                one.observation().map(seen -> Cell.count(seen.count())).getOrElse(none),
                one.observation().flatMap(Observation::of).map(Cell::count).getOrElse(none),
                one.observation()
                        .map(Observation::date)
                        .map(LocalDate::toString)
                        .map(Cell::text)
                        .getOrElse(none),
                one.missing().map(Cell::count).getOrElse(none),
                headings.text(one.reason()));
    }

    /** How many have each verdict, counted by formulas. */
    private void counts(Vector<ActivityAssessment> judged, Span verdicts) {
        for (ActivityVerdict verdict : ActivityVerdict.values()) {
            grid.row(
                    headings.text(verdict),
                    Cell.count(judged.count(one -> one.verdict() == verdict))
                            .by(Expression.of(
                                    "COUNTIF",
                                    verdicts,
                                    Expression.text(headings.words().text(Message.of(verdict))))));
        }
    }

    private void unmeasurable() {
        if (report.goals().unmeasurable().isEmpty()) {
            return;
        }
        grid.gap();
        grid.row(headings.text(ActivitySheetPhrase.UNMEASURABLE).as(Look.HEADING));
        grid.row(Vector.of(ActivitySheetPhrase.GOAL, ActivitySheetPhrase.PLACE, ActivitySheetPhrase.LACKING)
                .map(heading -> headings.text(heading).as(Look.HEADING)));
        report.goals().unmeasurable().forEach(this::unmeasurable);
    }

    private void unmeasurable(UnmeasurableGoal goal) {
        grid.row(
                Cell.text(goal.statement()),
                Cell.text(goal.place()),
                Cell.text(goal.lacking()
                        .map(lacking -> headings.words().text(Message.of(lacking)))
                        .mkString("; ")));
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
