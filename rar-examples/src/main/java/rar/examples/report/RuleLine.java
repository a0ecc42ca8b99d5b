package rar.examples.report;

import rar.simulation.engine.Simulation;

/** Tells by which rule planned grants are decided on, where it is not as planned. */
final class RuleLine {

    private RuleLine() {}

    static void printOn(Page page, Simulation simulation) {
        if (!simulation.governed().isEmpty()) {
            page.paragraph("Planned grants are decided on by a rule: "
                    + simulation.rule().description() + ".");
        }
    }
}
