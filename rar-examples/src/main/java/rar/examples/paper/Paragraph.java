package rar.examples.paper;

import io.vavr.control.Option;

/**
 * Sentences.
 *
 * @param text the sentences
 */
public record Paragraph(String text) implements Block {

    @Override
    public Option<Formula> formula() {
        return Option.none();
    }
}
