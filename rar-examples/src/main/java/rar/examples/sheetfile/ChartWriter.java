package rar.examples.sheetfile;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import rar.examples.sheet.LineChart;
import rar.examples.sheet.LineChart.Line;
import rar.examples.sheet.LineChart.Stroke;
import rar.examples.sheet.Span;

/** Draws a chart of lines that office programs keep as their own: it follows its cells. */
final class ChartWriter {

    private static final int COLUMNS = 14;

    private static final int ROWS = 24;

    private static final double WIDE = 2.25;

    private static final double NARROW = 1.25;

    private final XSSFSheet sheet;
    private final LineChart chart;

    ChartWriter(XSSFSheet sheet, LineChart chart) {
        this.sheet = sheet;
        this.chart = chart;
    }

    void write() {
        XSSFChart drawn = drawn();
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFDateAxis months = drawn.createDateAxis(AxisPosition.BOTTOM);
        months.setNumberFormat("yyyy\\-mm");
        months.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis amounts = drawn.createValueAxis(AxisPosition.LEFT);
        amounts.setCrosses(AxisCrosses.AUTO_ZERO);
        amounts.setNumberFormat("#,##0");
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, months, amounts);
        data.setVaryColors(false);
        chart.lines().forEach(line -> add(data, line));
        drawn.plot(data);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
    }

    private XSSFChart drawn() {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int column = chart.at().column();
        int row = chart.at().row();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS);
        return drawing.createChart(anchor);
    }

    private void add(XDDFLineChartData data, Line line) {
        XDDFDataSource<Double> months = cells(chart.months());
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(months, cells(line.amounts()));
        XSSFSheet named = sheet.getWorkbook().getSheet(line.name().sheet());
        series.setTitle(
                named.getRow(line.name().row()).getCell(line.name().column()).getStringCellValue(),
                new CellReference(
                        named.getSheetName(), line.name().row(), line.name().column(), true, true));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(stroke(line.stroke()));
    }

    private XDDFNumericalDataSource<Double> cells(Span span) {
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet.getWorkbook().getSheet(span.first().sheet()),
                new CellRangeAddress(
                        span.first().row(),
                        span.last().row(),
                        span.first().column(),
                        span.last().column()));
    }

    private static XDDFLineProperties stroke(Stroke stroke) {
        XDDFLineProperties drawn = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour(stroke))));
        drawn.setWidth(stroke == Stroke.MAIN || stroke == Stroke.MIDDLE ? WIDE : NARROW);
        if (stroke == Stroke.LIMIT || stroke == Stroke.OUTER) {
            drawn.setPresetDash(
                    new XDDFPresetLineDash(stroke == Stroke.LIMIT ? PresetLineDash.DASH : PresetLineDash.DOT));
        }
        return drawn;
    }

    private static PresetColor colour(Stroke stroke) {
        return switch (stroke) {
            case MAIN -> PresetColor.BLACK;
            case LIMIT -> PresetColor.DARK_RED;
            case MIDDLE, INNER, OUTER -> PresetColor.STEEL_BLUE;
        };
    }
}
