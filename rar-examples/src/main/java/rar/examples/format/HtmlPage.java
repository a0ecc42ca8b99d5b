package rar.examples.format;

import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Block;
import rar.examples.page.Page;
import rar.examples.page.PageWriter;
import rar.examples.terminal.SafeText;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;

/** A page as a document of HTML: without scripts, addresses or anything that is fetched from elsewhere. */
final class HtmlPage implements PageWriter {

    private static final String HEAD = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            body { font-family: sans-serif; line-height: 1.4; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            table { border-collapse: collapse; margin: 1.5rem 0 }
            caption { text-align: left; font-weight: bold; padding-bottom: .3rem }
            th, td { text-align: left; vertical-align: top; padding: .15rem .8rem .15rem 0; border-bottom: 1px solid #ccc }
            .n { text-align: right; font-variant-numeric: tabular-nums }
            tfoot td { border-top: 2px solid #333; font-weight: bold }
            </style>
            </head>
            <body>
            """;

    private final Page page;
    private final StringBuilder written = new StringBuilder();

    HtmlPage(Page page) {
        this.page = page;
    }

    String written() {
        written.append(HEAD.replaceFirst("%s", page.language().tag()).replace("%s", escaped(title())));
        page.writeTo(this);
        return written.append("</body>\n</html>\n").toString();
    }

    private String title() {
        return page.blocks()
                .headOption()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .orElse(() -> page.tables().headOption().map(Block.Table::heading))
                .getOrElse("RAR");
    }

    @Override
    public void paragraph(String text) {
        put("<p>" + escaped(text) + "</p>");
    }

    @Override
    public void line(String text) {
        put("<div>" + escaped(text) + "</div>");
    }

    @Override
    public void items(Vector<String> texts) {
        put("<ul>");
        texts.forEach(item -> put("<li>" + escaped(item) + "</li>"));
        put("</ul>");
    }

    @Override
    public void table(String heading, TextTable cells, boolean mayBeParted) {
        put("<table>");
        put("<caption>" + escaped(heading) + "</caption>");
        put("<thead>");
        row(cells, cells.columns().stream().map(Column::heading).toList(), "th scope=\"col\"");
        put("</thead>");
        put("<tbody>");
        cells.rows().forEach(row -> row(cells, row, "td"));
        put("</tbody>");
        if (!cells.totals().isEmpty()) {
            put("<tfoot>");
            cells.totals().forEach(row -> row(cells, row, "td"));
            put("</tfoot>");
        }
        put("</table>");
    }

    private void row(TextTable table, List<String> cells, String element) {
        written.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String kind = table.columns().get(i).isNumber() ? " class=\"n\"" : "";
            String end = element.substring(0, 2);
            written.append("<" + element + kind + ">")
                    .append(escaped(cells.get(i)))
                    .append("</" + end + ">");
        }
        put("</tr>");
    }

    private void put(String text) {
        written.append(text).append('\n');
    }

    private static String escaped(String text) {
        return SafeText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
