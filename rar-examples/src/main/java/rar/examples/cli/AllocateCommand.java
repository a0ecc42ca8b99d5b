package rar.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import rar.examples.report.AllocationReport;
import rar.examples.report.Inputs;
import rar.model.allocation.Allocation;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/** A total divided among the claimants of a CSV file. */
@Command(
        name = "allocate",
        description = "Divides a total among the claimants of a CSV file, in whole units that sum to it exactly.")
final class AllocateCommand implements Callable<Integer> {

    private static final String USUAL_METHOD = "largest-remainder";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A CSV file with the columns name and weight, and perhaps minimum and maximum; separated by"
                    + " commas, semicolons or tabs; numbers as 96122, \"34,9 %%\" or 1/3.")
    private String file;

    @Option(
            names = "--total",
            required = true,
            paramLabel = "AMOUNT",
            converter = Amount.class,
            description = "What is divided, with its unit: \"3 750 tkr\", \"-12 kr\".")
    private Money total = Money.ZERO;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = Unit.class,
            description =
                    "What every part is a whole number of: öre, kr (default), tkr, mkr, or an amount as \"100 kr\".")
    private MoneyUnit unit = MoneyUnit.KRONA;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            converter = Method.class,
            description = "largest-remainder (default), webster, jefferson, adams, huntington-hill, rounded-shares or"
                    + " half-up, which leaves a rounding gap.")
    private AllocationMethod method = AllocationMethod.named(USUAL_METHOD);

    @Option(names = "--explain", description = "Tell in words how each part came about.")
    private boolean explain;

    @Mixin
    private JsonSwitch json;

    @Override
    public Integer call() {
        Source source = Source.file("claims", file);
        Seq<Claim> claims = source.read(bytes -> ClaimsFile.read(bytes, unit));
        Inputs inputs = new Inputs(Vector.of(source.identity()), Version.current());
        AllocationReport report = new AllocationReport(allocation(claims), explain, inputs);
        json.print(report::page, report::json);
        return ExitCode.GOOD;
    }

    private Allocation allocation(Seq<Claim> claims) {
        try {
            return method.allocate(total, unit, claims.asJava());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** Reads the total. */
    static final class Amount implements ITypeConverter<Money> {
        @Override
        public Money convert(String text) {
            return orRefused(() -> Money.parse(text));
        }
    }

    /** Reads the unit. */
    static final class Unit implements ITypeConverter<MoneyUnit> {
        @Override
        public MoneyUnit convert(String text) {
            return orRefused(() -> MoneyUnit.parse(text));
        }
    }

    /** Reads the method. */
    static final class Method implements ITypeConverter<AllocationMethod> {
        @Override
        public AllocationMethod convert(String text) {
            return orRefused(() -> AllocationMethod.named(text));
        }
    }

    private static <T> T orRefused(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
