package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import rar.examples.workbook.Archive;
import rar.examples.workbook.Layout;
import rar.examples.workbook.Layouts;
import rar.examples.workbook.WorkbookReader;
import rar.examples.workbook.WorkbookWriter;
import rar.model.activity.ActivityReader;
import rar.model.activity.ActivityWriter;
import rar.model.answer.InputFile;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.message.Language;
import rar.model.message.RefusedException;
import rar.model.planfile.PlanReader;
import rar.model.planfile.PlanWriter;
import rar.simulation.json.RiskModelReader;
import rar.simulation.json.RiskModelWriter;

/**
 * A file that is written in another form: JSON or a workbook.
 *
 * @param layout of its format
 * @param text the file as JSON, as the program would write it
 * @param file where it was read from
 */
public record ConvertedFile(Layout layout, String text, InputFile file) {

    /**
     * Reads a file, or a plan that comes with the program. A plan, risks and goals of activity are read in full; a file
     * that only says something beside others is taken as it stands.
     *
     * @param format which of several that a workbook holds
     * @throws InvalidInputException with every mistake
     */
    public static ConvertedFile read(String name, Option<String> format) {
        boolean isBundled = Source.BUNDLED.contains(name);
        Layout layout = isBundled ? Layouts.of("plan") : layout(name, Source.contents(name), format);
        Source source = isBundled ? Source.of("plan", name, ".json") : Source.file(layout.file(), name);
        String text = text(layout, source);
        return new ConvertedFile(layout, text, source.identity());
    }

    /** The same of every file that bytes hold: one, or several where they are a workbook. */
    public static Seq<ConvertedFile> readAll(String name, byte[] bytes) {
        Seq<Layout> layouts = layouts(name, bytes);
        if (layouts.isEmpty()) {
            throw unknown(name);
        }
        return layouts.map(layout -> {
            Source source = Source.of(layout.file(), name, bytes);
            return new ConvertedFile(layout, text(layout, source), source.identity());
        });
    }

    private static Seq<Layout> layouts(String name, byte[] bytes) {
        return Archive.isWorkbook(bytes) ? ofWorkbook(name, bytes) : ofJson(bytes);
    }

    private static InvalidInputException unknown(String name) {
        return InvalidInputException.of(name, ConversionMistake.FORMAT_UNKNOWN.with("formats", Layouts.FILES));
    }

    private static Layout layout(String name, byte[] bytes, Option<String> format) {
        Seq<Layout> layouts = layouts(name, bytes);
        Seq<Layout> asked = layouts.filter(layout -> format.isEmpty() || format.contains(layout.file()));
        if (asked.size() == 1) {
            return asked.head();
        }
        throw asked.isEmpty()
                ? unknown(name)
                : InvalidInputException.of(
                        name, ConversionMistake.SEVERAL_FORMATS.with("formats", asked.map(Layout::file)));
    }

    private static Seq<Layout> ofWorkbook(String name, byte[] bytes) {
        try {
            return WorkbookReader.layouts(bytes);
        } catch (RefusedException e) {
            throw InvalidInputException.of(name, e.what());
        }
    }

    /** The field {@code format} says what it is; only published plans have none, and have tables. */
    private static Seq<Layout> ofJson(byte[] bytes) {
        JsonSource source = JsonSource.parse(bytes);
        Option<String> format = Option.when(
                source.root().has("format"),
                () -> source.root().field("format").value().scalar());
        return Layouts.all()
                .filter(layout -> format.map(layout.format()::equals)
                        .getOrElse(() -> layout.format().isEmpty()));
    }

    private static String text(Layout layout, Source source) {
        return switch (layout.file()) {
            case "plan" -> PlanWriter.write(source.readRemarked(PlanReader::remarked));
            case "risks" -> RiskModelWriter.write(source.readRemarked(RiskModelReader::remarked));
            case "activity" -> ActivityWriter.write(source.readRemarked(ActivityReader::remarked));
            default ->
                source.read(bytes -> {
                    JsonSource json = JsonSource.parse(bytes);
                    return json.result(Option.some(JsonText.of(json.root().value())));
                });
        };
    }

    /** The bytes of the file in the form that the name of a file asks for. @throws InvalidInputException if it asks for none */
    public byte[] as(String name, Language language) {
        if (name.endsWith(".json")) {
            return FileSchema.namedIn(layout.file(), text).getBytes(StandardCharsets.UTF_8);
        }
        if (!name.endsWith(".xlsx")) {
            throw InvalidInputException.of(name, ConversionMistake.FORM_UNKNOWN.message());
        }
        try {
            return WorkbookWriter.bytes(layout, text, language);
        } catch (RefusedException e) {
            throw InvalidInputException.of(file.name(), e.what());
        }
    }
}
