package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import rar.model.linear.Conflict;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;

/**
 * The steps from identities to findings, over one linear system that goes through all of them: between the steps it is
 * solved, with the contradictions relaxed.
 */
final class ReconciliationSearch {

    private final Vector<Identity> identities;
    private final LinearSystem system;

    /** The variables of the identities that are contradictions. */
    private final Set<Integer> contradictions;

    /** How many contradictions there have to be among the equations and among the claims, as far as that is proved. */
    private final int atLeast;

    private final CorrectionSearch repairs;

    /** The variable of each identity, by the object itself. */
    private final IdentityHashMap<Identity, Integer> variables = new IdentityHashMap<>();

    /** Finds the contradictions. */
    ReconciliationSearch(Vector<Identity> identities) {
        this.identities = identities;
        this.system = new LinearSystem(identities);
        for (int index = 0; index < identities.size(); index++) {
            variables.put(identities.get(index), system.variableOf(index));
        }
        List<Integer> claims = suspects(Identity::isClaim);
        claims.forEach(system::relax);
        SmallestRelaxation equations = new SmallestRelaxation(system, suspects(identity -> !identity.isClaim()));
        claims.forEach(system::restore);
        SmallestRelaxation unmet = new SmallestRelaxation(system, claims);
        this.contradictions = new TreeSet<>(equations.variables());
        contradictions.addAll(unmet.variables());
        this.atLeast = equations.atLeast() + unmet.atLeast();
        this.repairs = new CorrectionSearch(system, contradictions);
    }

    /** The identities of a kind that do not hold as printed, the least like rounding first. */
    private List<Integer> suspects(Predicate<Identity> kind) {
        List<Integer> suspects = new ArrayList<>();
        for (int index = 0; index < identities.size(); index++) {
            if (kind.test(identities.get(index)) && !holdsAsPrinted(identities.get(index))) {
                suspects.add(system.variableOf(index));
            }
        }
        suspects.sort(Comparator.comparing(
                (Integer variable) -> IdentityStrain.of(system.identity(variable)), Comparator.reverseOrder()));
        return suspects;
    }

    private static boolean holdsAsPrinted(Identity identity) {
        return identity.relation().holds(identity.printedDifference().signum());
    }

    /** How many contradictions there have to be, as far as that is proved. */
    int atLeast() {
        return atLeast;
    }

    /** A true value for every cell, with every identity that is not a contradiction. */
    Map<Cell, Share> trueValues() {
        return system.trueValues();
    }

