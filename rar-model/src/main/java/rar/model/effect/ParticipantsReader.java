package rar.model.effect;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.message.Excerpt;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.planfile.PlanValues;

/**
 * Reads follow-up files, {@code rar-effects/1}: counts that sum, or every mistake of the file at once, each with its line, its
 * JSON pointer, what is wrong and what to do.
 */
public final class ParticipantsReader {

    private ParticipantsReader() {}

    /** Reads follow-up files from wherever they are. */
    public static FileReader<Participants> files() {
        return ParticipantsReader::remarked;
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, Participants> read(String text) {
        return remarked(JsonSource.parse(text)).map(Remarked::value);
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, Remarked<Participants>> remarked(byte[] utf8) {
        return remarked(JsonSource.parse(utf8));
    }

    private static Validation<Seq<Violation>, Remarked<Participants>> remarked(JsonSource source) {
        JsonCursor root = source.root();
        Option<String> other = Option.when(
                        root.isObject() && root.field("format").isText(), () -> root.field("format"))
                .flatMap(JsonCursor::text)
                .filter(name -> !name.equals(ParticipantFormat.FORMAT));
        other.forEach(name -> root.field("format")
                .report(EffectMistake.OTHER_FORMAT
                        .with("found", Excerpt.of(name))
                        .with("format", ParticipantFormat.FORMAT)));
        return source.remarked(other.isDefined() ? Option.none() : read(root, source));
    }

    private static Option<Participants> read(JsonCursor root, JsonSource source) {
        JsonFields fields = root.object("format", "name", "source", "forms", "projects");
        fields.required("format").text();
        Option<String> name = fields.required("name").name();
        Option<String> document = fields.required("source").name();
        Vector<Option<SupportForm>> forms = PlanValues.list(fields.required("forms"), ParticipantFormat::form);
        if (!forms.forAll(Option::isDefined)) {
            return Option.none();
        }
        Vector<SupportForm> read = forms.map(Option::get);
        ParticipantFormat format = new ParticipantFormat(read);
        Vector<Option<ParticipantProject>> projects = PlanValues.list(fields.required("projects"), format::project);
        if (projects.forAll(Option::isDefined)) {
            ParticipantRules.broken(read, projects.map(Option::get)).forEach(source::report);
        }
        return root.made(() -> new Participants(name.get(), document.get(), read, projects.map(Option::get)));
    }
}
