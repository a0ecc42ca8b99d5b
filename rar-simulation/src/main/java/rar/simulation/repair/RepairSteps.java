package rar.simulation.repair;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rar.model.balance.BalancePlan;
import rar.model.goal.LaterMonths;
import rar.model.goal.Verdict;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Money;

/** The steps in which the smallest repair is chosen, each settling one cost before the next is looked at. */
final class RepairSteps {

    /** A price under this is the rounding of doubles. */
    private static final double NO_PRICE = 1e-9;

    private static final List<RepairCost> CHOICES = List.of(RepairCost.DECIDED, RepairCost.DELAY, RepairCost.EARLINESS);

    private final RepairBase base;
    private final BalancePlan before;
    private final RepairTerms terms;
    private final RepairModel model;

    RepairSteps(RepairBase base, RepairTerms terms) {
        this.base = base;
        this.before = base.before();
        this.terms = terms;
        this.model = new RepairModel(base, terms);
    }

    Repair repair() {
        if (model.holds(new long[model.columns().size()])) {
            return answer(Option.some(before), Vector.empty(), 0, 0, Vector.empty(), Vector.empty(), Option.none());
        }
        RepairProgram all = RepairProgram.of(model);
        Optional<long[]> most = Optional.of(model.everythingMoved()).filter(model::holds);
        RepairSearch.Result cut = RepairSearch.cheapest(all, RepairCost.CUT, model.latest(), most);
        if (cut.isImpossible()) {
            return impossible(cut.program());
        }
        if (cut.repair().isEmpty()) {
            return answer(
                    Option.none(),
                    Vector.empty(),
                    cut.bound(),
                    cut.bound(),
                    Vector.empty(),
                    Vector.empty(),
                    Option.none());
        }
        long leastCut = RepairCost.CUT.of(cut.repair().get(), model);
        RepairProgram settled = cut.program().with(RepairCost.CUT, leastCut);
        RepairSearch.Result total = RepairSearch.cheapest(settled, RepairCost.TOTAL, model.latest(), cut.repair());
        long[] repair = chosen(total.program(), total.repair().orElseThrow());
        Vector<RepairDraw> draws = model.draws(repair);
        return answer(
                Option.some(rederived(repair, draws)),
                draws.map(this::move),
                total.bound(),
                cut.bound(),
                binding(total.program()),
                Vector.empty(),
                Option.none());
    }

    /**
     * Among repairs as small as this one: from decided projects as little as possible, then the least delay, and then as
     * late in the plan as can be. These only choose among repairs that are equally small, and prove nothing.
     */
    private long[] chosen(RepairProgram settled, long[] smallest) {
        RepairProgram program = settled.with(RepairCost.TOTAL, RepairCost.TOTAL.of(smallest, model));
        long[] chosen = smallest;
        for (RepairCost cost : CHOICES) {
            RepairBox box = cost == RepairCost.DECIDED ? model.latest() : model.everything();
            RepairSearch.Result found = RepairSearch.cheapest(program, cost, box, Optional.of(chosen));
            chosen = found.repair().orElse(chosen);
            program = found.program().with(cost, cost.of(chosen, model));
        }
        return chosen;
    }

    /** The repaired plan, scheduled and balanced as any plan is. */
    private BalancePlan rederived(long[] repair, Vector<RepairDraw> draws) {
        BalancePlan after = base.after(new RepairedPlan(base, draws).plan());
        long[] expected = model.cashAfter(repair);
        for (int month = 0; month < expected.length; month++) {
            if (after.cashOre(month) != expected[month]) {
                throw new IllegalStateException("cash of " + after.month(month) + " is "
                        + new Money(after.cashOre(month)) + " in the repaired plan, and was computed as "
                        + new Money(expected[month]));
            }
        }
        terms.goals().forEach(goal -> {
            if (goal.assess(LaterMonths.of(after, base.firstOpen())).verdict() == Verdict.BREAKS) {
                throw new IllegalStateException("the repaired plan does not keep: "
                        + PhraseBook.of(Language.ENGLISH).text(goal.demand()));
            }
        });
        return after;
    }

