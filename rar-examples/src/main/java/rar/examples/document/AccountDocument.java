package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.model.plan.FinancialPlan;
import rar.simulation.account.AccountResult;
import rar.simulation.account.PayerResult;
import rar.simulation.account.UncertainAccount;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;

/** The socio-economic account of a project as JSON. */
public final class AccountDocument {

    private AccountDocument() {}

    /** The document. */
    public static ObjectNode of(FinancialPlan plan, AccountResult result, UncertainAccount uncertain, Inputs inputs) {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, plan);
        document.put("name", result.account().name())
                .put("source", result.account().source());
        document.put("project", result.account().project())
                .put("priceYear", result.account().priceYear());
        document.put("firstYear", result.firstYear());
        ArrayNode payers = document.putArray("payers");
        for (int p = 0; p < result.payers().size(); p++) {
            ObjectNode object = payers.addObject();
            object.put("id", result.account().payers().get(p).id());
            object.put("name", result.account().payers().get(p).name());
            put(object, result.payers().get(p), uncertain.payersGain().get(p));
        }
        put(document.putObject("society"), result.society(), uncertain.pays());
        Json.putText(document, "payback", result.payback().map(YearMonth::toString));
        document.put("within", result.account().within());
        Json.putInto(document.putObject("paysWithin"), uncertain.paysWithin());
        document.put("scenarios", uncertain.scenarios()).put("seed", uncertain.seed());
        putQuantiles(document.putArray("quantiles"), uncertain);
        ArrayNode tornado = document.putArray("tornado");
        uncertain.tornado().forEach(bar -> {
            ObjectNode object = tornado.addObject().put("input", bar.input());
            Json.put(object, "low", bar.low());
            Json.put(object, "high", bar.high());
            Json.put(object, "netAtLow", bar.netAtLow());
            Json.put(object, "netAtHigh", bar.netAtHigh());
        });
        return document;
    }

    private static void put(ObjectNode object, PayerResult payer, Estimate gains) {
        Json.put(object, "costs", payer.costs());
        Json.put(object, "effects", payer.effects());
        Json.put(object, "discountedCosts", payer.discountedCosts());
        Json.put(object, "discountedEffects", payer.discountedEffects());
        Json.put(object, "net", payer.net());
        Option<Double> share = payer.breakEvenShare();
        share.fold(() -> object.putNull("breakEvenShare"), found -> {
            Json.put(object, "breakEvenShare", found);
            return object;
        });
        Json.putInto(object.putObject("gains"), gains);
    }

    private static void putQuantiles(ArrayNode list, UncertainAccount uncertain) {
        for (int i = 0; i < uncertain.quantiles().size(); i++) {
            MoneyEstimate estimate = uncertain.quantiles().get(i);
            ObjectNode object = list.addObject();
            Json.put(object, "share", UncertainAccount.PROBABILITIES.get(i));
            Json.put(object, "value", estimate.value());
            Json.put(object, "low", estimate.low());
            Json.put(object, "high", estimate.high());
        }
    }
}
