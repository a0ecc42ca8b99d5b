package rar.examples.live;

import io.vavr.control.Option;
import java.util.Arrays;

/** In which form a variant is saved. */
enum SavedForm {
    /** The plan as a file. */
    JSON("json", ".json", "application/json"),
    /** The risks as a file. */
    RISKS("risks", ".risks.json", "application/json"),
    /** The plan and its risks as a workbook that is read again. */
    XLSX("xlsx", ".xlsx", SavedForm.WORKBOOK_TYPE),
    /** The answers as a workbook that goes on computing. */
    WORKBOOK("workbook", ".calculation.xlsx", SavedForm.WORKBOOK_TYPE),
    /** The paper of the board as a page. */
    REPORT("report", ".html", "text/html; charset=utf-8"),
    /** The paper of the board as a document. */
    REPORT_DOCX("report-docx", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String word;
    private final String ending;
    private final String type;

    SavedForm(String word, String ending, String type) {
        this.word = word;
        this.ending = ending;
        this.type = type;
    }

    /** The form of that name. */
    static Option<SavedForm> named(String word) {
        return Option.ofOptional(
                Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst());
    }

    /** Bytes of this form, to be saved under the variant's name. */
    Content content(Variant variant, byte[] bytes) {
        return new Content(type, bytes, Option.some(variant.fileName(ending)));
    }
}
