package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.json.LabelFormat;
import rar.model.message.Label;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;

/**
 * Reads risk files, {@code rar-risks/1}: a valid risk model, or every mistake of the file at once, each with its line,
 * its JSON pointer, what is wrong and what was expected.
 */
public final class RiskModelReader {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-risks/1";

    private RiskModelReader() {}

    /** Reads risk files from wherever they are. */
    public static FileReader<RiskModel> files() {
        return source -> remarked(source, Option.none());
    }

    /** The same, against a plan; parties, projects and years that it does not have are mistakes too. */
    public static FileReader<RiskModel> files(FinancialPlan plan) {
        return source -> remarked(source, Option.some(plan));
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, RiskModel> read(byte[] utf8) {
        return remarked(utf8).map(Remarked::value);
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, RiskModel> read(String text) {
        return remarked(JsonSource.parse(text), Option.none()).map(Remarked::value);
    }

    /** Reads the bytes of a file; parties, projects and years that {@code plan} does not have are mistakes too. */
    public static Validation<Seq<Violation>, RiskModel> read(byte[] utf8, FinancialPlan plan) {
        return remarked(utf8, plan).map(Remarked::value);
    }

    /** Reads a text; parties, projects and years that {@code plan} does not have are mistakes too. */
    public static Validation<Seq<Violation>, RiskModel> read(String text, FinancialPlan plan) {
        return remarked(JsonSource.parse(text), Option.some(plan)).map(Remarked::value);
    }

    /** Reads the bytes of a file and gives the risks with the remarks on them. */
    public static Validation<Seq<Violation>, Remarked<RiskModel>> remarked(byte[] utf8) {
        return remarked(JsonSource.parse(utf8), Option.none());
    }

    /** The same, against a plan. */
    public static Validation<Seq<Violation>, Remarked<RiskModel>> remarked(byte[] utf8, FinancialPlan plan) {
        return remarked(JsonSource.parse(utf8), Option.some(plan));
    }

    private static Validation<Seq<Violation>, Remarked<RiskModel>> remarked(
            JsonSource source, Option<FinancialPlan> plan) {
        JsonCursor root = source.root();
        Option<RiskModel> model = Formats.isOther(root, FORMAT, RiskFileMistake.RISK_FILE_FORMAT)
                ? Option.none()
                : readModel(root, new Names(plan));
        model.forEach(read -> plan.forEach(known -> read.unknownTo(known).forEach(source::report)));
        if (source.isSound()) {
            model.forEach(read -> plan.forEach(known -> read.remarks(known).forEach(source::remark)));
        }
        return source.remarked(model);
    }

    private static Option<RiskModel> readModel(JsonCursor root, Names names) {
        JsonFields fields = root.object("format", "name", "source", "factors", "dependence");
        fields.required("format").text();
        Option<Label> name = LabelFormat.read(fields.required("name"));
        Option<Label> origin = LabelFormat.read(fields.required("source"));
        FactorFormat format = new FactorFormat(names);
        Vector<RiskFactor> factors =
                Vector.ofAll(fields.required("factors").items().flatMap(format::read));
        JsonCursor at = fields.optional("dependence");
        Option<Dependence> dependence = at.isPresent() ? new DependenceFormat(format.ids()).read(at) : Option.none();
        return root.made(() -> new RiskModel(name.get(), origin.get(), factors, dependence, format.names()));
    }
}
