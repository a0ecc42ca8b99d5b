package rar.simulation.engine;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.golden.ExpectedFile;
import rar.model.schedule.Schedule;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.Bundled;
import rar.simulation.projection.Projection;

/**
 * The order in which draws are asked for: where a number depends on its place among the draws, as in scrambled Sobol
 * points, it is part of every seeded output, and asking for one earlier would change them all.
 */
class DrawOrderTest {

    private static final Path FILE =
            Path.of("src", "test", "resources", "rar", "simulation", "engine", "draws-in-order.txt");

    @Test
    void draws_stand_in_the_order_on_file() {
        RiskModel model = new RiskModel("all", "test", Vector.ofAll(EveryFactorTest.factors()));
        List<Draw> draws = Simulation.of(Projection.of(Schedule.of(Bundled.plan(2009))), model)
                .draws();

        new ExpectedFile(FILE).holds(text(draws));
    }

    /** A line for each factor and subject, with the periods that are asked for one after the other. */
    private static String text(List<Draw> draws) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Draw draw : draws) {
            String name = (draw.factor() + " " + draw.subject()).strip();
            text.append(name.equals(before) ? " " : "\n" + name + ": ").append(draw.period());
            before = name;
        }
        return text.append('\n').substring(1);
    }
}
