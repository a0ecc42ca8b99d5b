package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The layouts that come with the program, one of each format of JSON files that has a workbook. */
public final class Layouts {

    /** The formats by their files of columns, which are called as what commands call a file. */
    public static final Seq<String> FILES =
            Vector.of("plan", "risks", "stresses", "outcome", "activity", "effects", "account", "published");

    private Layouts() {}

    /** The layout of a format. */
    public static Layout of(String file) {
        return LayoutFile.read(file);
    }

    /** The layout of files of a role, such as {@code risks2}; none for those that have no workbook. */
    public static Option<Layout> ofRole(String role) {
        return FILES.find(role.replaceAll("[0-9]+$", "")::equals).map(Layouts::of);
    }

    /** All of them. */
    public static Seq<Layout> all() {
        return FILES.map(Layouts::of);
    }
}
