package rar.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanWriter;
import rar.model.schedule.Schedule;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.EmpiricalDistribution;
import rar.simulation.distribution.TruncatedDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.json.RiskModelWriter;
import rar.simulation.json.SavedRunWriter;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.Quantiles;

/** What is made by a factory or a constructor that is no record's, and what runs, refuses null by the argument's name. */
final class NullArgumentsTest {

    /** From a plan to its risk, and to files. */
    private static final List<Class<?>> ENTRIES = List.of(
            FinancialPlan.class,
            Schedule.class,
            BalancePlan.class,
            PlanWriter.class,
            Projection.class,
            Simulation.class,
            Run.class,
            RunResult.class,
            LiquidityRisk.class,
            Comparison.class,
            Quantiles.class,
            GoalRisk.class,
            DecisionCapacity.class,
            RiskModelWriter.class,
            SavedRunWriter.class,
            DiscreteDistribution.class,
            EmpiricalDistribution.class,
            TruncatedDistribution.class,
            ZeroInflatedDistribution.class);

    /** Of an object that is there already. */
    private static final List<String> OPERATIONS = List.of("with", "run", "runPaired", "replay", "decisions");

    @Test
    void every_argument_that_is_null_is_refused_by_its_name() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Class<?> type : ENTRIES) {
            for (Executable entry : entries(type)) {
                for (int i = 0; i < entry.getParameterCount(); i++) {
                    if (!entry.getParameterTypes()[i].isPrimitive()) {
                        String refusal = refusal(type, entry, i);
                        if (!refusal.matches("[A-Z][A-Za-z.]+\\.[a-z][A-Za-z]* is null")) {
                            wrong.add(entry + ", argument " + i + ": " + refusal);
                        }
                        checked++;
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).as("arguments in all").isGreaterThan(50);
    }

    private static List<Executable> entries(Class<?> type) {
        return Stream.<Executable>concat(
                        Stream.of(type.getConstructors()),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers())
                                        || OPERATIONS.contains(method.getName())))
                .filter(entry -> Modifier.isPublic(entry.getModifiers()))
                .toList();
    }

    private static String refusal(Class<?> type, Executable entry, int index) {
        Class<?>[] types = entry.getParameterTypes();
        @Nullable Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? null : Samples.of(types[i]);
        }
        try {
            Object made = entry instanceof Method method
                    ? method.invoke(Modifier.isStatic(method.getModifiers()) ? null : Samples.of(type), values)
                    : ((Constructor<?>) entry).newInstance(values);
            return "gives " + made;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException missing
                    ? String.valueOf(missing.getMessage())
                    : String.valueOf(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
    }
}
