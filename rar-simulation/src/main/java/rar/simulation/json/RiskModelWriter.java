package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import rar.model.json.JsonText;
import rar.model.json.LabelFormat;
import rar.model.message.Label;
import rar.model.message.RefusedException;
import rar.model.plan.Violation;
import rar.simulation.factor.RiskModel;

/** Writes risk files, {@code rar-risks/1}. */
public final class RiskModelWriter {

    private RiskModelWriter() {}

    /**
     * The risk model as a file has it: fields in a fixed order, numbers exact, a newline at the end. What
     * {@link RiskModelReader} reads from it is equal to {@code model}.
     *
     * @throws IllegalArgumentException if a file cannot hold the model, as with a custom factor, a name that ends in a
     *     space or a number of 300 digits
     */
    public static String write(RiskModel model) {
        Objects.requireNonNull(model, "RiskModelWriter.model is null");
        model.unwritable().forEach(reason -> {
            throw new RefusedException(RiskFileMistake.MODEL_BEYOND_FILE.with("reason", reason));
        });
        FactorFormat format = new FactorFormat(new Names(Option.none()));
        String factors = model.factors()
                .map(factor -> object(format.write(factor, model.names().get(factor.id())), "    "))
                .mkString("[\n    ", ",\n    ", "\n  ]");
        Seq<String> dependence = model.dependence()
                .map(each -> new DependenceFormat(each.factors()).write(each))
                .map(fields -> "\"dependence\": " + object(fields, "  "))
                .toVector();
        Seq<String> fields = Vector.of(
                        "\"format\": " + FactorFormat.quoted(RiskModelReader.FORMAT),
                        "\"name\": " + label(model.name()),
                        "\"source\": " + label(model.source()),
                        "\"factors\": " + (model.factors().isEmpty() ? "[]" : factors))
                .appendAll(dependence);
        String text = object(fields, "") + "\n";
        requireHolds(text, model);
        return text;
    }

    private static String label(Label label) {
        return JsonText.of(LabelFormat.write(label)).strip();
    }

    private static String object(Seq<String> fields, String indent) {
        return fields.mkString("{\n" + indent + "  ", ",\n" + indent + "  ", "\n" + indent + "}");
    }

    private static void requireHolds(String text, RiskModel model) {
        Validation<Seq<Violation>, RiskModel> read = RiskModelReader.read(text);
        if (read.isInvalid()) {
            throw new RefusedException(RiskFileMistake.MODEL_BEYOND_FILE.with(
                    "reason",
                    read.getError()
                            .map(one -> RiskFileMistake.MODEL_PART
                                    .with("pointer", one.pointer())
                                    .with("what", one.what()))));
        }
        if (!read.get().equals(model)) {
            throw new RefusedException(RiskFileMistake.MODEL_INEXACT.message());
        }
    }
}
