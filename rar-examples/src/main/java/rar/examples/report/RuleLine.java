package rar.examples.report;

import rar.simulation.engine.Simulation;

/** Tells by which rule grants are decided on, where it is not as planned. */
final class RuleLine {

    private RuleLine() {}

    static void printOn(Page page, Simulation simulation) {
        if (!simulation.governed().isEmpty()) {
            boolean decidesOnMore = simulation.planned() < simulation.governed().size();
            page.paragraph("Planned grants " + (decidesOnMore ? "and new applications " : "")
                    + "are decided on by a rule: " + simulation.rule().description() + ".");
        }
    }
}
