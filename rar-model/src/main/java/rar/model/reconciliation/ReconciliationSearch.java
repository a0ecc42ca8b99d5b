package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rar.model.money.Share;

/** The steps from identities to findings, over one linear system that goes through all of them. */
final class ReconciliationSearch {

    /** Alternatives are tried one by one; a plan with very many contradictions would otherwise take long. */
    private static final int MOST_ALTERNATIVES = 200;

    private final Vector<Identity> identities;
    private final LinearSystem system;

    /** The variables of the cells, those that were said to be exact last. */
    private final List<Integer> cells;

    /** The variables of the identities that are contradictions. */
    private final Set<Integer> contradictions;

    private int alternativesTried;

    /** Finds the contradictions, and leaves them relaxed. */
    ReconciliationSearch(Vector<Identity> identities) {
        this.identities = identities;
        this.system = new LinearSystem(identities);
        this.cells = new ArrayList<>();
        for (int variable = 0; variable < system.cells().size(); variable++) {
            cells.add(variable);
        }
        cells.sort(
                Comparator.comparing(variable -> system.cell(variable).number().isExact()));
        List<Integer> claims = suspects(Identity::isClaim);
        claims.forEach(system::relax);
        this.contradictions = new TreeSet<>(
                new SmallestRelaxation(system, suspects(identity -> !identity.isClaim()), List.of()).variables());
        claims.forEach(system::restore);
        contradictions.addAll(new SmallestRelaxation(system, claims, List.of()).variables());
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
                (Integer variable) -> Strain.of(system.identity(variable)), Comparator.reverseOrder()));
        return suspects;
    }

    private static boolean holdsAsPrinted(Identity identity) {
        return identity.relation().holds(identity.printedDifference().signum());
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
                holdsAsPrinted(identity) ? Verdict.EXACT : Verdict.ROUNDING,
                identity.printedDifference(),
                Option.none(),
                Vector.empty(),
                Vector.empty());
    }

    private Finding contradiction(Identity identity, int variable) {
        Interval left = system.range(variable);
        Share constant = identity.constant().times(Share.of(-1, 1));
        Interval possible = new Interval(
                left.least().map(constant::plus), left.includesLeast(),
                left.most().map(constant::plus), left.includesMost());
        system.restore(variable);
        Seq<Identity> against = identitiesAgainst(variable);
        List<Integer> repair =
                identity.isClaim() ? List.of() : new SmallestRelaxation(system, cells, List.of(variable)).variables();
        repair.forEach(system::restore);
        system.relax(variable);
        settle();
        return new Finding(
                identity,
                Verdict.CONTRADICTION,
                identity.printedDifference(),
                Option.of(possible),
                against,
                Vector.ofAll(repair).filter(system::isCell).map(system::cell));
    }

    /** Other identities that a contradiction, held to its relation, conflicts with; none if it does so alone. */
    private Seq<Identity> identitiesAgainst(int variable) {
        if (new LinearSystem(Vector.of(system.identity(variable))).conflict().isPresent()) {
            return Vector.empty();
        }
        return system.conflict()
                .map(conflict -> Vector.ofAll(conflict.weights().keySet())
                        .filter(other -> !system.isCell(other) && other != variable)
                        .map(system::identity))
                .orElseThrow(() -> new IllegalStateException("a contradiction holds"));
    }

    /** What would have to change for all identities but claims; the last step, since it leaves the changed cells relaxed. */
    Repair repair() {
        List<Integer> toRepair = contradictions.stream()
                .filter(variable -> !system.identity(variable).isClaim())
                .collect(Collectors.toList());
        toRepair.forEach(system::restore);
        SmallestRelaxation search = new SmallestRelaxation(system, cells, toRepair);
        List<Change> changes = new ArrayList<>();
        List<Identity> irreparable = new ArrayList<>();
        for (int variable : search.variables()) {
            if (system.isCell(variable)) {
                changes.add(change(variable, search.rivals(variable)));
            } else {
                irreparable.add(system.identity(variable));
            }
        }
        return new Repair(Vector.ofAll(changes), search.isSmallest(), Vector.ofAll(irreparable));
    }

    private Change change(int variable, List<Integer> rivals) {
        Interval trueValues = system.range(variable);
        List<Cell> alternatives = new ArrayList<>();
        system.restore(variable);
        for (int rival : rivals) {
            if (system.isCell(rival) && alternativesTried++ < MOST_ALTERNATIVES) {
                system.relax(rival);
                if (system.conflict().isEmpty()) {
                    alternatives.add(system.cell(rival));
                }
                system.restore(rival);
            }
        }
        system.relax(variable);
        settle();
        return new Change(system.cell(variable), trueValues, Vector.ofAll(alternatives));
    }

    /** Brings the variables back within bounds that are known to allow it. */
    private void settle() {
        system.conflict().ifPresent(conflict -> {
            throw new IllegalStateException("a solved system has a conflict: " + conflict);
        });
    }

    /** How far an identity is off as printed, beside how far the rounding of its own cells allows. */
    private record Strain(Share difference, Share allowance) implements Comparable<Strain> {

        static Strain of(Identity identity) {
            Share allowance = Share.ZERO;
            for (Map.Entry<Cell, Share> factor : identity.factors().entrySet()) {
                Option<Share> width = factor.getKey().number().trueValues().width();
                if (width.isEmpty()) {
                    // a cell that may be anything explains any difference: no identity is less strained
                    return new Strain(Share.ZERO, Share.ONE);
                }
                allowance = allowance.plus(width.get().times(absolute(factor.getValue())));
            }
            return new Strain(absolute(identity.printedDifference().value()), allowance);
        }

        private static Share absolute(Share share) {
            return share.isNegative() ? share.times(Share.of(-1, 1)) : share;
        }

        /** By the quotient, without dividing by an allowance of nothing. */
        @Override
        public int compareTo(Strain other) {
            return difference.times(other.allowance).compareTo(other.difference.times(allowance));
        }
    }
}
