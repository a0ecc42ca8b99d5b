package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import rar.examples.answer.FactorValues;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.RunLine;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.RuleLine;
import rar.examples.phrase.SimulationNote;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.answer.SensitivityAnswer;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.Cause;
import rar.simulation.sampling.FactorLevels;
import rar.simulation.sensitivity.Sensitivity;
import rar.simulation.sensitivity.SobolIndex;
import rar.simulation.sensitivity.SobolIndices;

/**
 * The risk factors that a plan's cash depends on.
 *
 * @param simulation that was analysed
 * @param found what was found
 * @param seed of the scenarios
 * @param inputs what it was computed from
 */
public record SensitivityReport(Simulation simulation, Sensitivity found, long seed, Inputs inputs) implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words())
                .paragraph(simulation.projection().plan().name())
                .answer(ActualsAnswer.of(simulation.projection(), amounts));
        RuleLine.of(simulation).forEach(page::paragraph);
        page.paragraph(Message.of(SensitivityPhrase.AS_PLANNED)
                .with("lowest", amounts.withUnit(found.plannedLowest()))
                .with("closing", amounts.withUnit(found.plannedClosing())));
        if (found.tornado().isEmpty()) {
            page.paragraph(Message.of(SimulationNote.NO_FACTORS));
        } else {
            printTornado(page, amounts);
            printIndices(page, amounts);
        }
        return page.end(
                inputs,
                inputs.line(
                        RunLine.seed(seed),
                        Message.of(SensitivityPhrase.PAIRS).with("pairs", Numbers.count(found.scenarios()))));
    }

    private void printTornado(Page page, Amounts amounts) {
        page.table(Message.of(SensitivityPhrase.TORNADO_TITLE).with("unit", amounts.unit()), tornado(amounts));
    }

    /** The lowest and the closing cash at the low and the high level of each factor. */
    public TextTable tornado(Amounts amounts) {
        FactorValues values = new FactorValues(simulation.model());
        List<List<String>> rows = found.tornado()
                .map(bar -> List.of(
                        amounts.text(values.name(bar.factor())),
                        amounts.text(values.text(bar.factor(), bar.low())),
                        amounts.of(bar.lowestAtLow()),
                        amounts.text(values.text(bar.factor(), bar.high())),
                        amounts.of(bar.lowestAtHigh()),
                        amounts.of(bar.closingAtLow()),
                        amounts.of(bar.closingAtHigh())))
                .asJava();
        return new TextTable(
                List.of(
                        Column.text(amounts.text(SensitivityPhrase.FACTOR)),
                        Column.number(level(SensitivityPhrase.LOW, found.tail(), amounts)),
                        number(SensitivityPhrase.LOWEST_THEN, amounts),
                        Column.number(level(SensitivityPhrase.HIGH, FactorLevels.complement(found.tail()), amounts)),
                        number(SensitivityPhrase.LOWEST_THEN, amounts),
                        number(SensitivityPhrase.CLOSING_AT_LOW, amounts),
                        number(SensitivityPhrase.CLOSING_AT_HIGH, amounts)),
                rows,
                List.of());
    }

    /** Prints how much of the spread of cash comes from each factor. */
    public void printIndices(Page page, Amounts amounts) {
        if (found.lowest().indices().isEmpty() && found.closing().indices().isEmpty()) {
            page.paragraph(Message.of(SensitivityPhrase.CONSTANT));
            return;
        }
        Vector<String> factors = Vector.ofAll(found.closing().indices())
                .appendAll(found.lowest().indices())
                .map(SobolIndex::factor)
                .distinct();
        List<List<String>> rows = new ArrayList<>();
        for (String factor : factors) {
            List<String> row = new ArrayList<>(List.of(amounts.text(name(factor))));
            row.addAll(cells(found.lowest(), factor));
            row.addAll(cells(found.closing(), factor));
            rows.add(row);
        }
        page.table(
                Message.of(SensitivityPhrase.INDICES_TITLE).with("confidence", Numbers.percent(found.confidence())),
                new TextTable(
                        List.of(
                                Column.text(amounts.text(SensitivityPhrase.FACTOR)),
                                number(SensitivityPhrase.LOWEST_ALONE, amounts),
                                number(SensitivityPhrase.IN_ALL, amounts),
                                number(SensitivityPhrase.CLOSING_ALONE, amounts),
                                number(SensitivityPhrase.IN_ALL, amounts)),
                        rows,
                        List.of()));
        page.paragraph(Message.of(SensitivityPhrase.NOTE)
                .with("lowest", amounts.withUnit(deviation(found.lowest())))
                .with("closing", amounts.withUnit(deviation(found.closing()))));
    }

    /** The names of what an index is of: a factor, or those that depend on each other. */
    private Label name(String cause) {
        return Cause.independent(simulation.model())
                .find(one -> one.name().equals(cause))
                .map(one -> new FactorValues(simulation.model()).names(one.factors()))
                .getOrElse(() -> Label.of(cause));
    }

    private static String level(SensitivityPhrase phrase, double share, Amounts amounts) {
        return amounts.text(Message.of(phrase).with("share", Numbers.percent(share, 2)));
    }

    private static Column number(SensitivityPhrase heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private static List<String> cells(SobolIndices indices, String factor) {
        return indices.indices()
                .find(index -> index.factor().equals(factor))
                .map(index -> List.of(
                        Numbers.withHalfWidth(index.first(), index.firstHalfWidth()),
                        Numbers.withHalfWidth(index.total(), index.totalHalfWidth())))
                .getOrElse(List.of("", ""));
    }

    private static Money deviation(SobolIndices indices) {
        return new Money(Math.round(indices.standardDeviation()));
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        return SensitivityAnswer.FORMAT.json(inputs.answered(new SensitivityAnswer(simulation, found, seed)));
    }
}
