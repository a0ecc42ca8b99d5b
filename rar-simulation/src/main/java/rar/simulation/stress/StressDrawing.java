package rar.simulation.stress;

import rar.simulation.factor.Draw;
import rar.simulation.sampling.ScenarioSet;

/** The draws of stresses in a row. */
final class StressDrawing implements ScenarioSet.Drawing {

    private final NamedScenarios scenarios;
    private Stress[] current = new Stress[0];

    StressDrawing(NamedScenarios scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public void turnTo(long first, int count) {
        current = new Stress[count];
        for (int i = 0; i < count; i++) {
            current[i] = scenarios.stress(first + i);
        }
    }

    @Override
    public void values(Draw draw, double[] out) {
        for (int i = 0; i < current.length; i++) {
            out[i] = current[i].value(draw);
        }
    }
}
