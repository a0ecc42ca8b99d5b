package rar.examples.paper.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.Locale;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartSeries;
import rar.examples.terminal.SafeText;

/** The numbers of charts as data that the page's script reads: exact, and rounded only where they are shown. */
final class ChartData {

    private ChartData() {}

    /** JSON that ends no element of HTML, whatever texts are in it. */
    static String of(Seq<Chart> charts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        charts.forEach(chart -> put(list.addObject(), chart));
        return list.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static void put(ObjectNode object, Chart chart) {
        object.put("id", chart.id())
                .put("kind", chart.kind().name().toLowerCase(Locale.ROOT))
                .put("summary", SafeText.of(chart.summary()))
                .put("unit", chart.form().unit())
                .put("perUnit", chart.form().perUnit())
                .put("decimals", chart.form().decimals());
        ArrayNode categories = object.putArray("categories");
        chart.categories().map(SafeText::of).forEach(categories::add);
        ArrayNode series = object.putArray("series");
        chart.series().forEach(each -> put(series.addObject(), each));
    }

    private static void put(ObjectNode object, ChartSeries series) {
        object.put("name", SafeText.of(series.name()))
                .put("role", series.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode values = object.putArray("values");
        series.values().forEach(value -> value.fold(values::addNull, values::add));
    }
}
