package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.goal.CashFloor;
import rar.model.goal.EquityRecovered;
import rar.model.goal.FinancialGoal;
import rar.model.goal.IndividualShare;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.goal.ReservationThreshold;
import rar.model.goal.SavedFundsCeiling;
import rar.model.goal.SavedFundsCeiling.Bracket;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.json.LabelFormat;
import rar.model.message.Label;
import rar.model.money.Money;
import rar.model.money.Share;

/** One of the section {@code goals}: an object whose {@code kind} says which other fields it has. */
final class GoalFormat {

    /** More years, or months, than a plan has. */
    private static final int MOST = 600;

    private static final Seq<PlanKind<FinancialGoal>> KINDS = Vector.of(
            PlanKind.of(
                    "liquidity-floor",
                    LiquidityFloor.class,
                    GoalFormat::readFloor,
                    goal -> new JsonObject()
                            .with("floor", FloorFormat.write(goal.floor()))
                            .withFieldsOf(FloorFormat.writeJudged(goal.floor()))
                            .value()),
            PlanKind.of(
                    "readiness",
                    Readiness.class,
                    GoalFormat::readReadiness,
                    goal -> new JsonObject()
                            .with("amount", PlanValues.amount(goal.amount()))
                            .with("within", PlanValues.number(goal.within()))
                            .with("payMonths", PlanValues.number(goal.payMonths()))
                            .with("floor", FloorFormat.write(goal.floor()))
                            .withFieldsOf(FloorFormat.writeJudged(goal.floor()))
                            .value()),
            PlanKind.of(
                    "reservation-threshold",
                    ReservationThreshold.class,
                    GoalFormat::readThreshold,
                    goal -> new JsonObject()
                            .with("threshold", PlanValues.amount(goal.threshold()))
                            .value()),
            PlanKind.of(
                    "equity-recovered",
                    EquityRecovered.class,
                    GoalFormat::readRecovered,
                    goal -> new JsonObject()
                            .with("years", PlanValues.number(goal.years()))
                            .value()),
            PlanKind.of(
                    "individual-share",
                    IndividualShare.class,
                    GoalFormat::readShare,
                    goal -> new JsonObject()
                            .with("atLeast", PlanValues.share(goal.atLeast()))
                            .value()),
            PlanKind.of(
                    "saved-funds-ceiling",
                    SavedFundsCeiling.class,
                    GoalFormat::readCeiling,
                    goal -> new JsonObject()
                            .with("brackets", PlanValues.list(goal.brackets(), GoalFormat::writeBracket))
                            .value()));

    private GoalFormat() {}

    /** The goal written here, if it can be read. */
    static Option<FinancialGoal> read(JsonCursor at) {
        Option<Label> name = at.isObject() ? LabelFormat.read(at.field("name")) : Option.none();
        return unnamed(at).filter(goal -> name.isDefined() || !at.has("name")).map(goal -> goal.named(name));
    }

    private static Option<FinancialGoal> unnamed(JsonCursor at) {
        if (at.isObject() && !at.has("kind")) {
            at.report(PlanFileMistake.GOAL_KIND_MISSING.with("kinds", KINDS.map(PlanKind::name)));
        } else if (!at.isObject()) {
            at.object();
        }
        return PlanValues.choice(at.field("kind"), KINDS, PlanKind::name)
                .flatMap(kind -> kind.read().apply(at));
    }

    static JsonValue write(FinancialGoal goal) {
        PlanKind<FinancialGoal> kind = PlanKind.covering(goal, KINDS);
        return new JsonObject()
                .with("kind", PlanValues.text(kind.name()))
                .with("name", goal.name().map(LabelFormat::write))
                .withFieldsOf(kind.write().apply(goal))
                .value();
    }

    private static Option<LiquidityFloor> readFloor(JsonCursor at) {
        Option<CashFloor> floor = FloorFormat.read(at.object("kind", "name", "floor", "withinMonth", "withoutFunds"));
        return at.made(() -> new LiquidityFloor(floor.get()));
    }

    private static Option<Readiness> readReadiness(JsonCursor at) {
        JsonFields fields =
                at.object("kind", "name", "amount", "within", "payMonths", "floor", "withinMonth", "withoutFunds");
        Option<Money> amount = PlanValues.amount(fields.required("amount"));
        Option<Long> within = fields.required("within").integer(0, MOST);
        Option<Long> payMonths = fields.required("payMonths").integer(1, MOST);
        Option<CashFloor> floor = FloorFormat.read(fields);
        return at.made(() -> new Readiness(
                amount.get(), within.get().intValue(), payMonths.get().intValue(), floor.get()));
    }

    private static Option<ReservationThreshold> readThreshold(JsonCursor at) {
        Option<Money> threshold =
                PlanValues.amount(at.object("kind", "name", "threshold").required("threshold"));
        return at.made(() -> new ReservationThreshold(threshold.get()));
    }

    private static Option<EquityRecovered> readRecovered(JsonCursor at) {
        Option<Long> years =
                at.object("kind", "name", "years").required("years").integer(1, MOST);
        return at.made(() -> new EquityRecovered(years.get().intValue()));
    }

    private static Option<IndividualShare> readShare(JsonCursor at) {
        Option<Share> atLeast =
                at.object("kind", "name", "atLeast").required("atLeast").share();
        return at.made(() -> new IndividualShare(atLeast.get()));
    }

    private static Option<SavedFundsCeiling> readCeiling(JsonCursor at) {
        Seq<Option<Bracket>> brackets =
                PlanValues.list(at.object("kind", "name", "brackets").required("brackets"), GoalFormat::readBracket);
        return at.made(() -> new SavedFundsCeiling(brackets.map(Option::get)));
    }

    private static Option<Bracket> readBracket(JsonCursor at) {
        JsonFields fields = at.object("upTo", "share", "atMost");
        Option<Money> upTo = PlanValues.amount(fields.optional("upTo"));
        Option<Share> share = fields.required("share").share();
        Option<Money> atMost = PlanValues.amount(fields.optional("atMost"));
        return at.made(() -> new Bracket(upTo, share.get(), atMost));
    }

    private static JsonValue writeBracket(Bracket bracket) {
        return new JsonObject()
                .with("upTo", bracket.upTo().map(PlanValues::amount))
                .with("share", PlanValues.share(bracket.share()))
                .with("atMost", bracket.atMost().map(PlanValues::amount))
                .value();
    }
}
