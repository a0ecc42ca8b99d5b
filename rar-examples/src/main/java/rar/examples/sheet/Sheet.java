package rar.examples.sheet;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import rar.model.money.Components;

/**
 * A sheet of a workbook (blad).
 *
 * @param name on its tab
 * @param cells by their places
 * @param headRows how many rows at the top stay where they are and stand on every printed page
 * @param headColumns how many columns at the left do
 * @param charts drawn from cells
 */
public record Sheet(String name, SortedMap<Place, Cell> cells, int headRows, int headColumns, Seq<LineChart> charts) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Sheet {
        Components.present(Sheet.class, name, cells, charts);
    }
}
