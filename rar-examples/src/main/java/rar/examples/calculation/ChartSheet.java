package rar.examples.calculation;

import io.vavr.collection.Vector;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LineChart;
import rar.examples.sheet.LineChart.Line;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/** Charts, below each other on a sheet of their own: each beside its table would be in the way of printing both. */
final class ChartSheet {

    /** The rows that a chart takes. */
    private static final int ROWS = 26;

    private final Headings headings;
    private final Grid grid;
    private final Place first;
    private int charts;

    ChartSheet(Headings headings) {
        this.headings = headings;
        this.grid = headings.grid(SheetName.CHARTS, CalculationPhrase.CHARTS_NOTE);
        this.first = grid.next();
    }

    void chart(MessageCode title, Span months, Vector<Line> lines) {
        grid.chart(new LineChart(headings.words().text(Message.of(title)), months, lines, first.below(ROWS * charts)));
        charts++;
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
