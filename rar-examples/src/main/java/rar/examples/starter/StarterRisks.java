package rar.examples.starter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.membership.VacatedContribution;
import rar.model.message.PhraseBook;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.Payers;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;

/** The risks of a starter, each with a value that is usual to begin with. */
public final class StarterRisks {

    /** The notice, in months. */
    private static final int A_YEAR = 12;

    private final Naming naming;
    private final FinancialPlan plan;

    private StarterRisks(FinancialPlan plan, Naming naming) {
        this.plan = plan;
        this.naming = naming;
    }

    /** The risks of a plan of {@link StarterPlan}, their names in the language of the words. */
    public static RiskModel of(FinancialPlan plan, PhraseBook words) {
        return new StarterRisks(plan, new Naming(words)).model();
    }

    private RiskModel model() {
        Vector<StarterRisk> risks = StarterRisk.of(plan.horizon().years());
        RiskModel model = new RiskModel(
                naming.name(StarterName.RISKS), naming.name(StarterName.RISKS_SOURCE), risks.map(this::factor));
        return risks.foldLeft(model, (named, risk) -> named.named(naming.id(risk), naming.name(risk)));
    }

    private RiskFactor factor(StarterRisk risk) {
        String id = naming.id(risk);
        return switch (risk) {
            case STATE_CUTS ->
                new ContributionCut(
                        id,
                        Payers.parties(new Scope<>(Vector.of(naming.id(StarterName.STATE)))),
                        Scope.all(),
                        new ZeroInflatedDistribution(0.1, new UniformDistribution(0.05, 0.2)),
                        false);
            case PAID_LATE ->
                new LatePayment(id, Payers.parties(Scope.all()), Scope.all(), new BernoulliDistribution(0.1));
            case MUNICIPALITY_LEAVES -> leaves(id);
            case PROJECTS_LATE ->
                new ProjectDelay(id, Scope.all(), new DiscreteDistribution(new double[] {0, 1, 2, 3}, new double[] {
                    0.6, 0.2, 0.15, 0.05
                }));
            case PROJECTS_OUTTURN -> new ProjectOutturn(id, Scope.all(), new TriangularDistribution(0.8, 0.97, 1.1));
            case COSTS_GROW -> new CostInflation(id, Scope.all(), new NormalDistribution(0, 0.01));
        };
    }

    private RiskFactor leaves(String id) {
        Seq<String> municipalities =
                plan.contributions().parties().head().members().map(Member::id);
        return new MemberLeaves(
                id,
                new Scope<>(municipalities),
                Scope.all(),
                new BernoulliDistribution(0.01),
                A_YEAR,
                VacatedContribution.FALLS_AWAY);
    }
}
