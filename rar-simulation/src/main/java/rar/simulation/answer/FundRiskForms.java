package rar.simulation.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.answer.Form;
import rar.model.answer.ObjectForm;
import rar.model.money.Money;
import rar.simulation.risk.FundRisk;

/** How probable it is that each earmarked fund of a plan runs out. */
final class FundRiskForms {

    private record FundOf(SimulatedPlan plan, FundRisk risk) {

        private Seq<InMonth> months() {
            return Vector.range(0, plan.outcome().months()).map(month -> new InMonth(this, month));
        }
    }

    private record InMonth(FundOf fund, int month) {}

    private static final ObjectForm<InMonth> MONTH_OF = ObjectForm.<InMonth>empty()
            .with("month", "The month.", MONTH, in -> in.fund.plan.month(in.month))
            .with(
                    "scenarios",
                    "In how many scenarios the fund is overdrawn at its end.",
                    WHOLE,
                    in -> in.fund.risk.overdrawnIn(in.month))
            .all(CaseForms.ESTIMATE, in -> in.fund.risk.probabilityIn(in.month));

    private static final ObjectForm<FundOf> FUND = ObjectForm.<FundOf>empty()
            .with("id", "The fund's id in the plan.", TEXT, of -> of.risk.fund().id())
            .with("name", "Its name.", TEXT, of -> of.risk.fund().name())
            .with("scenarios", "In how many scenarios it is ever overdrawn.", WHOLE, of -> of.risk.overdrawn())
            .all(CaseForms.ESTIMATE, of -> of.risk.everOverdrawn())
            .with(
                    "confidence",
                    "The confidence of the interval.",
                    NUMBER,
                    of -> of.risk.everOverdrawn().confidence())
            .with(
                    "method",
                    "How the interval is made.",
                    TEXT,
                    of -> of.risk.everOverdrawn().method())
            .with(
                    "worst",
                    "The least that it holds in any scenario.",
                    orNull(MONEY),
                    of -> of.risk.worst().map(Money::negated))
            .with("months", "Month by month.", list(MONTH_OF), FundOf::months);

    /** The funds of a plan that was asked for them. */
    static final Form<SimulatedPlan> FUNDS = list(FUND).of(plan -> plan.funds().map(risk -> new FundOf(plan, risk)));

    private FundRiskForms() {}
}
