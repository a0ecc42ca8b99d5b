package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.InputRole;
import rar.examples.page.Inputs;
import rar.examples.page.Numbers;
import rar.examples.paper.Chapter;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.Figures;
import rar.examples.paper.PaperBlock.Items;
import rar.examples.paper.PaperBlock.Paragraph;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.simulation.factor.RiskModel;

/**
 * What the paper rests on, and what it was computed from.
 *
 * @param answers all of them
 * @param amounts as the paper prints them
 */
record ClosingChapters(PaperAnswers answers, Amounts amounts) {

    private Inputs inputs() {
        return answers.inputs();
    }

    Chapter assumptions() {
        RiskModel model = answers.simulated().model();
        Vector<String> remarks = inputs().remarks(amounts.words().language()).toVector();
        Vector<Message> said = Vector.of(
                        Message.of(model.factors().isEmpty() ? PaperPhrase.NO_RISKS : PaperPhrase.RISKS)
                                .with("name", model.name())
                                .with("source", model.source())
                                .with("count", model.factors().size()),
                        Message.of(PaperPhrase.RUN)
                                .with(
                                        "scenarios",
                                        Numbers.scenarios(answers.settings().scenarios()))
                                .with("seed", answers.settings().seed())
                                .with(
                                        "risk",
                                        Numbers.percent(answers.capacity()
                                                .capacity()
                                                .question()
                                                .alpha()))
                                .with(
                                        "rule",
                                        answers.simulated().simulation().rule().description()))
                .appendAll(answers.precision(amounts));
        Seq<PaperBlock> blocks = said.map(message -> paragraph(amounts.text(message)))
                .append(paragraph(amounts.text(remarks.isEmpty() ? PaperPhrase.NO_REMARKS : PaperPhrase.REMARKS)))
                .appendAll(Option.when(remarks.nonEmpty(), () -> new Items(remarks)));
        return PaperHeading.ASSUMPTIONS.of(blocks, amounts);
    }

    private static PaperBlock paragraph(String text) {
        return new Paragraph(text);
    }

    Chapter manifest() {
        List<List<String>> rows = inputs().files()
                .map(file -> List.of(amounts.written(InputRole.spoken(file.role())), file.name(), file.sha256()))
                .asJava();
        TextTable files = new TextTable(
                List.of(
                        Column.text(amounts.text(PaperPhrase.ROLE)),
                        Column.text(amounts.text(PaperPhrase.FILE)),
                        Column.text("SHA-256")),
                rows,
                List.of());
        Seq<PaperBlock> blocks = Vector.of(
                paragraph(amounts.text(Message.of(PaperPhrase.AGAIN)
                        .with("version", inputs().version())
                        .with("seed", answers.settings().seed())
                        .with("scenarios", Numbers.scenarios(answers.settings().scenarios()))
                        .with("sampling", answers.settings().sampling()))),
                new Figures(Option.none(), amounts.text(PaperPhrase.FILES_TITLE), files, Option.none()));
        return PaperHeading.MANIFEST.of(blocks, amounts);
    }
}
