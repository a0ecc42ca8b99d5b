package rar.examples.paper.html;

import java.nio.charset.StandardCharsets;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.Chapter;

/**
 * A board paper as one page of HTML that works without a network: its policy lets nothing be fetched, its own two scripts
 * run and styles in the page apply, and nothing else.
 */
public final class HtmlPaper {

    private final BoardPaper paper;
    private final PageScript library = PageScript.of("echarts.js");
    private final PageScript drawing = PageScript.of("paper.js");

    private HtmlPaper(BoardPaper paper) {
        this.paper = paper;
    }

    /** The file. */
    public static byte[] bytes(BoardPaper paper) {
        return new HtmlPaper(paper).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        HtmlBlocks page = new HtmlBlocks(paper);
        page.put("<!doctype html>").put("<html lang=\"" + paper.language().tag() + "\">");
        head(page);
        page.put("<body>").put("<a class=\"skip\" href=\"#main\">" + page.words(HtmlPhrase.SKIP) + "</a>");
        page.put("<header><h1>" + Markup.of(paper.title()) + "</h1>")
                .put("<p>" + Markup.of(paper.subtitle()) + "</p></header>");
        contents(page);
        page.put("<main id=\"main\" tabindex=\"-1\">");
        paper.chapters().forEach(chapter -> chapter(page, chapter));
        page.put("</main>");
        page.put("<script type=\"application/json\" id=\"charts\">" + ChartData.of(paper.charts()) + "</script>");
        page.put("<script>" + library.text() + "</script>").put("<script>" + drawing.text() + "</script>");
        return page.put("</body>").put("</html>").written();
    }

    private void head(HtmlBlocks page) {
        page.put("<head>")
                .put("<meta charset=\"utf-8\">")
                .put("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\">")
                .put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .put("<meta name=\"generator\" content=\"RAR\">")
                .put("<title>" + Markup.of(paper.title()) + "</title>")
                .put("<style>\n" + PageScript.resource("paper.css") + "</style>")
                .put("</head>");
    }

    private String policy() {
        return "default-src 'none'; script-src " + library.allowed() + " " + drawing.allowed()
                + "; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    }

    private void contents(HtmlBlocks page) {
        page.put("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">" + page.words(HtmlPhrase.CONTENTS)
                + "</h2><ol>");
        paper.chapters()
                .forEach(chapter -> page.put(
                        "<li><a href=\"#" + chapter.id() + "\">" + Markup.of(chapter.heading()) + "</a></li>"));
        page.put("</ol></nav>");
    }

    private static void chapter(HtmlBlocks page, Chapter chapter) {
        page.put("<section class=\"chapter\" aria-labelledby=\"" + chapter.id() + "\"><h2 id=\"" + chapter.id() + "\">"
                + Markup.of(chapter.heading()) + "</h2>");
        chapter.blocks().forEach(block -> block.writeTo(page));
        page.put("</section>");
    }
}
