package rar.examples.paper.word;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
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
import org.apache.xmlbeans.XmlCursor;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartSeries;
import rar.examples.paper.ChartSeries.Role;
import rar.model.message.PhraseBook;

/**
 * A chart that can be edited in Word (DrawingML), with its numbers in a workbook inside the document.
 *
 * @param chart the numbers
 * @param form how they are drawn
 * @param words of the document
 */
record WordChart(Chart chart, Form form, PhraseBook words) {

    /** A form that Word has charts in. */
    enum Form {
        LINES,
        COLUMNS,
        LYING,
        STEPS
    }

    private static final int WIDTH = 17 * Units.EMU_PER_CENTIMETER;
    private static final String CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int HEIGHT = 8 * Units.EMU_PER_CENTIMETER;

    static WordChart of(Chart chart, PhraseBook words) {
        return new WordChart(
                chart,
                switch (chart.kind()) {
                    case FAN, LINES -> Form.LINES;
                    case COLUMNS, STACKS -> Form.COLUMNS;
                    case TORNADO -> Form.LYING;
                    case WATERFALL -> Form.STEPS;
                },
                words);
    }

    private boolean isLying() {
        return form == Form.LYING || form == Form.STEPS;
    }

    private Seq<ChartSeries> series() {
        return form == Form.STEPS ? WordSteps.of(chart).stacked(words) : chart.series();
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
        XDDFCategoryAxis categories = drawn.createCategoryAxis(isLying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(isLying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setNumberFormat(chart.form().decimals() == 0 ? "#,##0" : "0.0");
        if (form != Form.STEPS) {
            drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        XDDFChartData data =
                drawn.createData(form == Form.LINES ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                chart.categories().map(WordText::of).toJavaArray(String[]::new), range(drawn, 0), 0);
        series().zipWithIndex().forEach(each -> put(drawn, data, names, each._1, each._2 + 1));
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(isLying() ? BarDirection.BAR : BarDirection.COL);
            if (isLying()) {
                categories.setOrientation(AxisOrientation.MAX_MIN);
                values.setCrosses(AxisCrosses.MAX);
            }
            if (form == Form.STEPS) {
                bars.setBarGrouping(BarGrouping.STACKED);
            }
            values.setCrossBetween(AxisCrossBetween.BETWEEN);
        }
        drawn.plot(data);
        if (form == Form.STEPS) {
            stackOnEachOther(drawn);
        }
    }

    /** Sets the overlap, for which the small edition of the library's schemas has no type. */
    private static void stackOnEachOther(XWPFChart drawn) {
        try (XmlCursor cursor =
                drawn.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(new QName(CHART_NAMESPACE, "axId"));
            cursor.beginElement("overlap", CHART_NAMESPACE);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    /** The cells of a column of the chart's workbook, under its heading. */
    private String range(XWPFChart drawn, int column) {
        return drawn.formatRange(new CellRangeAddress(1, chart.categories().size(), column, column));
    }

    private void put(
            XWPFChart drawn, XDDFChartData data, XDDFCategoryDataSource names, ChartSeries series, int column) {
        Double[] exact = series.values()
                .map(value -> value.map(this::inUnit).getOrNull())
                .toJavaArray(Double[]::new);
        XDDFChartData.Series added =
                data.addSeries(names, XDDFDataSourcesFactory.fromArray(exact, range(drawn, column), column));
        String name = WordText.of(series.name());
        added.setTitle(name, drawn.setSheetTitle(name, column));
        paint(added, series);
    }

    private double inUnit(BigDecimal exact) {
        return exact.divide(chart.form().perUnit()).doubleValue();
    }

    private void paint(XDDFChartData.Series drawn, ChartSeries series) {
        XDDFSolidFillProperties colour = colour(series.role());
        if (series.role() == Role.STEP_FROM) {
            drawn.setFillProperties(new XDDFNoFillProperties());
        } else if (series.role() == Role.STEP_TO) {
            WordSteps steps = WordSteps.of(chart);
            for (int i = 0; i < chart.categories().size(); i++) {
                drawn.getDataPoint(i).setFillProperties(colour(steps.colour(i)));
            }
        } else if (drawn instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(new XDDFLineProperties(colour));
        } else {
            drawn.setFillProperties(colour);
        }
    }

    private static XDDFSolidFillProperties colour(Role role) {
        return new XDDFSolidFillProperties(XDDFColor.from(SeriesColour.of(role)));
    }
}
