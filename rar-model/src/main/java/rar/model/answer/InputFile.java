package rar.model.answer;

import io.vavr.collection.Seq;
import rar.model.money.Components;
import rar.model.plan.Remark;

/**
 * A file that an answer was computed from.
 *
 * @param role what it is, such as {@code plan}; its key in JSON
 * @param name as it was given
 * @param sha256 of its bytes, in hexadecimal; of participants whose counts are hidden, of what is printed of them
 * @param remarks what in it is legal and probably not meant
 */
public record InputFile(String role, String name, String sha256, Seq<Remark> remarks) {

    /** @throws NullPointerException if a component is null; it names the component */
    public InputFile {
        Components.present(InputFile.class, role, name, sha256, remarks);
    }

    /** The name without its folders. */
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
