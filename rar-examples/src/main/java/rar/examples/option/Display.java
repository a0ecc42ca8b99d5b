package rar.examples.option;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.model.money.MoneyUnit;

/** The form of a command's answer: a page in kr or tkr, or JSON in öre. */
public final class Display {

    @Mixin
    private AnswerForm json;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = PrintedUnit.class,
            description = "Unit of the page's amounts, rounded: tkr (default) or kr.")
    private MoneyUnit unit = MoneyUnit.TKR;

    /** Prints the answer, all of it at once. @throws InvalidInputException as {@link #accept} */
    public void print(Report report) {
        print(report.inputs(), report::page, report::json);
    }

    /** The same of an answer that is no report. */
    public void print(Inputs inputs, Function<Amounts, Page> page, Supplier<ObjectNode> document) {
        json.print(inputs, words -> page.apply(new Amounts(unit, words)), document);
    }

    /** Accepts the remarks on the files. @throws InvalidInputException if there are remarks and the user accepts none */
    public void accept(Inputs inputs) {
        json.accept(inputs);
    }

    /** Reads the unit. */
    static final class PrintedUnit implements ITypeConverter<MoneyUnit> {
        @Override
        public MoneyUnit convert(String text) {
            return MoneyUnit.spelled(text)
                    .filter(unit -> unit.equals(MoneyUnit.KRONA) || unit.equals(MoneyUnit.TKR))
                    .orElseThrow(() -> WrongOption.unreadable(OptionMistake.PRINTED_UNIT.with("found", text)));
        }
    }
}