    private Move move(RepairDraw draw) {
        return new Move(
                draw.payout().id(),
                draw.payout().name(),
                year(draw.from()),
                Option.when(draw.to() != RepairColumn.NEVER, () -> year(draw.to())),
                Money.ofTkr(draw.tkr()));
    }

    private int year(int index) {
        return model.horizon().firstYear() + index;
    }

    /** The month ends with a price in the linear relaxation of everything. */
    private Vector<YearMonth> binding(RepairProgram program) {
        double[] prices = new RepairRelaxation(program, RepairCost.TOTAL, model.latest()).prices();
        List<RepairRow> rows = program.monthRows();
        return Vector.range(0, rows.size())
                .filter(row -> prices[row] > NO_PRICE)
                .map(row -> rows.get(row).month())
                .distinct()
                .sorted()
                .map(model.horizon()::month);
    }

    private Repair impossible(RepairProgram program) {
        if (model.movesFollowing()) {
            RepairProof proof = new RepairProof(model, program.monthRows());
            Vector<InfeasibilityCertificate> alone =
                    Vector.range(0, program.monthRows().size()).flatMap(proof::alone);
            return alone.isEmpty() ? impossible(program, proof) : impossible(alone);
        }
        long[] cash = model.cashAfter(model.everythingMoved());
        Vector<RepairShortfall> conflicts = Vector.range(0, cash.length)
                .filter(month -> cash[month] < model.demand().least(month))
                .map(month -> shortfall(month, cash[month]));
        return answer(Option.none(), Vector.empty(), 0, 0, Vector.empty(), conflicts, Option.none());
    }

    /** Month ends that are each out of reach alone; the row that proves most counts for its month. */
    private Repair impossible(Vector<InfeasibilityCertificate> alone) {
        Vector<InfeasibilityCertificate> worstFirst = alone.sorted(
                Comparator.comparing(InfeasibilityCertificate::missing).reversed());
        Vector<RepairShortfall> conflicts = worstFirst
                .distinctBy(each -> each.months().head().month())
                .sortBy(each -> each.months().head().month())
                .map(each -> shortfall(each.months().head(), each.missing()));
        return answer(Option.none(), Vector.empty(), 0, 0, Vector.empty(), conflicts, Option.some(worstFirst.head()));
    }

    /** Month ends that are out of reach together; where only whole tkr stand in the way, those that lack something. */
    private Repair impossible(RepairProgram program, RepairProof proof) {
        RepairRelaxation relaxation = new RepairRelaxation(program, RepairCost.NOTHING, model.latest());
        Option<InfeasibilityCertificate> joint = proof.certificate(RepairProgram.whole(relaxation.pricesOfAbsence()));
        Vector<RepairShortfall> conflicts = joint.map(InfeasibilityCertificate::months)
                .map(months -> months.map(month -> shortfall(month, Money.ZERO)))
                .getOrElse(() -> Vector.range(0, model.months())
                        .filter(month -> model.cash(month) < model.demand().least(month))
                        .map(month -> shortfall(month, model.demand().least(month))));
        return answer(Option.none(), Vector.empty(), 0, 0, Vector.empty(), conflicts, joint);
    }

    private static RepairShortfall shortfall(InfeasibilityCertificate.WeightedMonth month, Money missing) {
        return new RepairShortfall(month.month(), month.goal(), month.demanded(), month.planned(), missing);
    }

    private RepairShortfall shortfall(int month, long cash) {
        Money demanded = new Money(model.demand().least(month));
        return new RepairShortfall(
                model.horizon().month(month),
                model.demand().goal(month),
                demanded,
                new Money(before.cashOre(month)),
                demanded.minus(new Money(cash)));
    }

    private Repair answer(
            Option<BalancePlan> after,
            Vector<Move> moves,
            long totalBound,
            long cutBound,
            Vector<YearMonth> binding,
            Vector<RepairShortfall> conflicts,
            Option<InfeasibilityCertificate> certificate) {
        return new Repair(
                before,
                terms,
                after,
                moves,
                Money.ofTkr(totalBound),
                Money.ofTkr(cutBound),
                binding,
                conflicts,
                certificate,
                base.firstOpen());
    }
}
