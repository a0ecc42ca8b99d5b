package rar.model.outcomefile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.Actuals;
import rar.model.forecast.BankBalance;
import rar.model.forecast.DatedAmounts;
import rar.model.forecast.ForecastRule;
import rar.model.forecast.FundingActuals;
import rar.model.forecast.FundingActuals.Answer;
import rar.model.forecast.MemberActuals;
import rar.model.forecast.MissingPolicy;
import rar.model.forecast.OtherItem;
import rar.model.forecast.PayoutActuals;
import rar.model.forecast.SourceActuals;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.PlannedGrant;
import rar.model.planfile.AssetEventFormat;
import rar.model.planfile.GrantFormat;
import rar.model.planfile.PlanValues;

/** The sections of an outcome file. */
final class OutcomeFormat {

    /** What the field {@code format} says: the name of the format and its version. */
    static final String FORMAT = "rar-outcome/1";

    /** Where what is outstanding is not expected. */
    static final String NEVER = "never";

    private final OutcomeNames names;
    private final FinancialPlan plan;
    private final YearMonth through;
    private final DatedAmountsFormat amounts;

    private OutcomeFormat(FinancialPlan plan, YearMonth through) {
        this.plan = plan;
        this.names = new OutcomeNames(plan);
        this.through = through;
        this.amounts = new DatedAmountsFormat(through.getYear());
    }

    /** The outcome; what could not be read stands there with a value nobody wrote. */
    static Actuals read(JsonCursor at, FinancialPlan plan) {
        JsonFields fields = at.object(
                "format",
                "name",
                "source",
                "through",
                "unstated",
                "contributions",
                "lines",
                "workingCapital",
                "decisions",
                "payouts",
                "assetEvents",
                "other",
                "newGrants",
                "bank",
                "funding");
        fields.required("format").text();
        YearMonth through = PlanValues.month(fields.required("through"))
                .getOrElse(() -> plan.horizon().firstMonth());
        return new OutcomeFormat(plan, through).read(fields);
    }

    private Actuals read(JsonFields fields) {
        JsonCursor assetEvents = fields.optional("assetEvents");
        Seq<PlannedGrant> newGrants = PlanValues.list(fields.optional("newGrants"), GrantFormat::read);
        return new Actuals(
                fields.required("name").name().getOrElse(""),
                fields.required("source").name().getOrElse(""),
                through,
                PlanValues.choice(fields.optional("unstated"), MissingPolicy.values())
                        .getOrElse(MissingPolicy.REFUSED),
                names.entries(fields.optional("contributions"), names.members(), ActualsFileMistake.MEMBER_UNKNOWN)
                        .map(this::readMember),
                names.entries(fields.optional("lines"), names.lines(), ActualsFileMistake.LINE_UNKNOWN)
                        .map(this::readLine),
                names.entries(
                                fields.optional("workingCapital"),
                                names.workingCapital(),
                                ActualsFileMistake.WORKING_CAPITAL_UNKNOWN)
                        .map(this::readSource),
                names.entries(fields.optional("decisions"), names.grants(), ActualsFileMistake.PLANNED_GRANT_UNKNOWN)
                        .map(this::readSource),
                names.entries(fields.optional("payouts"), names.paid(newGrants), ActualsFileMistake.PAYEE_UNKNOWN)
                        .map(this::readPayout),
                Option.when(assetEvents.isPresent(), () -> readAssetEvents(assetEvents)),
                names.entries(fields.optional("other")).map(this::readOther),
                newGrants,
                readBank(fields.optional("bank")),
                names.entries(fields.optional("funding"), names.fundings(), ActualsFileMistake.FUNDING_UNKNOWN)
                        .map(OutcomeFormat::readFunding));
    }

    private static Seq<AssetEvent> readAssetEvents(JsonCursor at) {
        return PlanValues.list(at, AssetEventFormat::read);
    }

    private MemberActuals readMember(OutcomeNames.Entry entry) {
        JsonCursor at = entry.at();
        if (!at.isObject()) {
            return new MemberActuals(
                    entry.id(), amounts.read(at), DatedAmounts.NONE, ForecastRule.AS_PLANNED, nextMonth());
        }
        JsonFields fields = at.object("received", "due", "forecast", "arrears");
        return new MemberActuals(
                entry.id(),
                amounts.read(fields.optional("received")),
                amounts.read(fields.optional("due")),
                amounts.readForecast(fields.optional("forecast")),
                readArrears(fields.optional("arrears")));
    }

    private Option<YearMonth> readArrears(JsonCursor at) {
        if (!at.isPresent()) {
            return nextMonth();
        }
        return at.isText() && at.text().contains(NEVER) ? Option.none() : PlanValues.month(at);
    }

    private Option<YearMonth> nextMonth() {
        return Option.some(through.plusMonths(1)).filter(plan.horizon()::covers);
    }

    private SourceActuals readSource(OutcomeNames.Entry entry) {
        JsonCursor at = entry.at();
        if (!at.isObject()) {
            return new SourceActuals(entry.id(), amounts.read(at), ForecastRule.AS_PLANNED);
        }
        JsonFields fields = at.object("amounts", "forecast");
        return new SourceActuals(
                entry.id(),
                amounts.read(fields.optional("amounts")),
                amounts.readForecast(fields.optional("forecast")));
    }

    private SourceActuals readLine(OutcomeNames.Entry entry) {
        JsonCursor at = entry.at();
        if (!at.isObject()) {
            return readSource(entry);
        }
        JsonFields fields = at.object("amounts", "forecast", "credit");
        return new SourceActuals(
                entry.id(),
                amounts.read(fields.optional("amounts")),
                amounts.readForecast(fields.optional("forecast")),
                readCredit(fields));
    }

    private static boolean readCredit(JsonFields fields) {
        return fields.optional("credit").flag().getOrElse(false);
    }

    private PayoutActuals readPayout(OutcomeNames.Entry entry) {
        JsonCursor at = entry.at();
        if (!at.isObject()) {
            return new PayoutActuals(entry.id(), amounts.read(at), ForecastRule.AS_PLANNED, false);
        }
        JsonFields fields = at.object("amounts", "forecast", "finished", "credit");
        return new PayoutActuals(
                entry.id(),
                amounts.read(fields.optional("amounts")),
                amounts.readForecast(fields.optional("forecast")),
                fields.optional("finished").flag().getOrElse(false),
                readCredit(fields));
    }

    private OtherItem readOther(OutcomeNames.Entry entry) {
        JsonFields fields = entry.at().object("name", "kind", "amounts", "forecast", "credit");
        return new OtherItem(
                entry.id(),
                fields.required("name").name().getOrElse(""),
                PlanValues.choice(fields.required("kind"), LineKind.values()).getOrElse(LineKind.COST),
                amounts.read(fields.optional("amounts")),
                amounts.read(fields.optional("forecast")),
                readCredit(fields));
    }

    private static FundingActuals readFunding(OutcomeNames.Entry entry) {
        return new FundingActuals(
                entry.id(), PlanValues.choice(entry.at(), Answer.values()).getOrElse(Answer.OPEN));
    }

    private static Option<BankBalance> readBank(JsonCursor at) {
        JsonFields fields = at.object("cash", "bookDifference");
        Option<Money> cash = PlanValues.amount(fields.required("cash"));
        boolean book = fields.optional("bookDifference").flag().getOrElse(false);
        return at.made(() -> new BankBalance(cash.get(), book));
    }
}
