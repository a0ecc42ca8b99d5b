package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rar.model.golden.ExpectedFile;

/** The page that lists sheets and columns, below its text; {@code -Drar.docs.update=true} writes them anew. */
final class WorkbooksPageTest {

    private static final Path PAGE = Path.of("..", "docs", "workbooks.md");

    private static final String BEGIN = "## Sheets and columns\n";

    @Test
    void the_page_has_every_sheet_and_column() throws IOException {
        String page = Files.readString(PAGE);
        String text = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());

        new ExpectedFile(PAGE)
                .holds(text + Layouts.all().map(WorkbooksPageTest::format).mkString());
    }

    private static String format(Layout layout) {
        String name = layout.format().isEmpty() ? layout.file() : "`" + layout.format() + "`";
        return "\n### " + name + "\n"
                + layout.sheets().map(WorkbooksPageTest::sheet).mkString();
    }

    private static String sheet(SheetLayout sheet) {
        String place =
                sheet.at().parts().isEmpty() ? "" : " (`/" + sheet.at().parts().mkString("/") + "`)";
        return "\n**" + sheet.name().swedish() + "** · " + sheet.name().english() + place
                + (sheet.isForm() ? ", a form" : "")
                + ". " + sheet.note().english() + "\n\n| rubrik | heading | field | holds |\n|---|---|---|---|\n"
                + named(sheet).map(words -> row(words, "", "text")).mkString()
                + sheet.columns().map(WorkbooksPageTest::row).mkString();
    }

    private static Seq<Words> named(SheetLayout sheet) {
        return Vector.of(sheet.parent(), sheet.key())
                .reject(words -> words.swedish().isEmpty());
    }

    private static String row(Column column) {
        String field = "`/" + column.path().parts().mkString("/") + "`";
        String choices = column.choices()
                .map(choice -> choice.swedish() + " (" + choice.word() + ")")
                .mkString(", ");
        String kind = column.kind().name().toLowerCase(Locale.ROOT);
        return row(
                column.heading(),
                field,
                choices.isEmpty() ? kind : kind.equals("text") ? choices : kind + ", or " + choices);
    }

    private static String row(Words heading, String field, String holds) {
        return "| " + heading.swedish() + " | " + heading.english() + " | " + field + " | " + holds + " |\n";
    }
}
