package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import rar.model.json.JsonValue;
import rar.model.message.Language;
import rar.model.planfile.PlanReader;

/** The sheets and columns of each format. */
final class LayoutsTest {

    @Test
    void no_two_formats_have_a_sheet_of_one_name_but_for_plan_in_both_languages() {
        Seq<String> names = Layouts.all()
                .flatMap(layout -> layout.sheets()
                        .flatMap(sheet -> HashSet.of(
                                Heading.plain(sheet.name().swedish()),
                                Heading.plain(sheet.name().english()))));

        assertThat(names).doesNotHaveDuplicates();
        assertThat(Layouts.all()
                        .flatMap(Layout::sheets)
                        .flatMap(sheet ->
                                Vector.of(sheet.name().swedish(), sheet.name().english())))
                .allSatisfy(name -> assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(31));
    }

    @Test
    void on_a_sheet_each_heading_means_one_column_in_each_language() {
        for (SheetLayout sheet : Layouts.all().flatMap(Layout::sheets)) {
            for (Column column : sheet.columns()) {
                for (String heading : new String[] {
                    column.heading().swedish(), column.heading().english()
                }) {
                    String written = heading.replace("{year}", "2027")
                            .replace("{month}", "2027-03")
                            .replace("{n}", "3")
                            .replace("{item}", "2");
                    assertThat(Columns.bound(sheet, written).map(Columns.Value::column))
                            .as("%s on %s", written, sheet.name())
                            .containsExactly(column);
                }
            }
        }
    }

    @Test
    void what_is_said_is_said_in_both_languages() {
        for (SheetLayout sheet : Layouts.all().flatMap(Layout::sheets)) {
            assertThat(sheet.note().swedish().isEmpty()).as("%s", sheet.name()).isFalse();
            for (Words words : sheet.columns()
                    .flatMap(column -> Vector.of(column.heading(), column.note()))
                    .append(sheet.note())
                    .append(sheet.parent())
                    .append(sheet.key())) {
                assertThat(words.swedish().isBlank())
                        .as("%s", words)
                        .isEqualTo(words.english().isBlank());
            }
        }
    }

    @Test
    void a_sheet_within_another_says_what_its_rows_belong_to_and_a_keyed_one_what_they_are_about() {
        for (Layout layout : Layouts.all()) {
            for (SheetLayout sheet : layout.sheets()) {
                assertThat(sheet.parent().swedish().isEmpty())
                        .as("%s", sheet.name())
                        .isEqualTo(layout.parent(sheet).isEmpty());
                assertThat(sheet.key().swedish().isEmpty())
                        .as("%s", sheet.name())
                        .isEqualTo(!sheet.isKeyed());
            }
        }
    }

    /** A value of the wrong kind in each column of a plan is a mistake, but none of them an unknown field. */
    @Test
    void every_column_of_a_plan_is_a_field_of_plans() {
        for (SheetLayout sheet : Layouts.of("plan")
                .sheets()
                .reject(sheet -> sheet.name().english().contains("goals"))) {
            for (Column column : sheet.columns()) {
                ValueTree tree = new ValueTree(new CellPlace(0, "", 0, 0));
                FieldPath path = path(sheet.at().parts().appendAll(column.path().parts()));
                tree.put(path, JsonValue.scalar(JsonValue.Kind.FLAG, 0, "true"), new CellPlace(0, "", 0, 0));

                assertThat(PlanReader.read(JsonLines.of(tree).text()).getError().map(found -> found.code()))
                        .as(path.heading())
                        .doesNotContain("json.field-unknown");
            }
        }
    }

    private static FieldPath path(Seq<String> parts) {
        return new FieldPath(parts.toVector()
                .map(part -> part.equals("[]")
                        ? new Step.Item(0)
                        : new Step.Field(
                                part.equals("{year}")
                                        ? "2027"
                                        : part.equals("{month}") ? "2027-03" : part.equals("{n}") ? "3" : part)));
    }

    @Test
    void choices_are_told_apart_in_each_language() {
        for (Column column : Layouts.all().flatMap(Layout::sheets).flatMap(SheetLayout::columns)) {
            for (Language language : Language.values()) {
                assertThat(column.choices().map(choice -> choice.in(language))).doesNotHaveDuplicates();
            }
            for (Choice choice : column.choices()) {
                assertThat(column.choices()
                                .filter(other -> other.isCalled(choice.swedish()) || other.isCalled(choice.word())))
                        .as("%s", choice)
                        .hasSize(1);
            }
        }
    }
}
