package rar.examples.sheet;

import io.vavr.collection.Seq;
import rar.model.money.Components;

/**
 * A workbook (arbetsbok).
 *
 * @param sheets in the order of their tabs
 */
public record Workbook(Seq<Sheet> sheets) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Workbook {
        Components.present(Workbook.class, sheets);
    }
}
