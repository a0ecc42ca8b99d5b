package rar.examples.paper;

import io.vavr.control.Option;

/**
 * Sentences.
 *
 * @param text the sentences
 */
public record Paragraph(String text) implements PaperBlock {

    @Override
    public Option<Formula> formula() {
        return Option.none();
    }

    @Override
    public void writeTo(PaperWriter writer) {
        writer.paragraph(this);
    }
}
