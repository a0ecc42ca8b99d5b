package rar.examples.paper;

import io.vavr.control.Option;

/**
 * A formula written out, where the figures made by it lead to.
 *
 * @param said the formula
 */
public record FormulaText(Formula said) implements PaperBlock {

    @Override
    public Option<Formula> formula() {
        return Option.none();
    }

    @Override
    public void writeTo(PaperWriter writer) {
        writer.formula(this);
    }
}
