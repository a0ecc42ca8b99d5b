package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.answer.ProjectChange;
import rar.examples.answer.ProjectComparison;
import rar.examples.document.EffectsDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.EffectsAnswer;
import rar.examples.table.FlowTable;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.effect.PublishedCounts;
import rar.model.message.Message;

/**
 * What participants live on before and after, without any count from which a small one could be had.
 *
 * @param name of the counts
 * @param source where they can be found
 * @param projects what is printed of each
 * @param inputs what it was computed from
 */
public record EffectsReport(String name, String source, Seq<PublishedCounts> projects, Inputs inputs)
        implements Report {

    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words());
        printOn(page, amounts);
        return page.end(inputs, inputs.line());
    }

    /** Prints the counts, without what they were computed from. */
    public void printOn(Page page, Amounts amounts) {
        page.paragraph(name).line(source);
        for (PublishedCounts project : projects) {
            FlowTable table = new FlowTable(project, amounts);
            page.paragraph(table.heading());
            for (int f = 0; f < project.project().followUps().size(); f++) {
                page.table(table.title(f), table.flows(f));
                page.table(table.sharesTitle(f), table.shares(f));
                page.answer(EffectsAnswer.of(new ProjectChange(project, f)));
            }
        }
        List<List<String>> rows = comparisons()
                .map(pair -> List.of(pair.project(), pair.other(), amounts.text(Numbers.points(pair.difference()))))
                .asJava();
        if (!rows.isEmpty()) {
            page.table(
                    Message.of(EffectsHeading.COMPARISON),
                    new TextTable(
                            List.of(
                                    Column.text(amounts.text(EffectsHeading.PROJECT)),
                                    Column.text(amounts.text(EffectsHeading.OTHER)),
                                    Column.number(amounts.text(EffectsHeading.DIFFERENCE))),
                            rows,
                            List.of()));
        }
        if (projects.exists(PublishedCounts::hides)) {
            page.paragraph(Message.of(EffectsHeading.HIDDEN));
        }
        page.paragraph(Message.of(EffectsHeading.LIMITS));
    }

    /** Each pair of projects at the last follow-up, where both changes rest on printed counts. */
    public Vector<ProjectComparison> comparisons() {
        Vector<ProjectComparison> found = Vector.empty();
        for (int i = 0; i < projects.size(); i++) {
            for (int j = i + 1; j < projects.size(); j++) {
                found = found.appendAll(ProjectComparison.of(projects.get(i), projects.get(j)));
            }
        }
        return found;
    }

    @Override
    public ObjectNode json() {
        return EffectsDocument.of(name, source, projects, comparisons(), inputs);
    }

    /** Everything that is printed, as one text that tells nothing more. */
    public String text() {
        return json().toString();
    }
}
