package rar.examples.calculation;

import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.Look;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.message.PhraseBook;

/**
 * The words of a workbook in one language.
 *
 * @param words of the language
 */
public record Headings(PhraseBook words) {

    /** A cell of words without arguments. */
    public Cell text(MessageCode code) {
        return text(Message.of(code));
    }

    /** A cell of words. */
    public Cell text(Message message) {
        return Cell.text(words.text(message));
    }

    /** A new sheet with its title and what should be known of it. */
    public Grid grid(SheetName name, MessageCode note) {
        Grid grid = new Grid(words.text(Message.of(name)));
        grid.row(text(name).as(Look.TITLE));
        grid.row(text(note).as(Look.NOTE));
        grid.gap();
        return grid;
    }
}
