package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;

/**
 * What may happen to a plan: risk factors, independent of each other
 * but for the dependence that is given. Several factors on the same flow act together:
 * cuts and outturns multiply, months add, inflation compounds. Immutable: any number of threads may share one.
 *
 * @param name as readers should see it named
 * @param source where the assumptions come from
 * @param factors with distinct ids
 * @param dependence which of them go together; none if they are independent
 * @param names what readers call the factors, by id; one without is called by its id
 */
public record RiskModel(
        Label name,
        Label source,
        Seq<RiskFactor> factors,
        Option<Dependence> dependence,
        SortedMap<String, Label> names) {

    /** @throws IllegalArgumentException if two factors have the same id, a distribution does not suit its factor, or the
     *     dependence or the names name a factor that is not there */
    public RiskModel {
        Components.present(RiskModel.class, name, source, factors, dependence, names);
        if (factors.map(RiskFactor::id).distinct().size() < factors.size()) {
            throw new IllegalArgumentException("the factors' ids are not distinct: " + factors.map(RiskFactor::id));
        }
        factors.forEach(factor -> new TouchRules(factor).require());
        Seq<String> unnamed = names.keySet().toVector().removeAll(factors.map(RiskFactor::id));
        if (unnamed.nonEmpty()) {
            throw new IllegalArgumentException(
                    "there are names for " + unnamed.mkString(", ") + ", and no such factors");
        }
        Seq<String> unknown =
                dependence.map(Dependence::factors).getOrElse(Vector.empty()).removeAll(factors.map(RiskFactor::id));
        if (unknown.nonEmpty()) {
            throw new IllegalArgumentException("the dependence names " + unknown.mkString(", ")
                    + ", which no factor has as its id; there are "
                    + factors.map(RiskFactor::id).mkString(", "));
        }
    }

    /** Factors that are called by their ids. */
    public RiskModel(String name, String source, Seq<RiskFactor> factors, Option<Dependence> dependence) {
        this(Label.of(name), Label.of(source), factors, dependence, TreeMap.empty());
    }

    /** Factors that are independent of each other. */
    public RiskModel(String name, String source, Seq<RiskFactor> factors) {
        this(name, source, factors, Option.none());
    }

    /** The same model with one more factor, the last. */
    public RiskModel with(RiskFactor factor) {
        return new RiskModel(name, source, factors.append(factor), dependence, names);
    }

    /** The same model with its factors dependent on each other. */
    public RiskModel with(Dependence newDependence) {
        return new RiskModel(name, source, factors, Option.some(newDependence), names);
    }

    /** The same model in which a factor has a name, as sentences and tables call it. */
    public RiskModel named(String id, String called) {
        return named(id, Label.of(called));
    }

    /** The same with a name in each language. */
    public RiskModel named(String id, Label called) {
        return new RiskModel(name, source, factors, dependence, names.put(id, called));
    }

    /** What sentences and tables call a factor: its name, or its id where it has none. */
    public Label nameOf(String id) {
        return names.getOrElse(id, Label.of(id));
    }

    /** A draw of one of the model's factors, linked to others as the dependence says. */
    public Draw draw(RiskFactor factor, String subject, int period) {
        return Draw.of(factor, subject, period).linked(dependence.flatMap(each -> each.link(factor.id())));
    }

    /**
     * The parties, members, projects and years that the factors name and the plan does not have, and what factors would add
     * to it under the id of one of its lines, projects or grants, or of what another factor adds.
     */
    public Seq<Violation> unknownTo(FinancialPlan plan) {
        return factors.zipWithIndex()
                .<Violation>flatMap(factor -> factor._1
                        .unknownTo(plan, "/factors/" + factor._2)
                        .appendAll(new TouchRules(factor._1).unknownTo(plan, "/factors/" + factor._2)))
                .appendAll(answeredTwice())
                .appendAll(taken(plan));
    }

    /** Why no file can hold the model, if none can: which of its factors have no name in one. */
    public Option<Message> unwritable() {
        return Option.of(factors.reject(RiskFactor::hasFileForm).map(RiskFactor::id))
                .filter(Seq::nonEmpty)
                .map(ids -> FactorMistake.CUSTOM_KIND.with("ids", ids).with("count", ids.size()));
    }

    /** What can never happen to the plan, though the model has it: legal, and probably not meant. */
    public Seq<Remark> remarks(FinancialPlan plan) {
        return factors.zipWithIndex().flatMap(factor -> remarks(factor._1, plan, "/factors/" + factor._2));
    }

    private static Seq<Remark> remarks(RiskFactor factor, FinancialPlan plan, String pointer) {
        return factor.isAsPlanned()
                ? Vector.of(Remark.at(pointer, FactorRemark.ALWAYS_AS_PLANNED.with("factor", factor.id())))
                : factor.remarks(plan, pointer);
    }

    /** Answers to an application that another factor has answered. */
    private Seq<Violation> answeredTwice() {
        Map<String, String> answered = new HashMap<>();
        return factors.zipWithIndex()
                .flatMap(factor -> factor._1
                        .answers()
                        .flatMap(funding -> Option.of(answered.putIfAbsent(funding, factor._1.id()))
                                .map(other -> Violation.at(
                                        "/factors/" + factor._2 + "/funding",
                                        FactorMistake.FUNDING_TWICE
                                                .with("factor", other)
                                                .with("name", funding)))));
    }

    /** What two things are called, bookings could not be told apart by. */
    private Seq<Violation> taken(FinancialPlan plan) {
        Map<String, Message> known = new HashMap<>();
        plan.lines().forEach(line -> known.put(line.id(), FactorMistake.ID_OF_LINE.message()));
        FactorRules.commitmentIds(plan).forEach(id -> known.put(id, FactorMistake.ID_OF_COMMITMENT.message()));
        return factors.zipWithIndex()
                .flatMap(factor -> factor._1
                        .added(plan)
                        .flatMap(id -> Option.of(known.putIfAbsent(
                                        id, FactorMistake.ID_OF_FACTOR.with("factor", factor._1.id())))
                                .map(other -> Violation.at("/factors/" + factor._2 + "/id", other.with("id", id)))));
    }
}
