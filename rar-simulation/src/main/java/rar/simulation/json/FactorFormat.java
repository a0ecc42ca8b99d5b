package rar.simulation.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.model.json.JsonText;
import rar.model.json.LabelFormat;
import rar.model.membership.VacatedContribution;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.InterestChange;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.Payers;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.Scope;
import rar.simulation.factor.StartDelay;

/** The section {@code factors} of one file. */
final class FactorFormat {

    private static final String DISTRIBUTION = "distribution";

    private static final String NAME = "name";

    private static final Map<String, VacatedContribution> VACATED = vacatedByName();

    private final Names names;
    private final Seq<Kind<RiskFactor>> kinds;
    private final Map<String, Integer> linesOfIds = new LinkedHashMap<>();
    private SortedMap<String, Label> namesOfIds = TreeMap.empty();

    FactorFormat(Names names) {
        this.names = names;
        this.kinds = ofContributions().appendAll(ofCosts()).appendAll(new FundingFormat(names, this).kinds());
    }

    /** The kinds of factors that a risk file can name. */
    Seq<Kind<RiskFactor>> kinds() {
        return kinds;
    }

    private Vector<Kind<RiskFactor>> ofContributions() {
        return Vector.of(
                Kind.of(
                        "contribution-cut",
                        ContributionCut.class,
                        () -> FieldReading.by(
                                (id, parties, members, years, distribution, matched) -> new ContributionCut(
                                        id, new Payers(parties, members.named()), years, distribution, matched),
                                id(ContributionCut::id),
                                parties(ContributionCut::payers),
                                members(ContributionCut::payers),
                                years(ContributionCut::years),
                                distribution(ContributionCut::distribution),
                                flagOr(false, "matched", ContributionCut::matched))),
                Kind.of(
                        "late-payment",
                        LatePayment.class,
                        () -> FieldReading.by(
                                (id, parties, members, years, distribution) ->
                                        new LatePayment(id, new Payers(parties, members.named()), years, distribution),
                                id(LatePayment::id),
                                parties(LatePayment::payers),
                                members(LatePayment::payers),
                                years(LatePayment::years),
                                distribution(LatePayment::distribution))),
                Kind.of(
                        "member-leaves",
                        MemberLeaves.class,
                        () -> FieldReading.by(
                                MemberLeaves::new,
                                id(MemberLeaves::id),
                                scope("members", names::member, MemberLeaves::members, FactorFormat::quoted),
                                years(MemberLeaves::years),
                                distribution(MemberLeaves::distribution),
                                noticeMonths(MemberLeaves::noticeMonths),
                                vacated(MemberLeaves::vacated))),
                Kind.of(
                        "population-drift",
                        PopulationDrift.class,
                        () -> FieldReading.by(
                                (id, members, measures, years, distribution) ->
                                        new PopulationDrift(id, members, measures, years, distribution),
                                id(PopulationDrift::id),
                                scope("members", names::sharingMember, PopulationDrift::members, FactorFormat::quoted),
                                scope("measures", names::measure, PopulationDrift::measures, FactorFormat::quoted),
                                years(PopulationDrift::years),
                                distribution(PopulationDrift::distribution))));
    }

    private Vector<Kind<RiskFactor>> ofCosts() {
        return Vector.of(
                Kind.of(
                        "project-delay",
                        ProjectDelay.class,
                        () -> FieldReading.by(
                                ProjectDelay::new,
                                id(ProjectDelay::id),
                                projects(names::commitment, ProjectDelay::projects),
                                distribution(ProjectDelay::distribution))),
                Kind.of(
                        "project-outturn",
                        ProjectOutturn.class,
                        () -> FieldReading.by(
                                ProjectOutturn::new,
                                id(ProjectOutturn::id),
                                projects(names::commitment, ProjectOutturn::projects),
                                distribution(ProjectOutturn::distribution))),
                Kind.of(
                        "cost-inflation",
                        CostInflation.class,
                        () -> FieldReading.by(
                                CostInflation::new,
                                id(CostInflation::id),
                                years(CostInflation::years),
                                distribution(CostInflation::distribution))),
                Kind.of(
                        "start-delay",
                        StartDelay.class,
                        () -> FieldReading.by(
                                StartDelay::new,
                                id(StartDelay::id),
                                projects(names::notBegun, StartDelay::projects),
                                distribution(StartDelay::distribution))),
                Kind.of(
                        "early-termination",
                        EarlyTermination.class,
                        () -> FieldReading.by(
                                EarlyTermination::new,
                                id(EarlyTermination::id),
                                projects(names::commitment, EarlyTermination::projects),
                                distribution(EarlyTermination::distribution))),
                Kind.of(
                        "interest-change",
                        InterestChange.class,
                        () -> FieldReading.by(
                                InterestChange::new,
                                id(InterestChange::id),
                                years(InterestChange::years),
                                distribution(InterestChange::distribution))));
    }

    /** The years that a factor touches. */
    <K> Field<K, Scope<Integer>> years(Function<K, Scope<Integer>> get) {
        return scope("years", names::year, get, String::valueOf);
    }

