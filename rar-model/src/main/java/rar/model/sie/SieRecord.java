package rar.model.sie;

import java.util.List;

/**
 * One record (post) of a file: a label and its fields, parted by spaces or tabs.
 *
 * @param line of the file, from 1
 * @param label with its number sign, in capitals; a brace where the line is that alone
 * @param fields the others in order, without the list of objects
 * @param objects what stands in braces: numbers of dimensions and ids of objects by turns
 */
record SieRecord(int line, String label, List<String> fields, List<String> objects) {

    /** The field at {@code index}, 0 being the first after the label; empty where there is none. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** Whether another record has the same fields and objects. */
    boolean saysTheSameAs(SieRecord other) {
        return fields.equals(other.fields) && objects.equals(other.objects);
    }
}
