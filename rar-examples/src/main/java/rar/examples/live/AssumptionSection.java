package rar.examples.live;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.regex.Pattern;
import rar.examples.workbook.NamedField;
import rar.model.message.Sayable;

/** The parts that a board knows a plan's assumptions by, in the order in which it meets them. */
enum AssumptionSection implements Sayable {
    CONTRIBUTIONS("contributions|parties"),
    LINES("lines"),
    PROJECTS("projects"),
    GRANTS("grants"),
    FUNDING("funding"),
    INVESTMENTS("assetEvents"),
    FUNDS("funds"),
    GOALS("goals|reservation|recovery|workingCapital"),
    RISKS("factors|dependence");

    private final Pattern places;

    AssumptionSection(String places) {
        this.places = Pattern.compile("/(" + places + ")(/.*)?");
    }

    /** That of a field; none for what is no assumption, such as a name or the opening balance. */
    static Option<AssumptionSection> of(NamedField field) {
        boolean isFunding =
                field.path().startsWith("/funding/") && !field.pointer().startsWith("/factors");
        return isFunding
                ? Option.some(FUNDING)
                : Option.ofOptional(Arrays.stream(values())
                        .filter(section -> section != FUNDING && section.has(field.pointer()))
                        .findFirst());
    }

    private boolean has(String pointer) {
        return places.matcher(pointer).matches();
    }
}
