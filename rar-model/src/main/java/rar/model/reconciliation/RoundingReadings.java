package rar.model.reconciliation;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.HalfUp;
import rar.model.message.Message;
import rar.model.money.Share;
import rar.model.published.AllocatedLine;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PrintedSum;
import rar.model.published.PublishedPlan;
import rar.model.published.RoundingRule;
import rar.model.published.Table;
import rar.model.published.Term;

/**
 * Reads tables of which nothing is said in other ways than each number rounded half up, and looks whether contradictions
 * then hold.
 */
final class RoundingReadings {

    /** So many are tried one by one where they do not hold together. */
    private static final int MOST_ALONE = 8;

    /** So many readings are looked at; a very large plan would otherwise take long. */
    private static final int MOST_READINGS = 40;

    private final Seq<PublishedPlan> plans;
    private final Vector<Identity> identities;
    private final Vector<Identity> contradictions;
    private int readingsTried;

    RoundingReadings(Seq<PublishedPlan> plans, Reconciliation reconciliation) {
        this.plans = plans;
        Vector<Identity> failed = Vector.ofAll(reconciliation.contradictions()).map(Finding::identity);
        this.identities = Vector.ofAll(plans.flatMap(PublishedPlan::identities))
                .filter(identity -> !identity.isClaim() || !failed.contains(identity));
        this.contradictions = failed.filter(identity -> !identity.isClaim());
    }

    Seq<RoundingExplanation> explanations() {
        return plans.flatMap(plan -> plan.tables().flatMap(table -> explanations(plan, table)));
    }

    private Seq<RoundingExplanation> explanations(PublishedPlan plan, Table table) {
        Set<Cell> cells =
                table.cells().filter(cell -> cell.number().isRoundedHalfUp()).toSet();
        if (contradictions.forAll(identity -> identity.cells().forAll(cell -> !cells.contains(cell)))) {
            return Vector.empty();
        }
        return readings(cells)
                .map(reading -> new RoundingExplanation(
                        plan.document() + "/" + table.name(), reading._1, explained(reading._2)))
                .filter(explanation -> explanation.explained().nonEmpty());
    }

    private Seq<Tuple2<Message, Map<Cell, Cell>>> readings(Set<Cell> cells) {
        return Vector.of(RoundingRule.HALF_EVEN, RoundingRule.TRUNCATED)
                .map(rule -> new Tuple2<>(rule.participle(), ruled(cells, rule)))
                .appendAll(allocations(cells))
                .appendAll(sums(cells));
    }

    private static Map<Cell, Cell> ruled(Set<Cell> cells, RoundingRule rule) {
        return HashMap.ofEntries(cells.toVector()
                .map(cell -> new Tuple2<>(
                        cell,
                        cell.standingFor(rule.trueValues(
                                cell.number().value(), cell.number().step())))));
    }

    /** Lines that identities say to be parts of one total, which a method gives as they are printed. */
    private Seq<Tuple2<Message, Map<Cell, Cell>>> allocations(Set<Cell> cells) {
        return Vector.ofAll(proportions(cells).entrySet()).flatMap(line -> allocation(line.getKey(), line.getValue()));
    }

    private static Seq<Tuple2<Message, Map<Cell, Cell>>> allocation(Cell total, Seq<AllocatedLine.Part> parts) {
        Seq<AllocatedLine> fitting = Vector.ofAll(AllocationMethod.all())
                .filter(method -> !(method instanceof HalfUp))
                .map(method -> new AllocatedLine(total.path(), method, total, parts))
                .filter(line -> line.fault().isEmpty());
        return fitting.headOption()
                .toVector()
                .map(line -> new Tuple2<>(
                        FindingPhrase.ALLOCATED
                                .with("total", total.unbrokenPath())
                                .with(
                                        "methods",
                                        fitting.map(other -> other.method().name())),
                        line.restated()));
    }

