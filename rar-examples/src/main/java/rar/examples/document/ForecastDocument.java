package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.examples.page.Json;
import rar.model.answer.PlanForms;
import rar.model.balance.BalancePlan;
import rar.model.forecast.CarriedAmount;
import rar.model.forecast.ContributionStatement;
import rar.model.forecast.Figures;
import rar.model.forecast.FollowUp;
import rar.model.forecast.PayoutStatement;
import rar.model.forecast.ResultStatement;
import rar.model.goal.GoalAssessment;
import rar.model.plan.BalanceSheet;

/** A plan followed up, as JSON. */
public final class ForecastDocument {

    private final FollowUp followUp;

    public ForecastDocument(FollowUp followUp) {
        this.followUp = followUp;
    }

    public void putInto(ObjectNode document) {
        document.putObject("outcome")
                .put("name", followUp.outcome().name())
                .put("source", followUp.outcome().source())
                .put("through", followUp.through().toString());
        ArrayNode years = document.putArray("years");
        followUp.planned().plan().horizon().eachYear().forEach(year -> putYear(years.addObject(), year));
        ArrayNode months = document.putArray("months");
        for (int i = 0; i < followUp.planned().months(); i++) {
            putMonth(months.addObject(), i);
        }
        ArrayNode unspent = document.putArray("unspent");
        followUp.unspent().forEach(each -> putUnspent(unspent.addObject(), each));
        putGoals(document.putArray("goals"));
        putBank(document);
    }

    private void putYear(ObjectNode object, int year) {
        object.put("year", year);
        ResultStatement result = followUp.result(year);
        ArrayNode rows = object.putArray("rows");
        for (ResultStatement.Row row : result.rows()) {
            ObjectNode item = rows.addObject().put("id", row.id());
            Json.putPrinted(item, "name", row.name());
            Json.putText(item, "group", row.group());
            item.put("usesEquity", row.usesEquity());
            put(item, row.figures());
        }
        put(object.putObject("result"), result.result());
        put(object.putObject("resultAfterUseOfEquity"), result.resultAfterUseOfEquity());
        ArrayNode members = object.putArray("contributions");
        followUp.contributions(year).rows().forEach(row -> putMember(members.addObject(), row));
        ArrayNode payouts = object.putArray("payouts");
        followUp.payouts(year).rows().forEach(row -> putPayout(payouts.addObject(), row));
        int december = 12 * (year - followUp.planned().firstYear()) + 11;
        Json.putInto(object.putObject("planned"), sheet(followUp.planned(), december));
        Json.putInto(object.putObject("forecast"), sheet(followUp.forecast(), december));
    }

    private static void put(ObjectNode object, Figures figures) {
        Json.put(object, "budget", figures.budget());
        Json.put(object, "budgetToDate", figures.budgetToDate());
        Json.put(object, "outcome", figures.outcome());
        Json.put(object, "forecast", figures.forecast());
        Json.put(object, "difference", figures.difference());
    }

    private static void putUnspent(ObjectNode object, CarriedAmount each) {
        object.put("id", each.source()).put("name", each.name()).put("year", each.year());
        Json.put(object, "amount", each.amount());
        object.put("rule", each.rule().toString()).put("beyondPlan", each.beyond());
    }

    private static void putMember(ObjectNode object, ContributionStatement.Row row) {
        object.put("id", row.member().id()).put("name", row.member().name());
        put(object.putObject("due"), row.due());
        put(object.putObject("received"), row.received());
        Json.put(object, "outstanding", row.outstanding());
    }

    private static void putPayout(ObjectNode object, PayoutStatement.Row row) {
        object.put("id", row.id()).put("name", row.name());
        put(object, row.paid());
        Json.put(object, "remaining", row.remaining());
    }

    private static Option<BalanceSheet> sheet(BalancePlan balance, int month) {
        return Option.when(balance.hasBalance(), () -> balance.monthEnd(month));
    }

    private void putMonth(ObjectNode object, int index) {
        YearMonth month = followUp.planned().month(index);
        Json.put(object, "month", month);
        object.put("isOutcome", !month.isAfter(followUp.through()));
        boolean known = followUp.planned().hasBalance();
        Json.put(
                object,
                "planned",
                Option.when(known, () -> followUp.planned().monthEnd(index).cash()));
        Json.put(
                object,
                "forecast",
                Option.when(known, () -> followUp.forecast().monthEnd(index).cash()));
    }

    private void putGoals(ArrayNode list) {
        for (Tuple2<GoalAssessment, GoalAssessment> goal :
                followUp.planned().assessments().zip(followUp.forecast().assessments())) {
            ObjectNode object = list.addObject();
            Json.putGoal(object, goal._1.goal());
            Json.putAll(object.putObject("planned"), PlanForms.VERDICT, goal._1);
            Json.putAll(object.putObject("forecast"), PlanForms.VERDICT, goal._2);
        }
    }

    private void putBank(ObjectNode document) {
        followUp.bank().fold(() -> document.putNull("bank"), bank -> {
            ObjectNode object = document.putObject("bank");
            Json.put(object, "explained", bank.explained());
            Json.put(object, "cash", bank.bank());
            Json.put(object, "difference", bank.difference());
            return object.put("booked", bank.booked());
        });
    }
}
