package rar.examples.workbook;

import io.vavr.control.Option;
import java.math.BigDecimal;
import rar.model.json.JsonValue;
import rar.model.message.Excerpt;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.money.MoneyUnit;

/**
 * Puts cells into a tree, each as its column says.
 *
 * @param findings what is wrong with cells
 * @param language of the headings
 */
record CellReading(Findings findings, Language language) {

    /** What stands in place of a cell that has no value; whoever reads on has nothing to say of it. */
    private static final JsonValue UNKNOWN = JsonValue.scalar(JsonValue.Kind.NULL, 0, "null");

    void put(ValueTree tree, FieldPath path, Column column, Option<MoneyUnit> unit, CellValue cell, CellPlace place) {
        tree.put(path, value(column, unit, cell, place), place)
                .forEach(other ->
                        findings.report(place, WorkbookMistake.CELL_SAYS_OTHERWISE.with("cell", other.toString())));
    }

    private JsonValue value(Column column, Option<MoneyUnit> unit, CellValue cell, CellPlace place) {
        Option<Message> fault = fault(cell);
        fault.forEach(what -> findings.report(place, what));
        return fault.isDefined() ? UNKNOWN : column.read(rounded(column, unit, cell, place), unit);
    }

    /** Why a cell has no value. */
    static Option<Message> fault(CellValue cell) {
        return switch (cell.type()) {
            case ERROR -> Option.some(WorkbookMistake.ERROR_IN_CELL.with("error", Excerpt.of(cell.text())));
            case UNCOMPUTED -> Option.some(WorkbookMistake.FORMULA_UNCOMPUTED.message());
            case TEXT, NUMBER, PERCENT, DAY, MONTH, FLAG -> Option.none();
        };
    }

    /** What a formula has come to is an amount in whole öre, and it is said where it was not. */
    private CellValue rounded(Column column, Option<MoneyUnit> unit, CellValue cell, CellPlace place) {
        boolean isAmount = cell.isFormula() && cell.type() == CellValue.Type.NUMBER && column.kind() == Kind.AMOUNT;
        if (!isAmount || unit.isEmpty()) {
            return cell;
        }
        BigDecimal rounded = Values.toOre(cell.number(), unit.get());
        if (rounded.compareTo(cell.number()) != 0) {
            findings.remark(
                    place,
                    WorkbookRemark.ROUNDED_TO_ORE
                            .with("number", cell.number())
                            .with("rounded", rounded)
                            .with("unit", unit.get()));
        }
        return CellValue.number(rounded);
    }
}
