package rar.examples.live;

import io.vavr.collection.Seq;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.page.Inputs;
import rar.model.goal.GoalAssessment;
import rar.model.review.CommitmentRemarks;
import rar.simulation.engine.Simulation;

/**
 * A variant that has been read, ready to run.
 *
 * @param files its plan and risks
 * @param simulation its scenarios
 * @param goals how the goals fare as planned, the law's demand first
 */
record LiveCase(CaseFiles files, Simulation simulation, Seq<GoalAssessment> goals) {

    static LiveCase of(CaseFiles files, Simulation simulation) {
        FollowedPlan followed = new FollowedPlan(files.plan(), files.outcome());
        return new LiveCase(files, simulation, followed.assessments());
    }

    /** What it was read from, with all that is remarked on it. */
    Inputs inputs() {
        return files.inputs()
                .remarked(files.plan()
                        .source()
                        .placed(CommitmentRemarks.of(files.plan().plan())));
    }
}
