package rar.examples.command;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.answer.ComposedClaims;
import rar.examples.answer.Instalments;
import rar.examples.input.ClaimsFile;
import rar.examples.input.ClaimsFile.Claims;
import rar.examples.input.Source;
import rar.examples.input.Version;
import rar.examples.option.AnswerForm;
import rar.examples.option.WrongOption;
import rar.examples.page.Inputs;
import rar.examples.report.AllocationReport;
import rar.examples.table.InstalmentTables;
import rar.model.allocation.Allocation;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.audit.RoundingAudit;
import rar.model.allocation.table.InstalmentPlan;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;

/** A total divided among the claimants of a CSV file. */
@Command(
        name = "allocate",
        description = "Divides a total among the claimants of a CSV file, in whole units that sum to it exactly.")
final class AllocateCommand implements Callable<Integer> {

    private static final String USUAL_METHOD = "largest-remainder";

    /** The number of units around the total in which the Alabama paradox is looked for. */
    private static final int REACH = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A CSV file with the columns name and weight, and perhaps minimum, maximum, agreed,"
                    + " printed and role; separated by commas, semicolons or tabs; numbers as 96122, \"34,9 %%\" or 1/3. Amounts"
                    + " under printed are audited.")
    private String file;

    @CommandLine.Option(
            names = "--total",
            required = true,
            paramLabel = "AMOUNT",
            converter = Amount.class,
            description = "What is divided, with its unit: \"3 750 tkr\", \"-12 kr\". Given more than once, the total"
                    + " of each year in order.")
    private List<Money> totals = List.of();

    @CommandLine.Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = Unit.class,
            description =
                    "What every part is a whole number of: öre, kr (default), tkr, mkr, or an amount as \"100 kr\".")
    private MoneyUnit unit = MoneyUnit.KRONA;

    @CommandLine.Option(
            names = "--method",
            paramLabel = "METHOD",
            converter = Method.class,
            description = "largest-remainder (default), guaranteed-minima, webster, jefferson, adams, huntington-hill,"
                    + " rounded-shares or half-up, which leaves a rounding gap.")
    private AllocationMethod method = AllocationMethod.named(USUAL_METHOD);

    @CommandLine.Option(
            names = "--instalments",
            paramLabel = "HOW",
            converter = Often.class,
            description = "Divide each year further: monthly, quarterly or half-yearly. Rows and columns sum exactly.")
    private @Nullable Instalments instalments;

    @CommandLine.Option(
            names = "--instalment-unit",
            paramLabel = "UNIT",
            converter = Unit.class,
            description = "What every instalment is a whole number of, if not of --unit; öre as a plan pays.")
    private @Nullable MoneyUnit instalmentUnit;

    @CommandLine.Option(
            names = "--total-row",
            paramLabel = "NAME",
            description =
                    "The row of that name is the printed total: a control on the others, no claimant. May be given"
                            + " for each subtotal too.")
    private List<String> totalRows = List.of();

    @CommandLine.Option(
            names = "--base",
            paramLabel = "AMOUNT",
            converter = Amount.class,
            description = "What each claimant has before the rest is divided by the measures of --measure.")
    private @Nullable Money base;

    @CommandLine.Option(
            names = "--measure",
            paramLabel = "COLUMN=PART",
            converter = Measured.class,
            description = "A column of weights that divides this part of what base amounts leave, such as"
                    + " \"inhabitants=75 %%\"; in place of the column weight. May be given more than once.")
    private List<ComposedKey.Measure> measures = List.of();

    @CommandLine.Option(names = "--explain", description = "Explain in words how each part came about.")
    private boolean explain;

    @Mixin
    private AnswerForm json;

    @Override
    public Integer call() {
        if (instalmentUnit != null && instalments == null) {
            throw WrongOption.of(spec, CommandMistake.INSTALMENT_UNIT_ALONE.message());
        }
        Source source = Source.file("claims", file);
        if (base != null && measures.isEmpty()) {
            throw WrongOption.of(spec, CommandMistake.BASE_WITHOUT_MEASURE.message());
        }
        Seq<String> columns = Vector.ofAll(measures).map(ComposedKey.Measure::id);
        Claims claims = source.readRemarked(bytes -> ClaimsFile.read(bytes, unit, Vector.ofAll(totalRows), columns));
        Inputs inputs = new Inputs(Vector.of(source.identity()), Version.current());
        AllocationReport report = orRefused(() -> report(claims, inputs));
        json.print(report.inputs(), report::page, report::json);
        return ExitCode.GOOD;
    }

    private AllocationReport report(Claims file, Inputs inputs) {
        totals.forEach(file::requireAgreed);
        Option<ComposedClaims> composed = Option.when(!measures.isEmpty(), () -> composed(file));
        List<List<Claim>> eachYear = composed.map(each -> each.eachYear(unit))
                .getOrElse(
                        () -> Collections.nCopies(totals.size(), file.claims().asJava()));
        List<Claim> claims = eachYear.get(0);
        Option<Instalments> often = Option.of(instalments);
        int count = often.map(Instalments::count).getOrElse(1);
        MoneyUnit finer = Option.of(instalmentUnit).getOrElse(unit);
        Option<InstalmentPlan> years = Option.when(
                totals.size() > 1,
                () -> composed.isDefined()
                        ? InstalmentPlan.ofYears(method, unit, eachYear, totals, count, finer)
                        : InstalmentPlan.of(method, unit, claims, totals, count, finer));
        Allocation allocation =
                years.map(InstalmentPlan::whole).getOrElse(() -> method.allocate(totals.get(0), unit, claims));
        Option<InstalmentPlan> plan = years.orElse(often.map(some -> InstalmentPlan.of(allocation, count, finer)));
        return new AllocationReport(
                allocation,
                explain,
                allocation.isDividedAtOnce() && composed.isEmpty()
                        ? method.paradoxesNear(allocation.total(), unit, claims, REACH)
                        : List.of(),
                plan.map(some -> new InstalmentTables(some, often)),
                file.printed().map(printed -> audit(allocation.total(), claims, file, printed)),
                file.controls(),
                composed,
                inputs);
    }

    private ComposedClaims composed(Claims file) {
        ComposedKey key =
                new ComposedKey(Option.of(base).getOrElse(Money.ZERO), TreeMap.empty(), Vector.ofAll(measures));
        return new ComposedClaims(key, file.claims(), file.measured(), Vector.ofAll(totals));
    }

    private RoundingAudit audit(Money total, List<Claim> claims, Claims file, Seq<Money> printed) {
        if (totals.size() > 1 && !measures.isEmpty()) {
            throw new RefusedException(CommandMistake.AUDIT_OF_MEASURES.message());
        }
        if (totals.size() > 1 && file.claims().exists(claim -> !claim.equals(Claim.of(claim.name(), claim.weight())))) {
            throw new RefusedException(CommandMistake.AUDIT_OF_YEARS.message());
        }
        return measures.isEmpty()
                ? RoundingAudit.of(
                        total, unit, claims, printed.asJava(), file.ranges().asJava())
                : RoundingAudit.ofQuotas(
                        total,
                        unit,
                        claims,
                        printed.asJava(),
                        composed(file)
                                .quotas(total, unit, file.measuredRanges())
                                .asJava());
    }

    private <T> T orRefused(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            throw WrongOption.of(spec, e.what());
        } catch (ArithmeticException e) {
            throw WrongOption.of(
                    spec,
                    CommandMistake.BEYOND_LARGEST.with("largest", new Money(Long.MAX_VALUE).format(MoneyUnit.KRONA)));
        }
    }

    /** Reads the total. */
    static final class Amount implements ITypeConverter<Money> {
        @Override
        public Money convert(String text) {
            return parsed(() -> Money.parse(text));
        }
    }

    /** Reads the unit. */
    static final class Unit implements ITypeConverter<MoneyUnit> {
        @Override
        public MoneyUnit convert(String text) {
            return parsed(() -> MoneyUnit.parse(text));
        }
    }

    /** Reads a measure and its part. */
    static final class Measured implements ITypeConverter<ComposedKey.Measure> {
        @Override
        public ComposedKey.Measure convert(String text) {
            int sign = text.lastIndexOf('=');
            if (sign <= 0) {
                throw WrongOption.unreadable(CommandMistake.MEASURE_FORM.message());
            }
            return parsed(() -> ComposedKey.Measure.of(
                    text.substring(0, sign).strip().toLowerCase(Locale.ROOT),
                    Share.parse(text.substring(sign + 1).strip())));
        }
    }

    /** Reads the method. */
    static final class Method implements ITypeConverter<AllocationMethod> {
        @Override
        public AllocationMethod convert(String text) {
            return parsed(() -> AllocationMethod.named(text));
        }
    }

    /** Reads the instalments. */
    static final class Often implements ITypeConverter<Instalments> {
        @Override
        public Instalments convert(String text) {
            return parsed(() -> Instalments.named(text));
        }
    }

    private static <T> T parsed(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (RefusedException e) {
            throw WrongOption.unreadable(e.what());
        }
    }
}
