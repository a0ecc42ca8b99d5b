package rar.examples.phrase;

import rar.examples.page.Page;
import rar.simulation.engine.Simulation;

/** Tells by which rule grants are decided on, where it is not as planned. */
public final class RuleLine {

    private RuleLine() {}

    public static void printOn(Page page, Simulation simulation) {
        if (!simulation.governed().isEmpty()) {
            page.paragraph(decided(simulation) + " are decided on by a rule: "
                    + simulation.rule().description() + ".");
        }
    }

    private static String decided(Simulation simulation) {
        if (simulation.planned() == 0) {
            return "New applications";
        }
        boolean areMore = simulation.planned() < simulation.governed().size();
        return "Planned grants" + (areMore ? " and new applications" : "");
    }
}
