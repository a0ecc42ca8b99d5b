package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.MonthRange;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.Scope;

/** The kinds of factors on money from others and on grants beyond the plan. */
final class FundingFormat {

    private static final Distribution AT_ONCE = new ConstantDistribution(0);

    private final Names names;
    private final FactorFormat factors;

    FundingFormat(Names names, FactorFormat factors) {
        this.names = names;
        this.factors = factors;
    }

    Seq<Kind<RiskFactor>> kinds() {
        return Vector.of(
                Kind.of(
                        "external-funding",
                        ExternalFunding.class,
                        () -> FieldReading.by(
                                ExternalFunding::new,
                                factors.id(ExternalFunding::id),
                                optional("funding", names::funding, ExternalFunding::funding, FactorFormat::quoted),
                                optional("line", names::incomeLine, ExternalFunding::line, FactorFormat::quoted),
                                named("projects", names::unfunded, ExternalFunding::projects),
                                Field.numberOr(0, "shareIfRefused", ExternalFunding::shareIfRefused),
                                optional("from", names::month, ExternalFunding::from, FundingFormat::quoted),
                                arrears(ExternalFunding::arrears),
                                FactorFormat.distribution(ExternalFunding::distribution))),
                Kind.of(
                        "additional-funding",
                        AdditionalFunding.class,
                        () -> FieldReading.by(
                                (id, over, amount, granted, refused, arrears, distribution) -> new AdditionalFunding(
                                        id, amount, over, arrears, granted, distribution, refused),
                                factors.id(AdditionalFunding::id),
                                Field.required("over", this::readMonths, AdditionalFunding::over, FundingFormat::write),
                                amount("amount", AdditionalFunding::amount),
                                amount("paidIfGranted", AdditionalFunding::paidIfGranted),
                                amount("paidIfRefused", AdditionalFunding::paidIfRefused),
                                arrears(AdditionalFunding::arrears),
                                FactorFormat.distribution(AdditionalFunding::distribution))),
                Kind.of(
                        "new-applications",
                        NewApplications.class,
                        () -> FieldReading.by(
                                NewApplications::new,
                                factors.id(NewApplications::id),
                                factors.years(NewApplications::years),
                                Field.required(
                                        "payoutMonths",
                                        at -> at.integer(1, RiskFactor.MOST_PAYOUT_MONTHS)
                                                .map(Long::intValue),
                                        NewApplications::payoutMonths,
                                        String::valueOf),
                                DistributionFormat.distribution("size", NewApplications::size),
                                DistributionFormat.distribution("number", NewApplications::distribution))));
    }

    /** How late income is; at once where nothing is said. */
    private static <K> Field<K, Distribution> arrears(Function<K, Distribution> get) {
        Field<K, Distribution> required = DistributionFormat.distribution("arrears", get);
        return new Field<>(required.name(), Option.some(AT_ONCE), required.read(), get, required.write());
    }

    private static <K, T> Field<K, Option<T>> optional(
            String name, Function<JsonCursor, Option<T>> read, Function<K, Option<T>> get, Function<T, String> write) {
        return new Field<>(
                name,
                Option.some(Option.none()),
                at -> read.apply(at).map(Option::some),
                get,
                value -> value.map(write).getOrElse(""));
    }

    /** Names of which there may be none. */
    private static <K> Field<K, Seq<String>> named(
            String name, Function<JsonCursor, Option<String>> one, Function<K, Seq<String>> get) {
        return new Field<>(
                name,
                Option.some(Vector.empty()),
                at -> Option.some(readNames(at, one)),
                get,
                all -> all.map(FactorFormat::quoted).mkString("[", ", ", "]"));
    }

    /** Still a name where none can be read, so that nothing else is said to be missing. */
    private static Seq<String> readNames(JsonCursor at, Function<JsonCursor, Option<String>> one) {
        Seq<String> read = FactorFormat.readScope(at, one).map(Scope::named).getOrElse(Vector.empty());
        return read.isEmpty() ? Vector.of(at.pointer()) : read;
    }

    /** An amount that may be left out, and is then none. */
    private static <K> Field<K, Money> amount(String name, Function<K, Money> get) {
        return new Field<>(name, Option.some(Money.ZERO), JsonCursor::amount, get, FundingFormat::write);
    }

    /** In tkr where it is whole kronor, with plain spaces as on a keyboard. */
    private static String write(Money amount) {
        boolean wholeKronor = amount.ore() % MoneyUnit.KRONA.ore() == 0;
        return FactorFormat.quoted(
                amount.format(wholeKronor ? MoneyUnit.TKR : MoneyUnit.KRONA).replace('\u00a0', ' '));
    }

    private Option<MonthRange> readMonths(JsonCursor at) {
        JsonFields fields = at.object("from", "to");
        Option<YearMonth> first = names.month(fields.required("from"));
        Option<YearMonth> last = Names.anyMonth(fields.required("to"));
        return at.made(() -> new MonthRange(first.get(), last.get()));
    }

    private static String write(MonthRange months) {
        return "{\"from\": " + quoted(months.first()) + ", \"to\": " + quoted(months.last()) + "}";
    }

    private static String quoted(YearMonth month) {
        return FactorFormat.quoted(month.toString());
    }
}
