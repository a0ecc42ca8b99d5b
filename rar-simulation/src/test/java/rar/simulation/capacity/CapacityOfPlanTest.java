package rar.simulation.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlannedGrant;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;

/**
 * The capacity of the plan of 2009, against the plan with the grant written into it: a planned grant of that amount,
 * paid over the same months, which no risk touches and the reservation clause does not cut.
 */
class CapacityOfPlanTest {

    private static final Run RUN = Run.of(2009, 4_000);

    private final FinancialPlan plan = given(Bundled.plan(2009));
    private final RiskModel risks = namingCommitments(
            RiskModelReader.read(Bundled.risks(2009)).get(),
            Schedule.of(plan).commitments().map(Commitment::id));

    @ParameterizedTest
    @CsvSource({"0, 12", "0, 1", "5, 12", "11, 7", "30, 24"})
    void the_shares_are_those_of_the_plan_with_the_grant_in_it(int month, int paidOver) {
        CapacityQuestion question =
                CapacityQuestion.in(plan.horizon().month(month)).paidEvenlyOver(paidOver);
        DecisionCapacity capacity = DecisionCapacity.of(simulation(plan), question, RUN);
        CapacityBracket answer = capacity.answer();
        for (Money grant : Vector.of(answer.safe().get(), answer.unsafe().get(), Money.ofTkr(1))) {
            assertThat(simulation(with(grant, month, paidOver)).run(RUN).breaches())
                    .isEqualTo(capacity.breachesWith(grant.ore() / 100_000));
        }
    }

    @Test
    void a_grant_of_nothing_is_the_plan_itself() {
        CapacityQuestion question =
                CapacityQuestion.in(plan.horizon().firstMonth()).paidBy(GrantProfile.atOnce());
        assertThat(DecisionCapacity.of(simulation(plan), question, RUN).breachesWith(0))
                .isEqualTo(simulation(plan).run(RUN).breaches());
    }

    private Simulation simulation(FinancialPlan of) {
        return Simulation.of(Projection.of(Schedule.of(of)), risks);
    }

    private FinancialPlan with(Money amount, int month, int paidOver) {
        YearMonth decided = plan.horizon().month(month);
        PlannedGrant grant =
                PlannedGrant.of("new", decided, amount).paidEvenlyOver(paidOver).withReserved(false);
        return plan.with(draft -> draft.withGrant(grant));
    }

    /** The plan with its grants of the amounts that are solved for, which another grant would otherwise change. */
    private static FinancialPlan given(FinancialPlan plan) {
        Seq<Commitment> settled =
                Schedule.of(plan).commitments().drop(plan.projects().size());
        return plan.with(draft -> draft.withGrants(
                draft.grants().zipWith(settled, (grant, commitment) -> grant.withAmount(commitment.amount()))));
    }

    /** The same risks, of the commitments that there are and no others. */
    private static RiskModel namingCommitments(RiskModel model, Seq<String> commitments) {
        Scope<String> named = new Scope<>(commitments);
        return new RiskModel("naming", "", model.factors().map(factor -> naming(factor, named)));
    }

    private static RiskFactor naming(RiskFactor factor, Scope<String> named) {
        if (factor instanceof ProjectDelay delay) {
            return new ProjectDelay(delay.id(), named, delay.distribution());
        }
        if (factor instanceof ProjectOutturn outturn) {
            return new ProjectOutturn(outturn.id(), named, outturn.distribution());
        }
        return factor;
    }
}