    /** A finding for every identity, in their order. */
    Vector<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < identities.size(); index++) {
            findings.add(finding(identities.get(index), system.variableOf(index)));
        }
        return Vector.ofAll(findings);
    }

    private Finding finding(Identity identity, int variable) {
        if (contradictions.contains(variable)) {
            return contradiction(identity, variable);
        }
        return new Finding(
                identity,
                holdsAsPrinted(identity) ? Consistency.EXACT : Consistency.ROUNDING,
                identity.printedDifference(),
                Option.none(),
                Vector.empty(),
                Correction.NONE);
    }

    private Finding contradiction(Identity identity, int variable) {
        boolean isAlone = isContradictory(Vector.of(identity));
        Interval possible = possible(identity, variable);
        return new Finding(
                identity,
                isAlone ? Consistency.CONTRADICTION : Consistency.JOINT,
                identity.printedDifference(),
                Option.of(possible),
                isAlone ? Vector.empty() : identitiesAgainst(variable),
                identity.isClaim() ? Correction.NONE : correction(identity, variable, isAlone));
    }

    /** The fewest cells, or one that factors were made of, where it explains more contradictions. */
    private Correction correction(Identity identity, int variable, boolean isAlone) {
        Option<Correction> factor = isAlone ? factorCorrection(identity) : Option.none();
        int most = identity.cells().map(this::inContradictions).max().getOrElse(0);
        if (factor.exists(found -> explained(found) > most)) {
            return factor.get();
        }
        Correction amounts = repairs.repair(List.of(variable));
        int byAmounts =
                amounts.changes().size() == 1 ? inContradictions(amounts.cells().head()) : 0;
        return factor.filter(found -> explained(found) > byAmounts).getOrElse(amounts);
    }

    private Option<Correction> factorCorrection(Identity identity) {
        Vector<FactorMisprint> misprints = FactorMisprint.of(identity, holding())
                .map(misprint -> misprint.serving(contradicting()))
                .sortBy(misprint -> -explained(misprint));
        return misprints
                .headOption()
                .map(first -> Correction.of(first.change(misprints.tail().map(FactorMisprint::cell))));
    }

    /** The identities that are contradictions. */
    private Vector<Identity> contradicting() {
        return Vector.ofAll(contradictions).map(system::identity);
    }

    private int inContradictions(Cell cell) {
        return Vector.ofAll(contradictions)
                .count(variable -> system.identity(variable).factors().containsKey(cell));
    }

    /** The identities that are no contradictions. */
    private Vector<Identity> holding() {
        return identities.filter(identity -> !contradictions.contains(variables.getOrDefault(identity, -1)));
    }

    private Interval possible(Identity identity, int variable) {
        Interval left = system.range(variable);
        Share constant = identity.constant().times(Share.of(-1, 1));
        return new Interval(
                left.least().map(constant::plus), left.includesLeast(),
                left.most().map(constant::plus), left.includesMost());
    }

    /** Other identities that a joint contradiction conflicts with, none of which can be left out. */
    private Seq<Identity> identitiesAgainst(int variable) {
        Identity identity = system.identity(variable);
        system.restore(variable);
        Conflict conflict = system.conflict().orElseThrow(() -> new IllegalStateException("a contradiction holds"));
        system.relax(variable);
        system.settle();
        Vector<Identity> against = Vector.ofAll(conflict.weights().keySet())
                .filter(other -> !system.isCell(other) && other != variable)
                .map(system::identity);
        for (Identity other : against) {
            Vector<Identity> fewer = against.remove(other);
            against = isContradictory(fewer.append(identity)) ? fewer : against;
        }
        return against;
    }

    private static boolean isContradictory(Vector<Identity> identities) {
        return new LinearSystem(identities).conflict().isPresent();
    }

    /** What would have to change for all identities but claims: as few cells as there are, factors among them. */
    Correction repair(Vector<Finding> findings) {
        Option<Correction> factor = misprints(findings)
                .maxBy(change -> explained(FactorMisprint.of(change).get()))
                .map(change -> withRest(change, FactorMisprint.of(change).get()));
        if (factor.exists(found -> found.changes().size() == 1)) {
            return factor.get();
        }
        Correction amounts = amounts();
        return factor.filter(found -> found.changes().size() < amounts.changes().size())
                .getOrElse(amounts);
    }

    private Correction amounts() {
        return repairs.repair(contradictions.stream()
                .filter(variable -> !system.identity(variable).isClaim())
                .toList());
    }

    /** How many contradictions the change of one of its factors explains; none for other changes. */
    private int explained(Finding finding) {
        Correction correction = finding.repair();
        boolean isFactor = correction.changes().size() == 1
                && finding.identity().multipliers().contains(correction.cells().head());
        return isFactor ? explained(correction) : 0;
    }

    private int explained(Correction factor) {
        return FactorMisprint.of(factor.changes().head()).map(this::explained).getOrElse(0);
    }

    /** How many of the contradictions would not contradict their own cells. */
    private int explained(FactorMisprint misprint) {
        return identities.count(identity -> contradictions.contains(variables.getOrDefault(identity, -1))
                && misprint.in(identity).isPossible());
    }

    /** The single changes of cells that factors of contradictions were made of. */
    private Vector<CellChange> misprints(Vector<Finding> findings) {
        Set<Cell> factors = new HashSet<>();
        findings.filter(finding -> finding.verdict().isContradiction())
                .forEach(finding ->
                        factors.addAll(finding.identity().multipliers().asJava()));
        return findings.map(finding -> finding.repair().changes())
                .filter(changes -> changes.size() == 1)
                .map(Seq::head)
                .filter(change -> factors.contains(change.cell())
                        && FactorMisprint.of(change).isDefined())
                .distinctBy(CellChange::cell);
    }

    /** A changed factor, and what would have to change besides. */
    private Correction withRest(CellChange change, FactorMisprint misprint) {
        Correction rest = new ReconciliationSearch(identities.map(misprint::in)).amounts();
        return new Correction(rest.changes().prepend(change), 1, rest.irreparable());
    }

    /** The contradictions among the findings, together where the change of the same cells explains them. */
    Vector<CommonCause> causes(Vector<Finding> findings) {
        List<Finding> open = new ArrayList<>(
                findings.filter(finding -> finding.verdict().isContradiction()).asJava());
        List<Finding> byNeed = new ArrayList<>(open);
        byNeed.sort(Comparator.<Finding>comparingInt(
                        finding -> finding.repair().changes().size())
                .thenComparing(this::explained, Comparator.reverseOrder()));
        List<CommonCause> causes = new ArrayList<>();
        for (Finding finding : byNeed) {
            if (open.remove(finding)) {
                causes.add(cause(finding, open));
            }
        }
        causes.sort(Comparator.comparing(cause -> variable(cause.findings().head())));
        return Vector.ofAll(causes);
    }

    /** A finding and those of the others that the change of its cells explains too, which are taken from them. */
    private CommonCause cause(Finding finding, List<Finding> others) {
        if (finding.repair().changes().isEmpty()) {
            return new CommonCause(Vector.of(finding), finding.repair());
        }
        List<Finding> members = new ArrayList<>(List.of(finding));
        for (Finding other : List.copyOf(others)) {
            List<Finding> more = new ArrayList<>(members);
            more.add(other);
            if (!other.identity().isClaim() && suffices(finding.repair(), more)) {
                others.remove(other);
                members = more;
            }
        }
        members.sort(Comparator.comparing(this::variable));
        return new CommonCause(
                Vector.ofAll(members),
                members.size() == 1 || isMisprint(finding.repair(), members)
                        ? finding.repair()
                        : repairs.repair(variables(members)));
    }

    /** Whether a correction of one of them makes all of them hold. */
    private boolean suffices(Correction correction, List<Finding> all) {
        return repairs.suffices(variables(all), correction.cells()) || isMisprint(correction, all);
    }

    /** Whether one changed factor makes all of them hold, where some of them have it as a factor. */
    private boolean isMisprint(Correction correction, List<Finding> all) {
        return correction.changes().size() == 1
                && all.stream()
                        .anyMatch(finding -> finding.identity()
                                .multipliers()
                                .contains(correction.cells().head()))
                && FactorMisprint.of(correction.changes().head())
                        .exists(misprint -> misprint.reconciles(
                                holding().appendAll(Vector.ofAll(all).map(Finding::identity))));
    }

    private List<Integer> variables(List<Finding> findings) {
        return findings.stream().map(this::variable).toList();
    }

    private int variable(Finding finding) {
        return variables.getOrDefault(finding.identity(), -1);
    }
}
