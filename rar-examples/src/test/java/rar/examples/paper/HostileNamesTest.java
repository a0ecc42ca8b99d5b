package rar.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.examples.browser.Browser;
import rar.examples.command.CommandRun;
import rar.examples.terminal.SafeText;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.simulation.json.RiskModelReader;

/** A plan and its risks with a hostile text in every field that takes one, as a page and as a document. */
final class HostileNamesTest {

    /** The worst that a field takes; what a field takes depends on the field, and none takes what cannot be seen. */
    private static final List<String> HOSTILE = List.of(
            "</td></script><!--<script>window.hit=1</script><img src=x onerror=window.hit=1>&lt;=1+1{{7*7}}",
            "<b onfocus='window.hit=1' tabindex=1 autofocus>",
            "-<i>");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private static ObjectNode plan;
    private static ObjectNode risks;
    private static Vector<String> put;

    private static ObjectNode bundled(String file) throws IOException {
        return (ObjectNode) JSON.readTree(HostileNamesTest.class.getResourceAsStream("/plans/" + file));
    }

    /** Every text of a document, and no key. */
    private static void addTexts(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> addTexts(child, texts));
    }

    /** The document with a text in place of another, wherever that stands alone. */
    private static JsonNode replaced(JsonNode node, String text, String by) {
        if (node.isTextual()) {
            return node.asText().equals(text) ? TextNode.valueOf(by) : node;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode copy = JSON.createArrayNode();
            list.forEach(each -> copy.add(replaced(each, text, by)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                copy.set(field.getKey().equals(text) ? by : field.getKey(), replaced(field.getValue(), text, by));
            }
            return copy;
        }
        return node;
    }

    private static boolean isReadable(JsonNode plan, JsonNode risks) {
        Validation<?, FinancialPlan> read = PlanReader.read(bytes(plan));
        return read.isValid() && RiskModelReader.read(bytes(risks), read.get()).isValid();
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Puts a hostile text at the end of every text whose file can be read with it. */
    @BeforeAll
    static void poison() throws IOException {
        plan = bundled("rar-2009.json");
        risks = bundled("rar-2009.risks.json");
        Set<String> texts = new TreeSet<>();
        addTexts(plan, texts);
        addTexts(risks, texts);
        put = Vector.empty();
        for (String text : texts) {
            for (String hostile : HOSTILE) {
                ObjectNode other = (ObjectNode) replaced(plan, text, text + hostile);
                ObjectNode otherRisks = (ObjectNode) replaced(risks, text, text + hostile);
                if (isReadable(other, otherRisks)) {
                    plan = other;
                    risks = otherRisks;
                    put = put.append(text + hostile);
                    break;
                }
            }
        }
    }

    private Path written(String form) throws IOException {
        Path out = folder.resolve("paper." + form);
        CommandRun run = CommandRun.of(
                "report",
                Files.write(folder.resolve("plan.json"), bytes(plan)).toString(),
                Files.write(folder.resolve("risks.json"), bytes(risks)).toString(),
                "--scenarios",
                "300",
                "--force",
                "--out",
                out.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    @Test
    void hostile_names_are_texts_on_the_page() throws IOException, InterruptedException {
        assertThat(put).hasSizeGreaterThan(80);
        assertThat(put.count(text -> text.endsWith(HOSTILE.get(0)))).isGreaterThan(30);
        Path page = written("html");
        try (Browser browser = new Browser()) {
            browser.open(page, 1200);
            assertThat(browser.script("return document.body.dataset.ready").asText())
                    .isEqualTo("1");
            assertThat(browser.script("return window.hit === undefined && document.querySelectorAll("
                                    + "'img,b,i,main script,[onerror],[onfocus]').length === 0")
                            .asBoolean())
                    .isTrue();
            assertThat(browser.log("browser")).isEmpty();
            String shown = browser.script("return document.body.textContent").asText();
            assertThat(shown).contains(SafeText.of(plan.get("name").asText()));
            assertThat(put.count(text -> shown.contains(SafeText.of(text)))).isGreaterThan(40);
        }
    }

    @Test
    void hostile_names_are_texts_in_the_document() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(written("docx"))))) {
            List<String> shown = new ArrayList<>();
            document.getParagraphs().forEach(paragraph -> shown.add(paragraph.getText()));
            document.getTables()
                    .forEach(table -> table.getRows()
                            .forEach(row -> row.getTableCells().forEach(cell -> shown.add(cell.getText()))));
            assertThat(shown).contains(SafeText.of(plan.get("name").asText()));
            String all = String.join("\n", shown);
            assertThat(put.count(text -> all.contains(SafeText.of(text)))).isGreaterThan(40);
        }
    }
}
