package rar.model.outcomefile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import rar.model.forecast.Actuals;
import rar.model.forecast.BankBalance;
import rar.model.forecast.DatedAmounts;
import rar.model.forecast.ForecastRule;
import rar.model.forecast.ForecastRule.Base;
import rar.model.forecast.FundingActuals;
import rar.model.forecast.MemberActuals;
import rar.model.forecast.OtherItem;
import rar.model.forecast.PayoutActuals;
import rar.model.forecast.SourceActuals;
import rar.model.json.JsonObject;
import rar.model.json.JsonText;
import rar.model.json.JsonValue;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.AssetEventFormat;
import rar.model.planfile.GrantFormat;
import rar.model.planfile.PlanValues;

/** Writes outcome files, {@code rar-outcome/1}. */
public final class OutcomeWriter {

    private final Actuals outcome;
    private final FinancialPlan plan;

    private OutcomeWriter(Actuals outcome, FinancialPlan plan) {
        this.outcome = outcome;
        this.plan = plan;
    }

    /**
     * The outcome as a file has it: amounts exact, defaults left out, a newline at the end. What {@link OutcomeReader}
     * reads from it is equal to {@code outcome}.
     *
     * @param plan that the outcome is of
     * @throws IllegalStateException if a file cannot hold the outcome, which the rules of outcomes do not allow
     */
    public static String write(Actuals outcome, FinancialPlan plan) {
        Objects.requireNonNull(outcome, "OutcomeWriter.outcome is null");
        String text = JsonText.of(new OutcomeWriter(outcome, plan).write());
        Validation<Seq<Violation>, Actuals> read = OutcomeReader.read(text, plan);
        if (read.isInvalid()) {
            throw new IllegalStateException("an outcome file cannot hold this outcome:\n"
                    + read.getError().mkString("\n"));
        }
        if (!read.get().equals(outcome)) {
            throw new IllegalStateException("an outcome file cannot hold every part of this outcome exactly");
        }
        return text;
    }

    private JsonValue write() {
        return new JsonObject()
                .with("format", PlanValues.text(OutcomeFormat.FORMAT))
                .with("name", PlanValues.text(outcome.name()))
                .with("source", PlanValues.text(outcome.source()))
                .with("through", PlanValues.text(outcome.through()))
                .with("unstated", PlanValues.text(outcome.unstated()))
                .with("contributions", byId(outcome.members(), MemberActuals::member, this::member))
                .with("lines", byId(outcome.lines(), SourceActuals::source, OutcomeWriter::source))
                .with("workingCapital", byId(outcome.workingCapital(), SourceActuals::source, OutcomeWriter::source))
                .with("decisions", byId(outcome.decisions(), SourceActuals::source, OutcomeWriter::source))
                .with("payouts", byId(outcome.payouts(), PayoutActuals::grant, OutcomeWriter::payout))
                .with("assetEvents", outcome.assetEvents().map(all -> PlanValues.list(all, AssetEventFormat::write)))
                .with("other", byId(outcome.others(), OtherItem::id, OutcomeWriter::other))
                .withList("newGrants", PlanValues.list(outcome.newGrants(), GrantFormat::write))
                .with("bank", outcome.bank().map(OutcomeWriter::bank))
                .with(
                        "funding",
                        byId(outcome.fundings(), FundingActuals::funding, each -> PlanValues.text(each.answer())))
                .value();
    }

    private static <T> Option<JsonValue> byId(Seq<T> all, Function<T, String> id, Function<T, JsonValue> write) {
        JsonObject section = new JsonObject();
        all.forEach(each -> section.with(id.apply(each), write.apply(each)));
        return Option.when(all.nonEmpty(), section::value);
    }

    private JsonValue member(MemberActuals member) {
        Option<YearMonth> next = Option.some(outcome.through().plusMonths(1)).filter(plan.horizon()::covers);
        return new JsonObject()
                .with("received", amounts(member.received()))
                .with("due", amounts(member.due()))
                .with("forecast", forecast(member.forecast()))
                .with(
                        "arrears",
                        Option.when(
                                !member.arrears().equals(next),
                                () -> PlanValues.text(
                                        member.arrears().map(Object::toString).getOrElse(OutcomeFormat.NEVER))))
                .value();
    }

    private static JsonValue source(SourceActuals source) {
        return new JsonObject()
                .with("amounts", amounts(source.amounts()))
                .with("forecast", forecast(source.forecast()))
                .with("credit", PlanValues.ifTrue(source.credit()))
                .value();
    }

    private static JsonValue payout(PayoutActuals payout) {
        return new JsonObject()
                .with("amounts", amounts(payout.amounts()))
                .with("forecast", forecast(payout.forecast()))
                .with("finished", PlanValues.ifTrue(payout.finished()))
                .with("credit", PlanValues.ifTrue(payout.credit()))
                .value();
    }

    private static JsonValue other(OtherItem item) {
        return new JsonObject()
                .with("name", PlanValues.text(item.name()))
                .with("kind", PlanValues.text(item.kind()))
                .with("amounts", amounts(item.amounts()))
                .with("forecast", amounts(item.forecast()))
                .with("credit", PlanValues.ifTrue(item.credit()))
                .value();
    }

    private static JsonValue bank(BankBalance bank) {
        return new JsonObject()
                .with("cash", PlanValues.amount(bank.cash()))
                .with("bookDifference", PlanValues.ifTrue(bank.bookDifference()))
                .value();
    }

    private static Option<JsonValue> amounts(DatedAmounts amounts) {
        return Option.when(
                !amounts.isEmpty(),
                () -> new JsonObject()
                        .withFieldsOf(PlanValues.amounts(amounts.byYear()))
                        .withFieldsOf(PlanValues.amounts(amounts.byMonth()))
                        .value());
    }

    private static Option<JsonValue> forecast(ForecastRule rule) {
        return rule.base() == Base.KEEP_YEAR_TOTAL ? Option.some(PlanValues.text(rule.base())) : amounts(rule.named());
    }
}
