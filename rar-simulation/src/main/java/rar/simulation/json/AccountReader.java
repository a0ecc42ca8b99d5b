package rar.simulation.json;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.json.FileReader;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonSource;
import rar.model.message.Excerpt;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.planfile.PlanValues;
import rar.simulation.account.Payer;
import rar.simulation.account.SocioEconomicAccount;
import rar.simulation.account.SupportCount;
import rar.simulation.account.UnitValue;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;

/**
 * Reads files of socio-economic accounts, {@code rar-account/1}: an account of a project of the plan, or every mistake of the file
 * at once, each with its line, its JSON pointer, what is wrong and what to do.
 */
public final class AccountReader {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-account/1";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;
    private static final int MOST_PARTICIPANTS = 1_000_000;

    /** In months: fifty years. */
    private static final int LONGEST = 600;

    private static final double GREATEST_FACTOR = 100;
    private static final double LEAST_RATE = -0.5;

    /** Of an end of a distribution, in a message. */
    private static final int DIGITS = 6;

    private final FinancialPlan plan;

    private AccountReader(FinancialPlan plan) {
        this.plan = plan;
    }

    /** Reads account files of a plan's projects from wherever they are. */
    public static FileReader<SocioEconomicAccount> files(FinancialPlan plan) {
        return source -> remarked(source, plan);
    }

    /** Reads a text. */
    public static Validation<Seq<Violation>, SocioEconomicAccount> read(String text, FinancialPlan plan) {
        return remarked(JsonSource.parse(text), plan).map(Remarked::value);
    }

    /** Reads the bytes of a file, which must be UTF-8. */
    public static Validation<Seq<Violation>, Remarked<SocioEconomicAccount>> remarked(byte[] utf8, FinancialPlan plan) {
        return remarked(JsonSource.parse(utf8), plan);
    }

    private static Validation<Seq<Violation>, Remarked<SocioEconomicAccount>> remarked(
            JsonSource source, FinancialPlan plan) {
        JsonCursor root = source.root();
        return source.remarked(
                Formats.isOther(root, FORMAT, AccountMistake.ACCOUNT_FORMAT)
                        ? Option.none()
                        : new AccountReader(plan).read(root));
    }

    private Option<SocioEconomicAccount> read(JsonCursor root) {
        JsonFields fields = root.object(
                "format",
                "name",
                "source",
                "project",
                "priceYear",
                "payers",
                "earlierCosts",
                "counts",
                "from",
                "duration",
                "attribution",
                "displacement",
                "discountRate",
                "costs",
                "values",
                "within");
        fields.required("format").text();
        Option<String> name = fields.required("name").name();
        Option<String> origin = fields.required("source").name();
        Option<String> project = project(fields.required("project"));
        Option<Integer> priceYear = year(fields.required("priceYear"));
        Vector<Payer> payers = payers(fields.required("payers"));
        SortedMap<Integer, Money> earlier = earlier(fields.optional("earlierCosts"));
        Vector<SupportCount> counts = counts(fields.required("counts"));
        Option<YearMonth> from = PlanValues.month(fields.required("from"));
        Option<Distribution> duration = input(fields.required("duration"), 0, LONGEST);
        Option<Distribution> attribution = input(fields.required("attribution"), 0, 1);
        Option<Distribution> displacement = input(fields.required("displacement"), 0, 1);
        Option<Distribution> rate = input(fields.required("discountRate"), LEAST_RATE, 1);
        Option<Distribution> costs = factor(fields.optional("costs"));
        Vector<UnitValue> values =
                values(fields.required("values"), payers, forms(fields.optional("counts")), priceYear);
        Option<Long> within = fields.required("within").integer(1, LONGEST * 2L);
        Option<SocioEconomicAccount> read = root.made(() -> new SocioEconomicAccount(
                name.get(),
                origin.get(),
                project.get(),
                priceYear.get(),
                payers,
                earlier,
                counts,
                from.get(),
                duration.get(),
                attribution.get(),
                displacement.get(),
                rate.get(),
                costs.get(),
                values,
                within.get().intValue()));
        read.forEach(account -> remark(account, fields));
        return read;
    }

