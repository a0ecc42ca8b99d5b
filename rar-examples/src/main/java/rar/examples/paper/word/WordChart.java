package rar.examples.paper.word;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartSeries;

/**
 * A chart that can be edited in Word (DrawingML), with its numbers in a workbook inside the document.
 *
 * @param chart the numbers
 * @param isLine whether it is of lines, else of columns
 * @param isLying whether its columns lie
 */
record WordChart(Chart chart, boolean isLine, boolean isLying) {

    private static final int WIDTH = 17 * Units.EMU_PER_CENTIMETER;
    private static final int HEIGHT = 8 * Units.EMU_PER_CENTIMETER;

    /** None for a kind that Word has no chart for; its table says the same. */
    static Option<WordChart> of(Chart chart) {
        return switch (chart.kind()) {
            case FAN, LINES -> Option.some(new WordChart(chart, true, false));
            case COLUMNS, STACKS -> Option.some(new WordChart(chart, false, false));
            case TORNADO -> Option.some(new WordChart(chart, false, true));
            case WATERFALL -> Option.none();
        };
    }

    void putInto(XWPFDocument document) {
        try {
            XWPFChart drawn = document.createChart(WIDTH, HEIGHT);
            draw(drawn);
            var properties = drawn.getWorkbook().getProperties().getCoreProperties();
            properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a chart of a new document cannot be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(XWPFChart drawn) {
        XDDFCategoryAxis categories = drawn.createCategoryAxis(isLying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(isLying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setNumberFormat(chart.form().decimals() == 0 ? "#,##0" : "0.0");
        drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
        XDDFChartData data = drawn.createData(isLine ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                chart.categories().map(WordText::of).toJavaArray(String[]::new), range(drawn, 0), 0);
        for (int i = 0; i < chart.series().size(); i++) {
            put(drawn, data, names, i);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(isLying ? BarDirection.BAR : BarDirection.COL);
            if (isLying) {
                categories.setOrientation(AxisOrientation.MAX_MIN);
                values.setCrosses(AxisCrosses.MAX);
            }
            values.setCrossBetween(AxisCrossBetween.BETWEEN);
        }
        drawn.plot(data);
    }

    /** The cells of a column of the chart's workbook, under its heading. */
    private String range(XWPFChart drawn, int column) {
        return drawn.formatRange(new CellRangeAddress(1, chart.categories().size(), column, column));
    }

    private void put(XWPFChart drawn, XDDFChartData data, XDDFCategoryDataSource names, int index) {
        ChartSeries series = chart.series().get(index);
        Double[] exact = series.values()
                .map(value -> value.map(this::inUnit).getOrNull())
                .toJavaArray(Double[]::new);
        int column = index + 1;
        XDDFChartData.Series added =
                data.addSeries(names, XDDFDataSourcesFactory.fromArray(exact, range(drawn, column), column));
        String name = WordText.of(series.name());
        added.setTitle(name, drawn.setSheetTitle(name, column));
        paint(added, series);
    }

    private double inUnit(BigDecimal exact) {
        return exact.divide(chart.form().perUnit()).doubleValue();
    }

    private static void paint(XDDFChartData.Series drawn, ChartSeries series) {
        XDDFSolidFillProperties colour = new XDDFSolidFillProperties(XDDFColor.from(SeriesColour.of(series.role())));
        if (drawn instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(new XDDFLineProperties(colour));
        } else {
            drawn.setFillProperties(colour);
        }
    }
}
