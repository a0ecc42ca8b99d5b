package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.json.JsonCursor;
import rar.simulation.scenario.BernoulliDistribution;
import rar.simulation.scenario.ConstantDistribution;
import rar.simulation.scenario.DiscreteDistribution;
import rar.simulation.scenario.Distribution;
import rar.simulation.scenario.EventDistribution;
import rar.simulation.scenario.NormalDistribution;
import rar.simulation.scenario.TriangularDistribution;
import rar.simulation.scenario.UniformDistribution;

/** The distributions that a risk file can name. */
final class DistributionFormat {

    static final Seq<Kind<Distribution>> KINDS = Vector.of(
            Kind.of(
                    "constant",
                    ConstantDistribution.class,
                    ConstantDistribution::new,
                    Field.number("value", ConstantDistribution::value)),
            Kind.of(
                    "uniform",
                    UniformDistribution.class,
                    UniformDistribution::new,
                    Field.number("low", UniformDistribution::low),
                    Field.number("high", UniformDistribution::high)),
            Kind.of(
                    "triangular",
                    TriangularDistribution.class,
                    TriangularDistribution::new,
                    Field.number("low", TriangularDistribution::low),
                    Field.number("mode", TriangularDistribution::mode),
                    Field.number("high", TriangularDistribution::high)),
            Kind.of(
                    "normal",
                    NormalDistribution.class,
                    NormalDistribution::new,
                    Field.number("mean", NormalDistribution::mean),
                    Field.number("sd", NormalDistribution::sd)),
            Kind.of(
                    "bernoulli",
                    BernoulliDistribution.class,
                    BernoulliDistribution::new,
                    Field.number("probability", BernoulliDistribution::probability)),
            Kind.of(
                    "event",
                    EventDistribution.class,
                    EventDistribution::new,
                    Field.number("probability", EventDistribution::probability),
                    distribution("size", EventDistribution::size)),
            Kind.of(
                    "discrete",
                    DiscreteDistribution.class,
                    DiscreteDistribution::new,
                    Field.numbers("values", DiscreteDistribution::values),
                    Field.numbers("probabilities", DiscreteDistribution::probabilities)));

    private DistributionFormat() {}

    static Option<Distribution> read(JsonCursor at) {
        return Kind.read(at, KINDS);
    }

    static String write(Distribution distribution) {
        return Kind.write(distribution, KINDS).mkString("{", ", ", "}");
    }

    /** A field that is a distribution itself. */
    static <D> Field<D, Distribution> distribution(String name, Function<D, Distribution> get) {
        return Field.required(name, DistributionFormat::read, get, DistributionFormat::write);
    }
}
