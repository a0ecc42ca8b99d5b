package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.json.Wording;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.EquityRecovery;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Party;
import rar.model.plan.PlanDraft;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.ReservationClause;
import rar.model.plan.WorkingCapital;

/** The sections of a plan file. */
final class PlanFormat {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-plan/1";

    private static final Horizon UNREADABLE = new Horizon(1900, 1);

    /** Without these there is no plan. */
    private static final Seq<String> REQUIRED =
            Vector.of("format", "name", "source", "horizon", "recognition", "contributions", "parties");

    private static final Seq<String> SECTIONS = REQUIRED.appendAll(Vector.of(
            "opening",
            "funds",
            "lines",
            "workingCapital",
            "assetEvents",
            "projects",
            "grants",
            "recovery",
            "reservation",
            "goals"));

    private PlanFormat() {}

    /** The parts of the plan; what could not be read stands there with a value nobody wrote. */
    static PlanDraft read(JsonCursor at) {
        JsonFields fields = at.object(SECTIONS.toJavaArray(String[]::new));
        fields.required("format");
        Option<Horizon> horizon = readHorizon(fields.required("horizon"));
        JsonCursor opening = fields.optional("opening");
        Seq<Party> parties = PlanValues.list(fields.required("parties"), ContributionFormat::readParty);
        PlanDraft draft = PlanDraft.of(
                        fields.required("name").name().getOrElse(""),
                        fields.required("source").name().getOrElse(""),
                        horizon.getOrElse(UNREADABLE),
                        ContributionFormat.read(fields.required("contributions"), parties))
                .withFunds(PlanValues.list(fields.optional("funds"), FundFormat::read))
                .withLines(PlanValues.list(fields.optional("lines"), LineFormat::read))
                .withWorkingCapital(IndexFormat.readWorkingCapital(fields.optional("workingCapital")))
                .withAssetEvents(PlanValues.list(fields.optional("assetEvents"), AssetEventFormat::read))
                .withProjects(PlanValues.list(fields.optional("projects"), ProjectFormat::read))
                .withGrants(PlanValues.list(fields.optional("grants"), GrantFormat::read))
                .withGoals(PlanValues.list(fields.optional("goals"), GoalFormat::read)
                        .flatMap(goal -> goal));
        return new Filled<>(draft)
                .with(
                        PlanValues.choice(fields.required("recognition"), RecognitionPolicy.values()),
                        PlanDraft::withRecognition)
                .with(
                        Option.when(opening.isPresent(), () -> OpeningFormat.read(opening, horizon)),
                        PlanDraft::withOpening)
                .with(readRecovery(fields.optional("recovery")), PlanDraft::withRecovery)
                .with(readReservation(fields.optional("reservation")), PlanDraft::withReservation)
                .part();
    }

    /** The sections that are not there: those that must be, and those that an unknown field was meant to be. */
    static Seq<String> missing(JsonCursor at) {
        Seq<String> unknown = at.entries().map(entry -> entry._1).removeAll(SECTIONS);
        return REQUIRED.appendAll(unknown.flatMap(name -> Option.ofOptional(Wording.nearest(name, SECTIONS.asJava()))))
                .reject(at::has);
    }

    static JsonValue write(FinancialPlan plan) {
        return new JsonObject()
                .with("format", PlanValues.text(FORMAT))
                .with("name", PlanValues.text(plan.name()))
                .with("source", PlanValues.text(plan.source()))
                .with("horizon", writeHorizon(plan.horizon()))
                .with("recognition", PlanValues.text(plan.recognition()))
                .with("contributions", ContributionFormat.write(plan.contributions()))
                .with("parties", PlanValues.list(plan.contributions().parties(), ContributionFormat::writeParty))
                .with("opening", plan.opening().map(opening -> OpeningFormat.write(opening, plan.horizon())))
                .withList("funds", PlanValues.list(plan.funds(), FundFormat::write))
                .withList("lines", PlanValues.list(plan.lines(), LineFormat::write))
                .with(
                        "workingCapital",
                        Option.of(plan.workingCapital())
                                .filter(capital -> !capital.equals(WorkingCapital.UNCHANGED))
                                .map(IndexFormat::writeWorkingCapital))
                .withList("assetEvents", PlanValues.list(plan.assetEvents(), AssetEventFormat::write))
                .withList("projects", PlanValues.list(plan.projects(), ProjectFormat::write))
                .withList("grants", PlanValues.list(plan.grants(), GrantFormat::write))
                .with("recovery", plan.recovery().map(PlanFormat::writeRecovery))
                .with("reservation", plan.reservation().map(PlanFormat::writeReservation))
                .withList("goals", PlanValues.list(plan.goals(), GoalFormat::write))
                .value();
    }

    private static Option<Horizon> readHorizon(JsonCursor at) {
        JsonFields fields = at.object("firstYear", "years");
        Option<Long> first = fields.required("firstYear").integer(1900, 2200);
        Option<Long> years = fields.required("years").integer(1, Horizon.MAX_YEARS);
        return at.made(() -> new Horizon(first.get().intValue(), years.get().intValue()));
    }

    private static JsonValue writeHorizon(Horizon horizon) {
        return new JsonObject()
                .with("firstYear", PlanValues.number(horizon.firstYear()))
                .with("years", PlanValues.number(horizon.years()))
                .value();
    }

    private static Option<EquityRecovery> readRecovery(JsonCursor at) {
        JsonFields fields = at.object("years", "unit");
        Option<Long> years = fields.required("years").integer(1, Horizon.MAX_YEARS);
        Option<MoneyUnit> unit = PlanValues.unit(fields.required("unit"));
        return at.made(() -> new EquityRecovery(years.get().intValue(), unit.get()));
    }

    private static JsonValue writeRecovery(EquityRecovery recovery) {
        return new JsonObject()
                .with("years", PlanValues.number(recovery.years()))
                .with("unit", PlanValues.text(recovery.unit()))
                .value();
    }

    private static Option<ReservationClause> readReservation(JsonCursor at) {
        Option<Money> threshold = PlanValues.amount(at.object("threshold").required("threshold"));
        return at.made(() -> new ReservationClause(threshold.get()));
    }

    private static JsonValue writeReservation(ReservationClause clause) {
        return new JsonObject()
                .with("threshold", PlanValues.amount(clause.threshold()))
                .value();
    }
}
