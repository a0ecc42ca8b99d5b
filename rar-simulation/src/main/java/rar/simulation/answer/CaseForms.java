package rar.simulation.answer;

import static rar.model.answer.Scalars.ENGLISH;
import static rar.model.answer.Scalars.LABEL;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.NUMBER;

import io.vavr.control.Option;
import rar.model.answer.ActualsToDate;
import rar.model.answer.ObjectForm;
import rar.model.answer.PlanForms;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Projection;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MeanEstimate;
import rar.simulation.risk.MoneyEstimate;

/** What many answers from scenarios tell: the plan, what may happen to it, its rule, and estimates with their ends. */
public final class CaseForms {

    /** The actuals of a projection under {@code outcome}, where it has some. */
    public static final ObjectForm<Projection> ACTUALS =
            ObjectForm.<Projection>empty().allWhere(ActualsToDate.FORM, CaseForms::actuals);

    /** The name and source of a risk model, under {@code risks}. */
    public static final ObjectForm<RiskModel> MODEL = ObjectForm.<RiskModel>empty()
            .with(
                    "risks",
                    "What may happen to the plan.",
                    ObjectForm.<RiskModel>empty()
                            .with("name", "Its name.", LABEL, RiskModel::name)
                            .with("source", "Where it comes from.", LABEL, RiskModel::source),
                    model -> model);

    /** The plan and what is certain of it. */
    public static final ObjectForm<Simulation> PLAN = ObjectForm.<Simulation>empty()
            .all(PlanForms.PLAN, one -> one.projection().plan())
            .all(ACTUALS, Simulation::projection);

    /** The decision rule, under {@code rule}. */
    public static final ObjectForm<Simulation> RULE = ObjectForm.<Simulation>empty()
            .with(
                    "rule",
                    "The decision rule, in English.",
                    ENGLISH,
                    one -> one.rule().description());

    /** The floor of the plan's own goals. */
    public static final ObjectForm<Simulation> FLOOR = ObjectForm.<Simulation>empty()
            .all(PlanForms.FLOOR, one -> PlanForms.Floor.of(one.projection().balancePlan()));

    /** A probability with its ends. */
    public static final ObjectForm<Estimate> ESTIMATE = ObjectForm.<Estimate>empty()
            .with("probability", "The share of scenarios.", NUMBER, Estimate::value)
            .with("low", "The low end of its interval.", NUMBER, Estimate::low)
            .with("high", "The high end.", NUMBER, Estimate::high);

    /** A mean with its ends. */
    public static final ObjectForm<MeanEstimate> MEAN = ObjectForm.<MeanEstimate>empty()
            .with("value", "The mean.", NUMBER, MeanEstimate::value)
            .with("low", "The low end of its interval.", NUMBER, MeanEstimate::low)
            .with("high", "The high end.", NUMBER, MeanEstimate::high);

    /** An amount with its ends. */
    public static final ObjectForm<MoneyEstimate> AMOUNT = ObjectForm.<MoneyEstimate>empty()
            .with("value", "The estimate.", MONEY, MoneyEstimate::value)
            .with("low", "The low end of its interval.", MONEY, MoneyEstimate::low)
            .with("high", "The high end.", MONEY, MoneyEstimate::high);

    private CaseForms() {}

    /** What is certain of a projection; none where it is of a plan alone. */
    public static Option<ActualsToDate> actuals(Projection projection) {
        return projection
                .outcome()
                .map(actuals -> new ActualsToDate(
                        actuals,
                        projection
                                .breachesToDate()
                                .map(each -> new ActualsToDate.Breach(each.month(), each.cash(), each.floor()))
                                .toVector()));
    }
}
