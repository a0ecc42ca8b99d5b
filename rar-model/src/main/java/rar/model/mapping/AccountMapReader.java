package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import rar.model.forecast.MissingPolicy;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.message.Excerpt;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.planfile.PlanValues;

/**
 * Reads mapping files, {@code rar-sie-map/1}: a mapping that fits the plan, or every mistake of the file at once, each
 * with its line, its JSON pointer, what is wrong and what to do.
 */
public final class AccountMapReader {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-sie-map/1";

    private AccountMapReader() {}

    /** Reads mapping files for a plan from wherever they are. */
    public static FileReader<AccountMap> files(FinancialPlan plan) {
        return source -> remarked(source, plan);
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, Remarked<AccountMap>> remarked(byte[] utf8, FinancialPlan plan) {
        return remarked(JsonSource.parse(utf8), plan);
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, AccountMap> read(String text, FinancialPlan plan) {
        return remarked(JsonSource.parse(text), plan).map(Remarked::value);
    }

    private static Validation<Seq<Violation>, Remarked<AccountMap>> remarked(JsonSource source, FinancialPlan plan) {
        JsonCursor root = source.root();
        Option<String> other = Option.when(
                        root.isObject() && root.field("format").isText(), () -> root.field("format"))
                .flatMap(JsonCursor::text)
                .filter(name -> !name.equals(FORMAT));
        other.forEach(name -> root.field("format")
                .report(MappingMistake.OTHER_FORMAT
                        .with("found", Excerpt.of(name))
                        .with("format", FORMAT)));
        return source.remarked(other.isDefined() ? Option.none() : Option.some(read(root, plan)));
    }

    private static AccountMap read(JsonCursor root, FinancialPlan plan) {
        JsonFields fields = root.object("format", "name", "unstated", "rules");
        fields.required("format").text();
        RuleFormat format = new RuleFormat(plan);
        JsonCursor rules = fields.required("rules");
        return new AccountMap(
                fields.required("name").name().getOrElse(""),
                PlanValues.choice(fields.optional("unstated"), MissingPolicy.values())
                        .getOrElse(MissingPolicy.REFUSED),
                rules.isPresent() ? format.read(rules.items()) : Vector.empty());
    }
}
