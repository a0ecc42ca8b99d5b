package rar.spark;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Locale;
import rar.examples.input.FileMistake;
import rar.examples.input.InvalidInputException;
import rar.examples.input.Source;

/** A plan file or a risk file of a folder, by its name: {@code NAME.json} and {@code NAME.risks.json}, or workbooks. */
final class FolderFile implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Longer ones are no plans; see {@link Source#MOST}. */
    static final long MOST_BYTES = Source.MOST * 1_000_000L;

    private static final Vector<String> FORMS = Vector.of(".json", ".xlsx");

    private static final String RISKS = ".risks";

    /** What else an association keeps beside its plan, under the plan's name. */
    private static final Vector<String> OTHERS =
            Vector.of(".account", ".activity", ".effects", ".map", ".outcome", ".published", ".stresses");

    private final String name;
    private final byte[] bytes;
    private final long length;

    /**
     * @param name within the folder
     * @param bytes none where it is too long
     * @param length of the file
     */
    FolderFile(String name, byte[] bytes, long length) {
        this.name = name;
        this.bytes = bytes;
        this.length = length;
    }

    String name() {
        return name;
    }

    /** The name that a plan and its risks share; none of a file that is neither. */
    Option<String> plan() {
        return base().filter(base -> !OTHERS.exists(base::endsWith))
                .map(base -> isRisks() ? base.substring(0, base.length() - RISKS.length()) : base);
    }

    boolean isRisks() {
        return base().exists(base -> base.endsWith(RISKS));
    }

    boolean isWorkbook() {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private Option<String> base() {
        return FORMS.find(name.toLowerCase(Locale.ROOT)::endsWith)
                .map(form -> name.substring(0, name.length() - form.length()));
    }

    /** To be read in a role. @throws InvalidInputException if it is too long, or no workbook though it is named so */
    Source as(String role) {
        if (length > MOST_BYTES) {
            throw InvalidInputException.of(name, FileMistake.FILE_TOO_LARGE.with("most", Source.MOST));
        }
        return Source.of(role, name, bytes);
    }
}