    private static Map<String, VacatedContribution> vacatedByName() {
        Map<String, VacatedContribution> byName = new LinkedHashMap<>();
        byName.put("falls-away", VacatedContribution.FALLS_AWAY);
        byName.put("shared-by-party", VacatedContribution.SHARED_BY_PARTY);
        byName.put("matched", VacatedContribution.FALLS_AWAY_MATCHED);
        return byName;
    }

    /** The ids read so far, those of factors that could not be read included. */
    Iterable<String> ids() {
        return linesOfIds.keySet();
    }

    /** One factor; a distribution that does not suit it is a mistake of that distribution. */
    Option<RiskFactor> read(JsonCursor at) {
        Option<RiskFactor> factor = Kind.read(at, kinds, Vector.of(NAME));
        Option<Label> called = at.isObject()
                ? at.entries().find(entry -> entry._1.equals(NAME)).flatMap(entry -> LabelFormat.read(entry._2))
                : Option.none();
        factor.forEach(read -> called.forEach(name -> called(read.id(), name)));
        Seq<Tuple2<String, Message>> refusals = factor.toVector().flatMap(RiskFactor::refusals);
        refusals.forEach(refusal -> at.entries()
                .filter(entry -> entry._1.equals(refusal._1))
                .forEach(entry -> entry._2.report(refusal._2)));
        return refusals.isEmpty() ? factor : Option.none();
    }

    private void called(String id, Label name) {
        namesOfIds = namesOfIds.put(id, name);
    }

    /** The names of the factors read so far, by their ids. */
    SortedMap<String, Label> names() {
        return namesOfIds;
    }

    /** The fields of a factor, its id, name and kind the first. */
    Seq<String> write(RiskFactor factor, Option<Label> name) {
        Seq<String> fields = Kind.write(factor, kinds);
        return fields.tail()
                .insert(1, fields.head())
                .insertAll(
                        1,
                        name.map(each -> quoted(NAME) + ": "
                                + JsonText.of(LabelFormat.write(each)).strip()));
    }

    <K> Field<K, String> id(Function<K, String> get) {
        return Field.required("id", this::readId, get, FactorFormat::quoted);
    }

    /** Unique too where it cannot be read, so that the rest of the factor is looked at. */
    private Option<String> readId(JsonCursor at) {
        Option<String> id = at.name();
        id.flatMap(name -> Option.of(linesOfIds.putIfAbsent(name, at.line())))
                .forEach(line -> at.report(RiskFileMistake.FACTOR_ID_TWICE.with("line", line)));
        return id.orElse(Option.some(at.pointer()));
    }

    private <K> Field<K, Scope<String>> parties(Function<K, Payers> get) {
        return scope("parties", names::party, get.andThen(Payers::parties), FactorFormat::quoted);
    }

    private <K> Field<K, Scope<String>> members(Function<K, Payers> get) {
        return scope(
                "members", names::member, get.andThen(payers -> new Scope<>(payers.members())), FactorFormat::quoted);
    }

    private static <K> Field<K, Scope<String>> projects(
            Function<JsonCursor, Option<String>> one, Function<K, Scope<String>> get) {
        return scope("projects", one, get, FactorFormat::quoted);
    }

    // a value that is not one is noted, and the usual one stands for it, so that the rest of the factor is looked at

    private static <K> Field<K, Boolean> flagOr(boolean usual, String name, Function<K, Boolean> get) {
        return new Field<>(name, Option.some(usual), at -> at.flag().orElse(Option.some(usual)), get, String::valueOf);
    }

    private static <K> Field<K, Integer> noticeMonths(Function<K, Integer> get) {
        return new Field<>(
                "noticeMonths",
                Option.some(MemberLeaves.LONGEST_NOTICE),
                at -> at.integer(0, MemberLeaves.LONGEST_NOTICE)
                        .map(Long::intValue)
                        .orElse(Option.some(MemberLeaves.LONGEST_NOTICE)),
                get,
                String::valueOf);
    }

    private static <K> Field<K, VacatedContribution> vacated(Function<K, VacatedContribution> get) {
        return new Field<>(
                "vacated",
                Option.some(VacatedContribution.FALLS_AWAY),
                at -> at.choice(VACATED).orElse(Option.some(VacatedContribution.FALLS_AWAY)),
                get,
                rule -> quoted(nameOf(rule)));
    }

    private static String nameOf(VacatedContribution rule) {
        return VACATED.entrySet().stream()
                .filter(entry -> entry.getValue() == rule)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static <K> Field<K, Distribution> distribution(Function<K, Distribution> get) {
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
    static <T> Option<Scope<T>> readScope(JsonCursor at, Function<JsonCursor, Option<T>> one) {
        Vector<T> named = Vector.ofAll(at.items().flatMap(one));
        return at.made(() -> scopeOf(named)).orElse(Option.some(Scope.all()));
    }

    private static <T> Scope<T> scopeOf(Vector<T> named) {
        if (named.isEmpty()) {
            throw new RefusedException(RiskFileMistake.SCOPE_EMPTY.message());
        }
        if (named.distinct().size() < named.size()) {
            throw new RefusedException(RiskFileMistake.SCOPE_TWICE.message());
        }
        return new Scope<>(named);
    }

    /** A text in quotation marks, as JSON has it. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
