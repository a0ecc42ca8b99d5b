package rar.model.publishedfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rar.model.golden.ExpectedFiles;
import rar.model.json.Described;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;
import rar.model.published.Term;
import rar.model.reconciliation.Consistency;
import rar.model.reconciliation.Reconciliation;

/** What a file says, and what is said of a file with mistakes: one faulty file for each message, its message beside it. */
class PublishedPlanReaderTest {

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_with_its_line_its_place_and_what_to_do() {
        return ExpectedFiles.json("faulty-published-plans")
                .tests(file -> PublishedPlanReader.read(file).getError());
    }

    @Test
    void a_file_is_read_from_disk_with_a_byte_order_mark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(
                file, "\ufeff" + plan("{\"name\": \"One\", \"table\": \"T\", \"sum\": [\"a\"], \"equals\": \"b\"}"));
        assertThat(PublishedPlanReader.read(file).isValid()).isTrue();
    }

    @Test
    void the_examples_of_the_manual_are_read_and_the_first_has_the_contradiction_it_describes() throws IOException {
        String manual = Files.readString(Path.of("..", "docs", "reconciliation.md"), StandardCharsets.UTF_8);
        List<String> examples = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL)
                .matcher(manual)
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(3);
        assertThat(examples.stream()
                        .map(example -> Reconciliation.of(
                                        PublishedPlanReader.read(example).get())
                                .findings(Consistency.CONTRADICTION)
                                .map(finding -> finding.identity().label())
                                .mkString(" and ")))
                .containsExactly("Anläggningstillgångar minskar med avskrivningarna, 2009", "", "");
    }

    @Test
    void an_identity_is_written_out_for_every_column_where_its_total_is_printed() {
        assertThat(labels("{\"name\": \"One\", \"table\": \"T\", \"sum\": [\"a\", \"b\"], \"equals\": \"sum\"}"))
                .containsExactly("One, x: a/x + b/x = sum/x", "One, y: a/y + b/y = sum/y");
    }

    @Test
    void blanks_in_a_sum_are_nothing() {
        assertThat(labels("{\"name\": \"One\", \"table\": \"T\", \"columns\": [\"y\"], "
                        + "\"sum\": [{\"from\": \"a\", \"to\": \"c\"}], \"equals\": \"sum\"}"))
                .containsExactly("One, y: a/y + b/y = sum/y");
    }

    @Test
    void what_is_subtracted_and_multiplied_has_its_factor() {
        assertThat(
                        labels(
                                "{\"name\": \"One\", \"table\": \"T\", \"sum\": [\"sum\"], "
                                        + "\"minus\": [\"a\", {\"cell\": \"b\", \"times\": \"1/4\"}], \"atLeast\": {\"value\": \"2 tkr\"}}"))
                .containsExactly(
                        "One, x: sum/x + −100 % a/x + −25 % b/x ≥ 200000",
                        "One, y: sum/y + −100 % a/y + −25 % b/y ≥ 200000");
    }

    @Test
    void the_previous_column_is_the_one_before_in_the_list() {
        assertThat(labels("{\"name\": \"Roll\", \"table\": \"T\", \"columns\": [\"x\", \"y\", \"z\"], "
                        + "\"sum\": [{\"previous\": \"a\"}, \"b\"], \"equals\": \"a\"}"))
                .containsExactly("Roll, y: a/x + b/y = a/y", "Roll, z: a/y + b/z = a/z");
        assertThat(labels("{\"name\": \"Roll\", \"table\": \"T\", \"columns\": [\"x\", \"z\"], "
                        + "\"sum\": [{\"previous\": \"a\"}, \"b\"], \"equals\": \"a\"}"))
                .containsExactly("Roll, z: a/x + b/z = a/z");
    }

    /** The list says where an identity is checked; what stands before the first of it is printed beside it. */
    @Test
    void the_first_of_a_list_follows_what_stands_before_it_in_the_table() {
        assertThat(labels("{\"name\": \"Roll\", \"table\": \"T\", \"columns\": [\"y\", \"z\"], "
                        + "\"sum\": [{\"previous\": \"a\"}, \"b\"], \"equals\": \"a\"}"))
                .containsExactly("Roll, y: a/x + b/y = a/y", "Roll, z: a/y + b/z = a/z");
        assertThat(labels("{\"name\": \"Roll\", \"table\": \"T\", \"columns\": [\"z\"], "
                        + "\"sum\": [{\"previous\": \"a\"}, \"b\"], \"equals\": \"a\"}"))
                .containsExactly("Roll, z: a/y + b/z = a/z");
    }

    /** Newest first in print: the list gives the order, and what is before its first is in it already. */
    @Test
    void a_list_against_the_order_of_the_print_keeps_its_own() {
        assertThat(labels("{\"name\": \"Roll\", \"table\": \"T\", \"columns\": [\"z\", \"y\"], "
                        + "\"sum\": [{\"previous\": \"a\"}, \"b\"], \"equals\": \"a\"}"))
                .containsExactly("Roll, y: a/z + b/y = a/y");
    }

    @Test
    void what_has_nothing_before_it_is_named() {
        String roll =
                "{\"name\": \"Roll\", \"table\": \"T\", %s\"sum\": [{\"previous\": \"a\"}, \"b\"], \"equals\": \"a\"}";
        assertThat(remarks(roll.formatted("\"columns\": [\"x\", \"y\"], ")))
                .containsExactly("nothing stands before column \"x\", so that \"Roll\" is not checked there");
        assertThat(remarks(roll.formatted("\"columns\": [\"y\", \"z\"], "))).isEmpty();
        assertThat(remarks(roll.formatted(""))).isEmpty();
    }

    private static List<String> remarks(String identity) {
        return PublishedPlanReader.remarked(plan(identity).getBytes(StandardCharsets.UTF_8))
                .get()
                .remarks()
                .map(Remark::message)
                .filter(message -> message.contains("Roll"))
                .asJava();
    }

    @Test
    void an_identity_may_run_over_rows_and_name_columns() {
        assertThat(
                        labels(
                                "{\"name\": \"Year\", \"table\": \"T\", \"rows\": [\"a\"], \"sum\": [\"x\", \"y\"], \"equals\": \"z\"}"))
                .containsExactly("Year, a: a/x + a/y = a/z");
    }

    @Test
    void an_identity_may_name_single_cells_anywhere() {
        assertThat(labels("{\"name\": \"One\", \"sum\": [\"T/a/x\", \"2009/T/b/y\"], \"equals\": \"T/sum/y\"}"))
                .containsExactly("One: a/x + b/y = sum/y");
    }

    @Test
    void an_exact_cell_is_a_factor_on_whichever_side_of_a_product_it_stands() {
        assertThat(labels("{\"name\": \"Share\", \"table\": \"T\", \"columns\": [\"x\"], "
                        + "\"sum\": [{\"cell\": \"a\", \"times\": {\"cell\": \"n\"}}], \"equals\": \"sum\"}"))
                .containsExactly("Share, x: 300 % a/x = sum/x");
        assertThat(labels("{\"name\": \"Share\", \"table\": \"T\", \"columns\": [\"x\"], "
                        + "\"sum\": [{\"cell\": \"n\", \"times\": {\"cell\": \"a\"}}], \"equals\": \"sum\"}"))
                .containsExactly("Share, x: 300 % a/x = sum/x");
        assertThat(
                        labels(
                                "{\"name\": \"Part\", \"table\": \"T\", \"columns\": [\"y\"], "
                                        + "\"sum\": [{\"cell\": \"a\", \"times\": {\"part\": \"T/n/x\", \"whole\": \"n\"}}], \"equals\": \"sum\"}"))
                .containsExactly("Part, y: 75 % a/y = sum/y");
    }

    @Test
    void slashes_in_names_are_read_as_they_are_meant() {
        String text = """
                {"document": "d/e", "title": "t", "tables": [
                  {"name": "A/B", "source": "s", "unit": "tkr", "columns": ["kr/år", "år"],
                   "rows": {"in/ut": ["1", "2"], "in": ["3", "4"]}}],
                 "identities": [
                  {"name": "One", "sum": ["A/B/in/ut/kr/år"], "equals": "d/e/A/B/in/år"},
                  {"name": "Two", "table": "A/B", "sum": ["in/ut"], "equals": "A/B/in"}]}""";
        assertThat(PublishedPlanReader.read(text).get().identities().map(PublishedPlanReaderTest::described))
                .containsExactly(
                        "One: in/ut/kr/år = in/år", "Two, kr/år: in/ut/kr/år = in/kr/år", "Two, år: in/ut/år = in/år");
    }

    @Test
    void a_reference_that_can_mean_two_places_is_a_mistake() {
        String text = """
                {"document": "d", "title": "t", "tables": [
                  {"name": "A", "source": "s", "unit": "tkr", "columns": ["x", "y/x"],
                   "rows": {"r": ["1", "2"], "r/y": ["3", "4"]}}],
                 "identities": [{"name": "One", "sum": ["A/r/y/x"], "equals": "A/r/x"}]}""";
        assertThat(PublishedPlanReader.read(text).getError().map(Violation::message))
                .containsExactly(
                        "\"A/r/y/x\" can mean more than one place: row \"r/y\", column \"x\" of table \"A\" or row \"r\", column \"y/x\" of table \"A\"; rename a row or a column "
                                + "that holds a slash");
    }

    @Test
    void identities_may_name_cells_of_documents_read_before() {
        PublishedPlan before = PublishedPlanReader.read(
                        plan("{\"name\": \"One\", \"table\": \"T\", \"sum\": [\"a\"], \"equals\": \"b\"}"))
                .get();
        String text = """
                {"document": "later", "title": "t", "identities": [
                  {"name": "One", "sum": ["2009/T/a/x"], "equals": {"value": "10 tkr"}},
                  {"name": "Two", "table": "2009/T", "sum": ["a", "b"], "equals": "sum"}]}""";
        assertThat(PublishedPlanReader.read(text, before).get().identities().map(PublishedPlanReaderTest::described))
                .containsExactly("One: a/x = 1000000", "Two, x: a/x + b/x = sum/x", "Two, y: a/y + b/y = sum/y");
        assertThat(PublishedPlanReader.read(text).getError().map(Violation::pointer))
                .containsExactly("/identities/0/sum/0", "/identities/1/table");
        assertThat(PublishedPlanReader.read(text.replace("later", "2009"), before)
                        .getError()
                        .map(Violation::message))
                .containsExactly("a document read before is named \"2009\" too; document names are unique");
    }

    private static String plan(String identity) {
        return """
                {"document": "2009", "title": "t", "tables": [
                  {"name": "T", "source": "s", "unit": "tkr", "units": {"n": "number"}, "exact": ["n"],
                   "columns": ["x", "y", "z"],
                   "rows": {"n": ["3", "4", "5"], "a": ["10", "20", "30"], "b": ["1", "2", "3"], "c": ["", "", ""],
                            "sum": ["11", "22", ""]}}],
                 "identities": [%s]}""".formatted(identity);
    }

    private static Seq<String> labels(String identity) {
        Validation<Seq<Violation>, PublishedPlan> read = PublishedPlanReader.read(plan(identity));
        assertThat(read.isValid()).as(() -> Described.mistakes(read.getError())).isTrue();
        return read.get().identities().map(PublishedPlanReaderTest::described);
    }

    private static String described(Identity identity) {
        return identity.label() + ": " + side(identity.left())
                + " " + identity.relation() + " "
                + (identity.right().isEmpty() ? identity.constant().numerator().toString() : side(identity.right()));
    }

    private static String side(Seq<Term> terms) {
        return terms.map(term -> {
                    String cell = term.cell().row() + "/" + term.cell().column();
                    return term.equals(Term.plus(term.cell()))
                            ? cell
                            : term.factor().toString().replace('\u00a0', ' ') + " " + cell;
                })
                .mkString(" + ");
    }
}
