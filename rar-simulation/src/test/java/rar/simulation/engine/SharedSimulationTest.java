package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import rar.model.balance.BalancePlan;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.schedule.Schedule;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.Bundled;
import rar.simulation.json.RiskModelReader;
import rar.simulation.part.RunPart;
import rar.simulation.projection.Projection;
import rar.simulation.rule.Postpone;
import rar.simulation.rule.ScaledToGoals;

/** Many threads that ask one plan, one risk model and one simulation at the same moment get the answers of one. */
class SharedSimulationTest {

    private static final int THREADS = 6;

    /** A new one each time, so that what is found when it is first asked for is asked for by all at once. */
    private final FinancialPlan plan = Bundled.plan(2012);

    private final RiskModel risks = RiskModelReader.read(Bundled.risks(2012)).get();

    private static Simulation simulation(FinancialPlan plan, RiskModel risks) {
        return Simulation.of(
                Projection.of(Schedule.of(plan)),
                risks,
                new Postpone(new ScaledToGoals(Vector.of(new LiquidityFloor(Money.ofTkr(500)))), 3));
    }

    private static List<Object> answers(Simulation simulation) {
        RunResult result = RunResult.ofIndependent(simulation);
        result.run(Run.of(3, 600).withThreads(2), done -> {});
        BalancePlan booked = simulation.replay(3, 17);
        return List.of(
                RunPart.of("run", result),
                booked.cashOre(booked.months() - 1),
                booked.openingEquity(),
                simulation.projection().balancePlan().cashOre(5),
                simulation.projection().plan().goals().map(goal -> goal.assess(booked)));
    }

    @RepeatedTest(3)
    void one_simulation_answers_many_threads_as_one() throws Exception {
        List<Object> alone = answers(simulation(Bundled.plan(2012), risks));
        Simulation shared = simulation(plan, risks);
        assertThat(atOnce(() -> answers(shared)))
                .allSatisfy(found -> assertThat(found).isEqualTo(alone));
    }

    @RepeatedTest(3)
    void one_plan_and_one_risk_model_are_compiled_by_many_threads_as_by_one() throws Exception {
        List<Object> alone = answers(simulation(
                Bundled.plan(2012), RiskModelReader.read(Bundled.risks(2012)).get()));
        assertThat(atOnce(() -> answers(simulation(plan, risks))))
                .allSatisfy(found -> assertThat(found).isEqualTo(alone));
    }

    /** What each of the threads finds, all of them let go at once. */
    private static <T> List<T> atOnce(Callable<T> question) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<T>> asked = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                asked.add(threads.submit(() -> {
                    start.await();
                    return question.call();
                }));
            }
            List<T> found = new ArrayList<>();
            for (Future<T> each : asked) {
                found.add(each.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }
}
