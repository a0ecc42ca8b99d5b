package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The parts of a plan that its rules look at, before they are known to fit together. */
record PlanDraft(
        Horizon horizon,
        RecognitionPolicy recognition,
        Contributions contributions,
        Option<OpeningBalance> opening,
        Seq<BudgetLine> lines,
        Seq<AssetEvent> assetEvents,
        Seq<Project> projects,
        Seq<PlannedGrant> grants,
        Option<EquityRecovery> recovery) {}
