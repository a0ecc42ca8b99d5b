package rar.model.planfile;

import io.vavr.collection.Vector;
import rar.model.plan.PartOfPlan;
import rar.model.plan.PartOfPlan.Step;

/** Which part of a plan a place in its file is. */
final class PlanPlaces {

    private PlanPlaces() {}

    /** The part that a JSON pointer (RFC 6901) leads to. */
    static PartOfPlan part(String pointer) {
        return new PartOfPlan(Vector.of(pointer.split("/", -1)).drop(1).map(PlanPlaces::step));
    }

    private static Step step(String name) {
        try {
            return new Step.Item(Integer.parseInt(name));
        } catch (NumberFormatException e) {
            return new Step.Field(name.replace("~1", "/").replace("~0", "~"));
        }
    }
}
