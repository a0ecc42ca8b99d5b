package rar.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Texts of one kind, such as remarks.
 *
 * @param texts at least one
 */
public record Items(Seq<String> texts) implements PaperBlock {

    @Override
    public Option<Formula> formula() {
        return Option.none();
    }

    @Override
    public void writeTo(PaperWriter writer) {
        writer.items(this);
    }
}
