package rar.examples.house;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rar.model.goal.FloorLevel;
import rar.model.goal.FloorMonths;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Label;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlanDraft;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PrintUnit;
import rar.model.published.PrintedNumber;
import rar.model.schedule.Schedule;
import rar.model.timing.PaymentTerms;
import rar.model.timing.Spread;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.capacity.GrantProfile;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.RunInput;
import rar.simulation.json.RunManifest;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.stress.Stress;
import rar.simulation.stress.StressSuite;

/** Any value of a type, as plain as there is one: for tests that ask for one that is there, whatever it says. */
final class Samples {

    /** Of types that the libraries did not make. */
    private static final java.util.List<Object> PLAIN = java.util.List.of(
            false,
            1,
            1L,
            1.0,
            "x",
            BigInteger.ONE,
            YearMonth.of(2026, 1),
            LocalDate.of(2026, 1, 1),
            Period.ZERO,
            new long[0],
            new double[0],
            Option.none(),
            Optional.empty(),
            Vector.empty(),
            List.empty(),
            HashSet.empty(),
            io.vavr.collection.HashMap.empty(),
            TreeMap.<String, String>empty(),
            TreeSet.<String>empty(),
            java.util.List.of(),
            Set.of(),
            Map.of(),
            new java.util.TreeMap<String, String>());

    private static final Horizon YEARS = new Horizon(2026, 1);

    private static final FinancialPlan PLAN = FinancialPlan.of(PlanDraft.of(
                    "x",
                    "x",
                    YEARS,
                    Contributions.everyYear(YEARS, Money.ofTkr(1), Party.of("x", Share.ONE, Member.of("y", 1))))
            .withOpeningCash(Money.ofTkr(1)));

    private static final Simulation SIMULATION =
            Simulation.of(Projection.of(Schedule.of(PLAN)), new RiskModel("x", "x", Vector.empty()));

    private static final PrintedNumber ONE = PrintedNumber.exact("1", PrintUnit.NUMBER);

    private static final Identity IDENTITY = Identity.sum(
            "x", "x", Vector.of(new Cell("x", "x", "part", "x", ONE)), new Cell("x", "x", "total", "x", ONE));

    /** Of types that demand more of their components than that they are there. */
    private static final java.util.List<Object> PARTICULAR = java.util.List.of(
            YEARS,
            PLAN,
            SIMULATION,
            SIMULATION.projection().balancePlan(),
            SIMULATION.nothing(),
            SIMULATION.nothing().lowest(),
            PairedOutcome.nothing(SIMULATION.nothing(), SIMULATION.nothing()),
            RunResult.ofIndependent(SIMULATION),
            Run.of(1, 1),
            CapacityQuestion.in(YearMonth.of(2026, 1)),
            GrantProfile.atOnce(),
            Label.of("x"),
            // without workers: one that calls this class's lambda would wait for the class, which waits for the worker
            Comparison.of(SIMULATION, SIMULATION, Run.of(1, 1).withThreads(1), 0.95, done -> {}),
            new StressSuite(Label.of("x"), Label.of("x"), Vector.of(new Stress("x", Vector.empty())), Option.none()),
            DecisionCapacity.of(SIMULATION, CapacityQuestion.in(YEARS.firstMonth()), Run.of(1, 1)),
            new LiquidityRisk(SIMULATION.run(Run.of(1, 1)), 0.95),
            IDENTITY,
            LiquidityFloors.of(Money.ofTkr(1)),
            FloorMonths.ofTwelve(Vector.fill(12, FloorLevel.of(Money.ofTkr(1)))),
            new Spread.ByWeights(Vector.fill(12, Share.ONE)),
            new PaymentTerms.InMonths(Vector.of(1), PaymentTerms.Side.ADVANCE, 0),
            new RunManifest("x", new RunInput("x", "x"), new RunInput("x", "x"), 1, "x", 1, 0, 1));

    private Samples() {}

    /** @throws AssertionError if none is known */
    static Object of(Class<?> type) {
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        return Stream.concat(PLAIN.stream(), PARTICULAR.stream())
                .filter(type::isInstance)
                .findFirst()
                .or(() -> constant(type))
                .or(() -> permitted(type))
                .or(() -> proxy(type))
                .or(() -> made(type))
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    private static Optional<Object> constant(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType()))
                .findFirst()
                .map(Samples::value);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<Object> permitted(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .filter(one -> Stream.of(one.getDeclaredConstructors())
                                .noneMatch(made -> java.util.List.of(made.getParameterTypes())
                                        .contains(type)))
                        .findFirst()
                        .map(Samples::of)
                : Optional.empty();
    }

    private static Optional<Object> proxy(Class<?> type) {
        return type.isInterface()
                ? Optional.of(
                        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, with) -> {
                            throw new UnsupportedOperationException(method.toString());
                        }))
                : Optional.empty();
    }

    private static Optional<Object> made(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors()).findFirst().map(Samples::made);
    }

    private static Object made(Constructor<?> constructor) {
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(
                    Stream.of(constructor.getParameterTypes()).map(Samples::of).toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError("no sample of " + constructor + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
    }
}
