package rar.model.reconciliation;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;

/**
 * The answer to whether published plans can be true (avstämning): a finding for every identity, and what would have to
 * change.
 *
 * <p>Every printed cell stands for an interval of true values. An identity is a contradiction if no true values satisfy
 * it <em>together</em> with the others. Identities that hold as printed are never contradictions, since the printed
 * values themselves satisfy them all; of the rest as few as possible are contradictions, and of equally few those whose
 * difference is largest beside what the rounding of their own cells allows. All of this is decided in exact arithmetic,
 * open ends of intervals included.
 */
public final class Reconciliation {

    private final Vector<PublishedPlan> plans;
    private final Vector<Finding> findings;
    private final Vector<CommonCause> causes;
    private final Correction repair;
    private final int contradictionsAtLeast;
    private final Map<Cell, Share> trueValues;

    private Reconciliation(Vector<PublishedPlan> plans, ReconciliationSearch search) {
        this.plans = plans;
        this.trueValues = search.trueValues();
        this.findings = search.findings();
        this.causes = search.causes(findings);
        this.repair = search.repair(findings);
        this.contradictionsAtLeast = search.atLeast();
    }

    /**
     * Reconciles plans, alone or with one another.
     *
     * @throws IllegalArgumentException if two plans have one document name, or an identity refers to a cell of a
     *     document that is not among them
     */
    public static Reconciliation of(PublishedPlan... plans) {
        return of(Vector.of(plans));
    }

    /** Reconciles plans, as {@link #of(PublishedPlan...)}. */
    public static Reconciliation of(Seq<PublishedPlan> plans) {
        Objects.requireNonNull(plans, "Reconciliation.plans is null");
        if (plans.map(PublishedPlan::document).distinct().size() != plans.size()) {
            throw new IllegalArgumentException("two plans have one document name: "
                    + plans.map(PublishedPlan::document).mkString(", "));
        }
        Seq<Identity> identities = plans.flatMap(PublishedPlan::identities);
        Set<Cell> known = plans.flatMap(PublishedPlan::cells).toSet();
        identities.flatMap(Identity::cells).find(cell -> !known.contains(cell)).forEach(cell -> {
            throw new IllegalArgumentException("an identity refers to " + cell + ", which is in none of the plans");
        });
        return new Reconciliation(Vector.ofAll(plans), new ReconciliationSearch(Vector.ofAll(identities)));
    }

    /** One for every identity, in the order of the plans. */
    public Seq<Finding> findings() {
        return findings;
    }

    /** The findings with this verdict. */
    public Seq<Finding> findings(Consistency verdict) {
        return findings.filter(finding -> finding.verdict() == verdict);
    }

    /** What cannot hold, alone or with the others, in the order of the plans. */
    public Seq<Finding> contradictions() {
        return findings.filter(finding -> finding.verdict().isContradiction());
    }

    /** How many contradictions there have to be, as far as that is proved; fewer than there are where a search was cut. */
    public int contradictionsAtLeast() {
        return contradictionsAtLeast;
    }

    /** The contradictions, told together where the change of the same cells explains them; in the order of the plans. */
    public Seq<CommonCause> causes() {
        return causes;
    }

    /** A smallest set of cells whose change would make all identities hold together. */
    public Correction repair() {
        return repair;
    }

    /**
     * One true value for each cell that an identity ties, within the print of every cell and such that every identity
     * holds that is not a contradiction; in the measure of the cell's kind, none for other cells.
     */
    public Option<Share> possibleTrueValue(Cell cell) {
        return Option.of(trueValues.get(cell));
    }

    /** The printed cells that no identity ties, so that nothing was checked about them. */
    public Seq<Cell> uncheckedCells() {
        Set<Cell> tied = plans.flatMap(PublishedPlan::identities)
                .flatMap(Identity::cells)
                .toSet();
        return plans.flatMap(PublishedPlan::cells).filter(cell -> !tied.contains(cell));
    }
}
