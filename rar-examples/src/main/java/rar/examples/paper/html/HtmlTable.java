package rar.examples.paper.html;

import io.vavr.collection.Map;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.examples.terminal.TextTable;

/**
 * A table with headings for its columns and its rows; a month or a year in them leads to its bookings.
 *
 * @param table the cells
 * @param references the ids of blocks, by what leads to them
 */
record HtmlTable(TextTable table, Map<String, String> references) {

    /** A table of so many rows is not parted between sheets of paper. */
    private static final int SHORT = 20;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /**
     * The element.
     *
     * @param id its id, or empty
     * @param caption as HTML
     */
    String written(String id, String caption) {
        String kept = table.rows().size() <= SHORT ? "table short" : "table";
        StringBuilder html = new StringBuilder("<div class=\"" + kept + "\" tabindex=\"0\"><table");
        html.append(id.isEmpty() ? "" : " id=\"" + id + "\"")
                .append(">\n<caption>")
                .append(caption)
                .append("</caption>\n<thead>");
        headings(html);
        html.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(html, row));
        html.append("</tbody>\n");
        if (!table.totals().isEmpty()) {
            html.append("<tbody class=\"total\">\n");
            table.totals().forEach(row -> row(html, row));
            html.append("</tbody>\n");
        }
        return html.append("</table></div>\n").toString();
    }

    private void headings(StringBuilder html) {
        html.append("<tr>");
        for (TextTable.Column column : table.columns()) {
            String number = column.isNumber() ? " class=\"n\"" : "";
            html.append(
                    column.heading().isBlank()
                            ? "<td" + number + "></td>"
                            : "<th scope=\"col\"" + number + ">" + referred(column.heading()) + "</th>");
        }
        html.append("</tr>");
    }

    private String referred(String heading) {
        return references.get(heading).fold(() -> Markup.of(heading), id -> link(id, heading));
    }

    private void row(StringBuilder html, List<String> cells) {
        boolean isSection = cells.stream().skip(1).allMatch(String::isBlank) && cells.size() > 2;
        html.append(isSection ? "<tr class=\"section\">" : "<tr>");
        for (int i = 0; i < cells.size(); i++) {
            boolean isNumber = table.columns().get(i).isNumber();
            boolean isHead = i == 0 && !cells.get(0).isBlank();
            String tag = isHead ? "th" : "td";
            html.append("<" + tag + (isHead ? " scope=\"row\"" : "") + (isNumber ? " class=\"n\"" : "") + ">")
                    .append(i == 0 ? withMonths(cells.get(0)) : Markup.of(cells.get(i)))
                    .append("</" + tag + ">");
        }
        html.append("</tr>\n");
    }

    private String withMonths(String text) {
        Matcher month = MONTH.matcher(text);
        StringBuilder html = new StringBuilder();
        int end = 0;
        while (month.find()) {
            String found = month.group();
            html.append(Markup.of(text.substring(end, month.start()))).append(referred(found));
            end = month.end();
        }
        return html.append(Markup.of(text.substring(end))).toString();
    }

    private static String link(String id, String text) {
        return "<a href=\"#" + id + "\">" + Markup.of(text) + "</a>";
    }
}