    /** Totals with the parts that are each said to be a fraction of it, where the fractions sum to one. */
    private java.util.Map<Cell, Seq<AllocatedLine.Part>> proportions(Set<Cell> cells) {
        java.util.Map<Cell, Seq<AllocatedLine.Part>> lines = new LinkedHashMap<>();
        for (Identity identity : identities) {
            if (isProportion(identity) && cells.contains(identity.right().head().cell())) {
                Term total = identity.left().head();
                AllocatedLine.Part part =
                        new AllocatedLine.Part(identity.right().head().cell(), total.factor());
                lines.merge(total.cell(), Vector.of(part), Seq::appendAll);
            }
        }
        lines.values()
                .removeIf(parts -> parts.size() == 1
                        || !parts.map(AllocatedLine.Part::weight)
                                .fold(Share.ZERO, Share::plus)
                                .equals(Share.ONE)
                        || parts.map(AllocatedLine.Part::cell).distinct().size() < parts.size());
        return lines;
    }

    private static boolean isProportion(Identity identity) {
        return !identity.isClaim()
                && identity.constant().equals(Share.ZERO)
                && identity.left().size() == 1
                && identity.right().size() == 1
                && !identity.left().head().factor().isNegative()
                && identity.right().head().factor().equals(Share.ONE);
    }

    /** Totals of contradictions that are the sum of their printed parts. */
    private Seq<Tuple2<Message, Map<Cell, Cell>>> sums(Set<Cell> cells) {
        Set<Cell> accused =
                contradictions.flatMap(Identity::cells).filter(cells::contains).toSet();
        return identities
                .filter(identity -> isSum(identity)
                        && accused.contains(identity.right().head().cell()))
                .map(identity -> new PrintedSum(
                        identity.right().head().cell(), identity.left().map(Term::cell)))
                .filter(sum -> sum.fault().isEmpty())
                .map(sum -> new Tuple2<>(
                        FindingPhrase.SUMMED.with("total", sum.total().unbrokenPath()), sum.restated()));
    }

    private static boolean isSum(Identity identity) {
        return !identity.isClaim()
                && identity.constant().equals(Share.ZERO)
                && identity.left().size() > 1
                && identity.right().size() == 1
                && identity.left()
                        .appendAll(identity.right())
                        .forAll(term -> term.factor().equals(Share.ONE));
    }

    /** The contradictions that touch a reading's cells and hold under it, together with all that is no contradiction. */
    private Seq<Identity> explained(Map<Cell, Cell> reading) {
        Seq<Identity> open = contradictions.filter(identity -> identity.cells().exists(reading::containsKey)
                && reread(identity, reading).isPossible());
        if (open.isEmpty() || readingsTried++ >= MOST_READINGS) {
            return Vector.empty();
        }
        LinearSystem system = new LinearSystem(identities.map(identity -> reread(identity, reading)));
        Map<Identity, Integer> variables = HashMap.ofEntries(contradictions.map(
                identity -> new Tuple2<>(identity, system.variableOf(identities.indexOf(identity)))));
        variables.filterKeys(identity -> !open.contains(identity)).values().forEach(system::relax);
        if (system.conflict().isEmpty()) {
            return open;
        }
        variables.values().forEach(system::relax);
        return open.size() > MOST_ALONE || system.conflict().isPresent()
                ? Vector.empty()
                : open.filter(identity -> holds(system, variables.get(identity).get()));
    }

    /** Whether an identity can be held to, with those held to before; it stays relaxed if not. */
    private static boolean holds(LinearSystem system, int variable) {
        system.restore(variable);
        boolean holds = system.conflict().isEmpty();
        if (!holds) {
            system.relax(variable);
        }
        return holds;
    }

    private static Identity reread(Identity identity, Map<Cell, Cell> reading) {
        return identity.with(term -> term.of(reading.getOrElse(term.cell(), term.cell())));
    }
}
