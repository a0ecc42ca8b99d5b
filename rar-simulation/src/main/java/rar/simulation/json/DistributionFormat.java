package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.EmpiricalDistribution;
import rar.simulation.distribution.LogNormalDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.PertDistribution;
import rar.simulation.distribution.PoissonDistribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.TruncatedDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;

/** The distributions that a risk file can name. */
final class DistributionFormat {

    static final Seq<Kind<Distribution>> KINDS = Vector.of(
            Kind.of(
                    "constant",
                    ConstantDistribution.class,
                    () -> FieldReading.by(
                            ConstantDistribution::new, Field.number("value", ConstantDistribution::value))),
            Kind.of(
                    "uniform",
                    UniformDistribution.class,
                    () -> FieldReading.by(
                            UniformDistribution::new,
                            Field.number("low", UniformDistribution::low),
                            Field.number("high", UniformDistribution::high))),
            Kind.of(
                    "triangular",
                    TriangularDistribution.class,
                    () -> FieldReading.by(
                            TriangularDistribution::new,
                            Field.number("low", TriangularDistribution::low),
                            Field.number("mode", TriangularDistribution::mode),
                            Field.number("high", TriangularDistribution::high))),
            Kind.of(
                    "pert",
                    PertDistribution.class,
                    () -> FieldReading.by(
                            PertDistribution::new,
                            Field.number("low", PertDistribution::low),
                            Field.number("mode", PertDistribution::mode),
                            Field.number("high", PertDistribution::high))),
            Kind.of(
                    "normal",
                    NormalDistribution.class,
                    () -> FieldReading.by(
                            NormalDistribution::new,
                            Field.number("mean", NormalDistribution::mean),
                            Field.number("sd", NormalDistribution::sd))),
            Kind.of(
                    "lognormal",
                    LogNormalDistribution.class,
                    () -> FieldReading.by(
                            LogNormalDistribution::new,
                            Field.number("mean", LogNormalDistribution::mean),
                            Field.number("sd", LogNormalDistribution::sd))),
            Kind.of(
                    "bernoulli",
                    BernoulliDistribution.class,
                    () -> FieldReading.by(
                            BernoulliDistribution::new,
                            Field.number("probability", BernoulliDistribution::probability))),
            Kind.of(
                    "event",
                    ZeroInflatedDistribution.class,
                    () -> FieldReading.by(
                            ZeroInflatedDistribution::new,
                            Field.number("probability", ZeroInflatedDistribution::probability),
                            sizeOfEvent())),
            Kind.of(
                    "discrete",
                    DiscreteDistribution.class,
                    () -> FieldReading.by(
                            DiscreteDistribution::new,
                            Field.numbers("values", DiscreteDistribution::values),
                            Field.numbers("probabilities", DiscreteDistribution::probabilities))),
            Kind.of(
                    "empirical",
                    EmpiricalDistribution.class,
                    () -> FieldReading.by(
                            EmpiricalDistribution::new, Field.numbers("sample", EmpiricalDistribution::sample))),
            Kind.of(
                    "poisson",
                    PoissonDistribution.class,
                    () -> FieldReading.by(PoissonDistribution::new, Field.number("mean", PoissonDistribution::mean))),
            Kind.of(
                    "truncated",
                    TruncatedDistribution.class,
                    () -> FieldReading.by(
                            TruncatedDistribution::new,
                            distribution("of", TruncatedDistribution::of),
                            Field.numberOr(Double.NEGATIVE_INFINITY, "low", TruncatedDistribution::low),
                            Field.numberOr(Double.POSITIVE_INFINITY, "high", TruncatedDistribution::high))));

    /** Truncation of truncation takes time that grows threefold with every level. */
    private static final int MOST_LEVELS = 4;

    private DistributionFormat() {}

    private static Option<Distribution> read(JsonCursor at) {
        if (levels(at) > MOST_LEVELS) {
            at.report(RiskFileMistake.DISTRIBUTION_TOO_DEEP.with("most", MOST_LEVELS));
            return Option.none();
        }
        return Kind.read(at, KINDS);
    }

    /** The distribution of a factor, {@code /factors/0/distribution}, is the first level, one inside it the second. */
    private static int levels(JsonCursor at) {
        return at.pointer().split("/", -1).length - 3;
    }

    static String write(Distribution distribution) {
        return Kind.write(distribution, KINDS).mkString("{", ", ", "}");
    }

    /** Nothing where it cannot be read, so that the rest of the event is looked at. */
    private static Field<ZeroInflatedDistribution, Distribution> sizeOfEvent() {
        return Field.required(
                "size",
                at -> read(at).orElse(Option.some(new ConstantDistribution(0))),
                ZeroInflatedDistribution::size,
                DistributionFormat::write);
    }

    /** A field that is a distribution. */
    static <D> Field<D, Distribution> distribution(String name, Function<D, Distribution> get) {
        return Field.required(name, DistributionFormat::read, get, DistributionFormat::write);
    }
}
