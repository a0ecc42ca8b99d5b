package rar.simulation.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.simulation.scenario.ContributionCut;
import rar.simulation.scenario.CostInflation;
import rar.simulation.scenario.Distribution;
import rar.simulation.scenario.LatePayment;
import rar.simulation.scenario.ProjectDelay;
import rar.simulation.scenario.ProjectOutturn;
import rar.simulation.scenario.RiskFactor;
import rar.simulation.scenario.Scope;

/** The section {@code factors} of one file. */
final class FactorFormat {

    private static final String DISTRIBUTION = "distribution";

    private final Names names;
    private final Seq<Kind<RiskFactor>> kinds;
    private final Map<String, Integer> linesOfIds = new LinkedHashMap<>();

    FactorFormat(Names names) {
        this.names = names;
        this.kinds = makeKinds();
    }

    /** The kinds of factors that a risk file can name. */
    Seq<Kind<RiskFactor>> kinds() {
        return kinds;
    }

    private Seq<Kind<RiskFactor>> makeKinds() {
        return Vector.of(
                Kind.of(
                        "contribution-cut",
                        ContributionCut.class,
                        ContributionCut::new,
                        id(ContributionCut::id),
                        scope("parties", names::party, ContributionCut::parties, FactorFormat::quoted),
                        scope("years", names::year, ContributionCut::years, String::valueOf),
                        distribution(ContributionCut::distribution)),
                Kind.of(
                        "late-payment",
                        LatePayment.class,
                        LatePayment::new,
                        id(LatePayment::id),
                        scope("parties", names::party, LatePayment::parties, FactorFormat::quoted),
                        scope("years", names::year, LatePayment::years, String::valueOf),
                        distribution(LatePayment::distribution)),
                Kind.of(
                        "project-delay",
                        ProjectDelay.class,
                        ProjectDelay::new,
                        id(ProjectDelay::id),
                        scope("projects", names::commitment, ProjectDelay::projects, FactorFormat::quoted),
                        distribution(ProjectDelay::distribution)),
                Kind.of(
                        "project-outturn",
                        ProjectOutturn.class,
                        ProjectOutturn::new,
                        id(ProjectOutturn::id),
                        scope("projects", names::commitment, ProjectOutturn::projects, FactorFormat::quoted),
                        distribution(ProjectOutturn::distribution)),
                Kind.of(
                        "cost-inflation",
                        CostInflation.class,
                        CostInflation::new,
                        id(CostInflation::id),
                        scope("years", names::year, CostInflation::years, String::valueOf),
                        distribution(CostInflation::distribution)));
    }

    /** The ids read so far, those of factors that could not be read included. */
    Iterable<String> ids() {
        return linesOfIds.keySet();
    }

    /** One factor; a distribution that does not suit it is a mistake of the distribution. */
    Option<RiskFactor> read(JsonCursor at) {
        Option<RiskFactor> factor = Kind.read(at, kinds);
        Option<String> refusal = factor.flatMap(RiskFactor::refusal);
        refusal.forEach(reason ->
                at.entries().filter(entry -> entry._1.equals(DISTRIBUTION)).forEach(entry -> entry._2.report(reason)));
        return refusal.isEmpty() ? factor : Option.none();
    }

    /** The fields of a factor, its id and kind the first. */
    Seq<String> write(RiskFactor factor) {
        Seq<String> fields = Kind.write(factor, kinds);
        return fields.tail().insert(1, fields.head());
    }

    private <K> Field<K, String> id(Function<K, String> get) {
        return Field.required("id", this::readId, get, FactorFormat::quoted);
    }

    /** Unique too where it cannot be read, so that the rest of the factor is looked at. */
    private Option<String> readId(JsonCursor at) {
        Option<String> id = at.name();
        id.flatMap(name -> Option.of(linesOfIds.putIfAbsent(name, at.line())))
                .forEach(line ->
                        at.report("this id is used already on line " + line + "; ids are unique in a risk model"));
        return id.orElse(Option.some(at.pointer()));
    }

    private static <K> Field<K, Distribution> distribution(Function<K, Distribution> get) {
        return DistributionFormat.distribution(DISTRIBUTION, get);
    }

    private static <K, T> Field<K, Scope<T>> scope(
            String name, Function<JsonCursor, Option<T>> one, Function<K, Scope<T>> get, Function<T, String> write) {
        return new Field<>(
                name,
                Option.some(Scope.all()),
                at -> readScope(at, one),
                get,
                scope -> scope.named().map(write).mkString("[", ", ", "]"));
    }

    /** Everything where it cannot be read, so that the rest of the factor is looked at. */
    private static <T> Option<Scope<T>> readScope(JsonCursor at, Function<JsonCursor, Option<T>> one) {
        Vector<T> named = Vector.ofAll(at.items().flatMap(one));
        return at.made(() -> scopeOf(named)).orElse(Option.some(Scope.all()));
    }

    private static <T> Scope<T> scopeOf(Vector<T> named) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("the list names nothing; leave the field out where all are meant");
        }
        if (named.distinct().size() < named.size()) {
            throw new IllegalArgumentException("the list names something twice");
        }
        return new Scope<>(named);
    }

    /** A text in quotation marks, as JSON has it. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