    private Option<String> project(JsonCursor at) {
        Map<String, String> ids = new LinkedHashMap<>();
        plan.projects()
                .map(Project::id)
                .appendAll(plan.grants().map(PlannedGrant::id))
                .forEach(id -> ids.put(id, id));
        return at.choice(ids);
    }

    private static Option<Integer> year(JsonCursor at) {
        return at.integer(FIRST_YEAR, LAST_YEAR).map(Long::intValue);
    }

    private Vector<Payer> payers(JsonCursor list) {
        Vector<Option<Payer>> read = PlanValues.list(list, at -> {
            JsonFields fields = at.object("id", "name");
            Option<String> id = fields.required("id").name();
            Option<String> name = fields.required("name").name();
            return at.made(() -> new Payer(id.get(), name.get()));
        });
        Vector<Payer> payers = read.flatMap(payer -> payer);
        if (payers.map(Payer::id).distinct().size() < payers.size()) {
            list.report(AccountMistake.PAYER_TWICE.message());
        }
        if (list.isPresent() && read.forAll(Option::isDefined)) {
            plan.contributions()
                    .parties()
                    .filter(party -> !payers.map(Payer::id).contains(party.id()))
                    .forEach(party -> list.report(AccountMistake.PARTY_MISSING.with("party", Excerpt.of(party.id()))));
        }
        return payers;
    }

    /** What was paid before the plan, by year. */
    private SortedMap<Integer, Money> earlier(JsonCursor at) {
        SortedMap<Integer, Money> found = TreeMap.empty();
        if (at.isPresent()) {
            int firstYear = plan.horizon().firstYear();
            for (Tuple2<String, JsonCursor> entry : at.entries()) {
                Option<Money> amount = PlanValues.amount(entry._2);
                boolean isYear = entry._1.matches("(19|20|21|22)[0-9]{2}");
                if (!isYear || Integer.parseInt(entry._1) >= firstYear) {
                    entry._2.report(AccountMistake.EARLIER_YEAR
                            .with("found", Excerpt.of(entry._1))
                            .with("first", String.valueOf(firstYear)));
                } else if (amount.exists(Money::isNegative)) {
                    entry._2.report(AccountMistake.EARLIER_NEGATIVE.with("amount", amount.get()));
                } else if (amount.isDefined()) {
                    found = found.put(Integer.valueOf(entry._1), amount.get());
                }
            }
        }
        return found;
    }

    /** The forms that the file counts, those too whose counts are refused. */
    private static Seq<String> forms(JsonCursor at) {
        return at.isObject() ? at.entries().map(Tuple2::_1) : Vector.empty();
    }

    private static Vector<SupportCount> counts(JsonCursor at) {
        Vector<SupportCount> counts =
                Vector.ofAll((at.isPresent() ? at.entries() : Vector.<Tuple2<String, JsonCursor>>empty())
                        .flatMap(entry -> {
                            JsonFields fields = entry._2.object("before", "after");
                            Option<Long> before = fields.required("before").integer(0, MOST_PARTICIPANTS);
                            Option<Long> after = fields.required("after").integer(0, MOST_PARTICIPANTS);
                            return entry._2.made(() -> new SupportCount(entry._1, before.get(), after.get()));
                        }));
        at.made(() -> Tuple.of(sum(counts.map(SupportCount::before)), sum(counts.map(SupportCount::after))))
                .filter(sums -> !sums._1.equals(sums._2))
                .forEach(sums -> at.report(AccountMistake.COUNTS_DIFFER
                        .with("before", sums._1)
                        .with("after", sums._2)
                        .with("difference", sums._2 - sums._1)));
        return counts;
    }

    private static long sum(Seq<Long> counts) {
        return counts.sum().longValue();
    }

    private Vector<UnitValue> values(JsonCursor list, Seq<Payer> payers, Seq<String> forms, Option<Integer> priceYear) {
        Vector<Option<UnitValue>> read = PlanValues.list(list, at -> value(at, payers, forms, priceYear));
        Vector<UnitValue> values = read.flatMap(value -> value);
        Vector<String> ids = values.map(UnitValue::id);
        if (ids.distinct().size() < ids.size()) {
            list.report(AccountMistake.VALUE_TWICE.message());
        }
        return values;
    }

