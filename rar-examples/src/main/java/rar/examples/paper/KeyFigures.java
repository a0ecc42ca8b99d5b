package rar.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The figures that are read first.
 *
 * @param figures in order
 */
public record KeyFigures(Seq<KeyFigure> figures) implements PaperBlock {

    /**
     * One of them.
     *
     * @param name what it is
     * @param value with its unit
     * @param note when, or how sure; may be empty
     * @param chapter the id of the chapter that tells more
     */
    public record KeyFigure(String name, String value, String note, String chapter) {}

    @Override
    public Option<Formula> formula() {
        return Option.none();
    }

    @Override
    public void writeTo(PaperWriter writer) {
        writer.keyFigures(this);
    }
}
