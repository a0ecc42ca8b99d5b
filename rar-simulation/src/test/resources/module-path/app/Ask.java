package app;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.LiquidityRisk;

/** What a small application asks: how probable it is that a plan falls below its floor. */
public final class Ask {

    public static void main(String[] args) throws Exception {
        System.out.println(answer(Path.of(args[0]), Path.of(args[1])));
    }

    public static String answer(Path plan, Path risks) throws Exception {
        var model = RiskModelReader.read(java.nio.file.Files.readAllBytes(risks)).get();
        var simulation = Simulation.of(Projection.of(Schedule.of(PlanReader.read(plan).get())), model);
        var risk = LiquidityRisk.of(simulation.run(Run.of(1, 1000)));
        var same = Comparison.of(simulation, simulation, Run.of(1, 100), 0.95, done -> {});
        return Vector.of(risk.everUnderFloor(), risk.lowest().at(0.05), same.outcome().both()).mkString("; ");
    }
}
