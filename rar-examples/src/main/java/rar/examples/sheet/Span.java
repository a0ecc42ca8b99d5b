package rar.examples.sheet;

import rar.model.money.Components;

/**
 * Cells beside or below each other.
 *
 * @param first at the upper left
 * @param last at the lower right, on the same sheet
 */
public record Span(Place first, Place last) implements Expression {

    /** @throws NullPointerException if a component is null; it names the component */
    public Span {
        Components.present(Span.class, first, last);
    }

    /** The number of cells. */
    public int size() {
        return (last.row() - first.row() + 1) * (last.column() - first.column() + 1);
    }

    @Override
    public String in(String home) {
        return first.of(home) + first.name() + ":" + last.name();
    }
}
