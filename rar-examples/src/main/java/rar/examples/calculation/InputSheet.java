package rar.examples.calculation;

import io.vavr.control.Option;
import rar.examples.page.InputRole;
import rar.examples.page.Inputs;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.Sheet;
import rar.model.message.MessageCode;
import rar.simulation.answer.RunSettings;

/** What a workbook was computed from, so that anyone can compute it again: files with their hashes, version, seed and scenarios. */
final class InputSheet {

    private final Headings headings;
    private final Grid grid;

    InputSheet(Inputs inputs, Option<RunSettings> settings, Headings headings) {
        this.headings = headings;
        this.grid = headings.grid(SheetName.INPUTS, CalculationPhrase.INPUTS_NOTE);
        inputs.files()
                .forEach(file -> grid.row(role(file.role()), Cell.text(file.fileName()), Cell.text(file.sha256())));
        put(CalculationPhrase.VERSION, Cell.text(inputs.version()));
        settings.forEach(run -> {
            put(CalculationPhrase.SEED, Cell.text(String.valueOf(run.seed())));
            put(CalculationPhrase.SCENARIOS, Cell.count(run.scenarios()));
            put(CalculationPhrase.SAMPLING, Cell.text(run.sampling()));
            put(CalculationPhrase.REPLICATIONS, Cell.count(run.replications()));
            put(CalculationPhrase.CONFIDENCE, Cell.share(run.confidence()));
        });
        inputs.files()
                .flatMap(file -> file.remarks()
                        .map(remark -> file.fileName() + ", "
                                + remark.line(headings.words().language())))
                .distinct()
                .forEach(remark -> put(CalculationPhrase.REMARK, Cell.text(remark)));
    }

    private Cell role(String key) {
        return InputRole.named(key).map(headings::text).getOrElse(Cell.text(key));
    }

    private void put(MessageCode name, Cell value) {
        grid.row(headings.text(name), value);
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
