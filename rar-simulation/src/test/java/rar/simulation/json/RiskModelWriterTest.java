package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.CustomFactor;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;

class RiskModelWriterTest {

    @Property(tries = 100, seed = "2009")
    void a_model_is_the_same_read_again_after_it_is_written(@ForAll("models") RiskModel model) {
        String text = RiskModelWriter.write(model);
        RiskModel read = RiskModelReader.read(text).get();
        assertThat(read).isEqualTo(model);
        assertThat(RiskModelWriter.write(read)).isEqualTo(text);
    }

    @Test
    void a_file_is_written_as_a_person_would_write_it() {
        RiskModel model = RiskModelReader.read(Bundled.risks(2009)).get();
        RiskModel two = new RiskModel(
                "Två",
                "ett \"citat\"",
                Vector.of(model.factors().head(), model.factors().last()));
        assertThat(RiskModelWriter.write(two)).isEqualTo("""
                {
                  "format": "rar-risks/1",
                  "name": "Två",
                  "source": "ett \\"citat\\"",
                  "factors": [
                    {
                      "id": "state-cut",
                      "kind": "contribution-cut",
                      "parties": ["state"],
                      "distribution": {"kind": "event", "probability": 0.1, "size": {"kind": "uniform", "low": 0, "high": 0.3}}
                    },
                    {
                      "id": "inflation",
                      "kind": "cost-inflation",
                      "years": [2010, 2011],
                      "distribution": {"kind": "normal", "mean": 0, "sd": 0.01}
                    }
                  ]
                }
                """);
    }

    @Test
    void a_model_in_which_nothing_happens_is_a_file_too() {
        RiskModel nothing = new RiskModel("nothing", "by definition", Vector.empty());
        assertThat(RiskModelReader.read(RiskModelWriter.write(nothing)).get()).isEqualTo(nothing);
    }

    @Test
    void a_model_that_a_file_cannot_hold_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RiskModelWriter.write(new RiskModel("", "made up", Vector.empty())))
                .withMessageContaining("a risk file cannot hold this model: /name: expected a non-empty text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RiskModelWriter.write(growth(1e-300)))
                .withMessageContaining("is not a quantity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RiskModelWriter.write(growth(-0.0)))
                .withMessageContaining("exactly");
    }

    /** No kind that the simulation knows is without a name in files, and none has two. */
    @Test
    void every_kind_has_one_name() {
        FactorFormat factors = new FactorFormat(new Names(Option.none()));
        assertThat(types(factors.kinds())).isEqualTo(permitted(RiskFactor.class));
        assertThat(types(DistributionFormat.KINDS)).isEqualTo(permitted(Distribution.class));
    }

    private static <D> Set<Class<?>> types(Seq<Kind<D>> kinds) {
        Set<Class<?>> types = new HashSet<>(kinds.map(Kind::type).asJava());
        assertThat(kinds.map(Kind::name).distinct()).hasSize(kinds.size());
        assertThat(types).hasSize(kinds.size());
        return types;
    }

    /** But for the open kind, which no file can hold. */
    private static Set<Class<?>> permitted(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(Predicate.not(CustomFactor.class::equals))
                .collect(Collectors.toSet());
    }

    private static RiskModel growth(double value) {
        return new RiskModel(
                "growth",
                "made up",
                Vector.of(new CostInflation("growth", Scope.all(), new ConstantDistribution(value))));
    }

    @Provide
    Arbitrary<RiskModel> models() {
        return RiskModelArbitraries.models();
    }
}
