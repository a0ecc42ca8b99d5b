package rar.examples.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.examples.input.InvalidInputException;
import rar.examples.page.Inputs;
import rar.model.message.Language;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/** Mistakes and remarks, each at its place in the plan or the risks. */
final class MistakeDocument {

    private static final String RISKS = "risks";

    private MistakeDocument() {}

    /** Every mistake of a variant. */
    static void put(ArrayNode list, InvalidInputException invalid, Variant variant, Language language) {
        String risks = variant.riskSource().name();
        invalid.mistakes()
                .forEach(mistake ->
                        put(list, mistake.file().equals(risks) ? RISKS : "plan", mistake.violation(), language));
    }

    /** Every remark on what was read. */
    static void put(ArrayNode list, Inputs inputs, Language language) {
        inputs.files()
                .forEach(file -> file.remarks()
                        .map(Remark::asViolation)
                        .forEach(remark -> put(list, file.role(), remark, language)));
    }

    /** The mistakes of a file. */
    static void put(ArrayNode list, InvalidInputException invalid, Language language) {
        invalid.mistakes()
                .forEach(mistake -> put(list, mistake.file(), mistake.violation(), language)
                        .put("line", mistake.violation().line()));
    }

    private static ObjectNode put(ArrayNode list, String file, Violation what, Language language) {
        return list.addObject()
                .put("file", file)
                .put("pointer", what.pointer())
                .put("place", what.where(language))
                .put("code", what.code())
                .put("message", what.message(language));
    }
}
