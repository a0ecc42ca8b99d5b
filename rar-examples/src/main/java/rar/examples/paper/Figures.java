package rar.examples.paper;

import io.vavr.control.Option;
import rar.examples.terminal.TextTable;

/**
 * A table.
 *
 * @param id unique in the paper, of small letters, digits and hyphens; none where nothing leads to it
 * @param caption what it shows, with the unit
 * @param table the cells
 * @param formula how they are made
 */
public record Figures(Option<String> id, String caption, TextTable table, Option<Formula> formula) implements PaperBlock {

    @Override
    public void writeTo(PaperWriter writer) {
        writer.figures(this);
    }
}