    private static Option<UnitValue> value(
            JsonCursor at, Seq<Payer> payers, Seq<String> forms, Option<Integer> priceYear) {
        JsonFields fields = at.object("id", "form", "from", "to", "perMonth", "year", "factor", "source");
        JsonCursor named = fields.required("id");
        Option<String> id = named.name();
        id.filter(Vector.of("duration", "attribution", "displacement", "discountRate", "costs")::contains)
                .forEach(taken -> named.report(AccountMistake.NAME_TAKEN.with("id", taken)));
        Option<String> form = fields.required("form").choice(named(forms));
        Map<String, String> ids = named(payers.map(Payer::id));
        Option<String> from = fields.optional("from").choice(ids);
        Option<String> to = fields.optional("to").choice(ids);
        Option<Money> perMonth = PlanValues.amount(fields.required("perMonth"));
        JsonCursor yearAt = fields.required("year");
        year(yearAt)
                .filter(year -> priceYear.exists(price -> !price.equals(year)))
                .forEach(year -> yearAt.report(AccountMistake.OTHER_YEAR
                        .with("year", String.valueOf(year))
                        .with("priceYear", String.valueOf(priceYear.get()))
                        .with("difference", Math.abs(year - priceYear.get()))));
        Option<Distribution> factor = factor(fields.optional("factor"));
        Option<String> source = fields.required("source").name();
        return at.made(() -> new UnitValue(id.get(), form.get(), from, to, perMonth.get(), factor.get(), source.get()));
    }

    private static Map<String, String> named(Seq<String> names) {
        Map<String, String> byName = new LinkedHashMap<>();
        names.forEach(name -> byName.put(name, name));
        return byName;
    }

    private static Option<Distribution> factor(JsonCursor at) {
        return at.isPresent() ? input(at, 0, GREATEST_FACTOR) : Option.some(new ConstantDistribution(1));
    }

    /** A number, a share, or a distribution, all of which lies between two numbers. */
    private static Option<Distribution> input(JsonCursor at, double least, double most) {
        Option<Distribution> read = at.isNumber()
                ? at.number().map(BigDecimal::doubleValue).map(ConstantDistribution::new)
                : at.isObject()
                        ? Kind.read(at, DistributionFormat.KINDS)
                        : at.share().map(Share::toDouble).map(ConstantDistribution::new);
        Option<Distribution> inside =
                read.filter(given -> given.leastDrawn() >= least && given.greatestDrawn() <= most);
        if (read.isDefined() && inside.isEmpty()) {
            at.report(AccountMistake.OUT_OF_RANGE
                    .with("least", BigDecimal.valueOf(least).stripTrailingZeros())
                    .with("most", BigDecimal.valueOf(most).stripTrailingZeros())
                    .with("low", number(read.get().leastDrawn()))
                    .with("high", number(read.get().greatestDrawn())));
        }
        return inside;
    }

    private static BigDecimal number(double number) {
        return new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
    }

    private void remark(SocioEconomicAccount account, JsonFields fields) {
        plan.projects()
                .find(project -> project.id().equals(account.project()))
                .filter(project -> account.earlierCosts().isEmpty()
                        && project.run().first().isBefore(plan.horizon().firstMonth()))
                .forEach(project -> fields.object()
                        .remark(AccountRemark.EARLIER_COSTS
                                .with("project", Excerpt.of(project.name()))
                                .with("start", project.run().first())
                                .with("first", plan.horizon().firstMonth())));
        account.counts()
                .filter(count -> account.values().forAll(value -> !value.form().equals(count.form())))
                .filter(count -> count.change() != 0)
                .forEach(count -> fields.optional("counts")
                        .remark(AccountRemark.FORM_WITHOUT_VALUE
                                .with("form", Excerpt.of(count.form()))
                                .with("change", count.change())));
    }
}
