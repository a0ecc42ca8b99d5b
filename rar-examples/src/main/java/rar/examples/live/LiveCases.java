package rar.examples.live;

import io.vavr.control.Option;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.input.Mistakes;
import rar.examples.input.PlanFile;
import rar.simulation.engine.Simulation;
import rar.simulation.projection.Projection;

/**
 * Variants as they are read. What does not depend on a change is not read again: a plan is kept by its text, a case by the
 * texts of both files. Safe for threads.
 */
final class LiveCases {

    /** As many variants as a board holds side by side, and some more. */
    static final int MOST = 8;

    /**
     * All that answers depend on.
     *
     * @param plan its text
     * @param risks their text
     */
    record Texts(String plan, String risks) {

        static Texts of(Variant variant) {
            return new Texts(variant.plan(), variant.risksText());
        }
    }

    private final Kept<String, PlanFile> plans = new Kept<>(MOST);
    private final Kept<String, Projection> projections = new Kept<>(MOST);
    private final Kept<Texts, LiveCase> cases = new Kept<>(MOST);

    /** The plan. @throws InvalidInputException with every mistake of it */
    PlanFile plan(Variant variant) {
        return plans.of(variant.plan(), () -> PlanFile.of(variant.planSource()));
    }

    /** The variant, read and compiled. @throws InvalidInputException with every mistake of both files */
    LiveCase of(Variant variant) {
        return cases.of(Texts.of(variant), () -> read(variant));
    }

    private LiveCase read(Variant variant) {
        // a plan with mistakes is read once more, together with the risks, so that theirs are told too
        Option<PlanFile> plan = new Mistakes().in(() -> plan(variant));
        CaseFiles files = plan.map(read -> CaseFiles.of(read, variant.riskSource()))
                .getOrElse(
                        () -> CaseFiles.of(variant.planSource(), variant.riskSource(), FollowedPlan.Reading.NOTHING));
        Projection projection = projections.of(variant.plan(), files.plan()::projection);
        Simulation simulation = files.simulation(projection);
        return LiveCase.of(files, simulation);
    }
}
