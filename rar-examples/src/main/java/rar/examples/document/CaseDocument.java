package rar.examples.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.simulation.answer.CaseForms;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Json;
import rar.simulation.outcome.ApplicationDecisions;
import rar.simulation.outcome.DecisionCounts;
import rar.simulation.outcome.GrantDecisions;
import rar.simulation.outcome.Outcome;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.Quantiles;

/** One simulated plan's part of a JSON document. */
public final class CaseDocument {

    private final SimulatedCase one;
    private final LiquidityRisk risk;
    private final Outcome outcome;

    public CaseDocument(SimulatedCase one) {
        this.one = one;
        this.risk = one.risk();
        this.outcome = one.outcome();
    }

    public void putInto(ObjectNode object) {
        Json.putPlan(object, one.plan());
        Json.putAll(object, CaseForms.ACTUALS, one.simulation().projection());
        Json.putModel(object, one.model());
        Json.putFloor(object, one.balance());
        Json.put(object, "rule", one.simulation().rule().description());
        putDecisions(object.putArray("decisions"));
        putApplications(object.putArray("applications"));
        putPlanned(object.putObject("planned"));
        putBreach(object.putObject("breach"));
        putLowest(object.putObject("lowest"));
        MoneyEstimate shortfall = risk.expectedShortfall();
        ObjectNode tail = object.putObject("expectedShortfall");
        Json.put(tail, "tail", LiquidityRisk.TAIL);
        Json.putInto(tail, shortfall);
        Json.put(object, "tightestMonth", one.month(risk.tightestMonth()));
        putFan(object.putArray("fan"));
        putFirstBreach(object.putArray("firstBreach"));
        ObjectNode equity = object.putObject("closingEquity");
        Json.putInto(equity.putObject("mean"), risk.equity().mean());
        putQuantiles(equity.putArray("quantiles"), LiquidityRisk.FAN, risk.equity());
    }

    private void putDecisions(ArrayNode list) {
        GrantDecisions decisions = one.decisions();
        for (int g = 0; g < decisions.grants().size(); g++) {
            ObjectNode grant = list.addObject();
            DecisionCounts counts = decisions.of(g);
            grant.put("grant", decisions.grants().get(g));
            grant.put("asked", counts.askedOre() / counts.scenarios());
            putShares(grant, counts);
            Json.put(grant, "meanGranted", one.mean(counts.grantedOre()));
        }
    }

    private void putApplications(ArrayNode list) {
        for (ApplicationDecisions each : one.decisions().applications()) {
            ObjectNode year = list.addObject();
            DecisionCounts counts = each.counts();
            year.put("factor", each.factor());
            year.put("year", each.year());
            year.put("scenarios", counts.scenarios());
            Json.put(year, "meanNumber", (double) counts.number() / (double) one.scenarios());
            if (counts.scenarios() > 0) {
                putShares(year, counts);
            }
            Json.put(year, "meanAsked", one.mean(counts.askedOre()));
            Json.put(year, "meanGranted", one.mean(counts.grantedOre()));
        }
    }

    private void putShares(ObjectNode object, DecisionCounts counts) {
        putShare(object.putObject("inFull"), counts.inFull(), counts);
        putShare(object.putObject("inPart"), counts.inPart(), counts);
        putShare(object.putObject("refused"), counts.refused(), counts);
        putShare(object.putObject("putOff"), counts.putOff(), counts);
        Json.put(object, "meanMonthsPutOff", (double) counts.monthsWaited() / (double) counts.number());
    }

    private void putShare(ObjectNode object, long scenarios, DecisionCounts of) {
        Json.putInto(object, risk.shareOf(scenarios, of.scenarios()));
    }

    private void putPlanned(ObjectNode planned) {
        ObjectNode lowest = planned.putObject("lowest");
        int month = one.balance().lowestMonth();
        Json.put(lowest, "month", one.month(month));
        Json.put(lowest, "cash", one.balance().monthEnd(month).cash());
    }

    private void putBreach(ObjectNode breach) {
        Estimate ever = risk.everUnderFloor();
        Json.putInto(breach, ever);
        Json.put(breach, "confidence", ever.confidence());
        breach.put("method", ever.method());
        breach.put("scenarios", outcome.breaches());
        risk.meanDepth().fold(() -> breach.putNull("meanDepth"), depth -> {
            Json.putInto(breach.putObject("meanDepth"), depth);
            return breach;
        });
        risk.meanMonthsUnder().fold(() -> breach.putNull("meanMonths"), months -> {
            Json.putInto(breach.putObject("meanMonths"), months);
            return breach;
        });
    }

    private void putLowest(ObjectNode lowest) {
        putQuantiles(lowest.putArray("quantiles"), LiquidityRisk.LOWEST, risk.lowest());
        ObjectNode worst = lowest.putObject("worst");
        worst.put("scenario", outcome.worstScenario().orElseThrow());
        Json.put(worst, outcome.judgesCash() ? "cash" : "margin", outcome.worst());
    }

    private void putFan(ArrayNode fan) {
        for (int m = 0; m < outcome.months(); m++) {
            ObjectNode month = fan.addObject();
            Json.put(month, "month", one.month(m));
            Json.put(month, "planned", one.balance().monthEnd(m).cash());
            putQuantiles(month.putArray("quantiles"), LiquidityRisk.FAN, risk.cash(m));
            if (!outcome.judgesCash()) {
                Json.put(month, "floor", one.simulation().projection().floors().in(m));
                putQuantiles(month.putArray("aboveFloor"), LiquidityRisk.FAN, risk.judged(m));
            }
            Json.putInto(month.putObject("breach"), risk.underFloor(m));
        }
    }

    private void putFirstBreach(ArrayNode list) {
        for (int m = 0; m < outcome.months(); m++) {
            if (outcome.firstUnder(m) > 0) {
                ObjectNode month = list.addObject();
                Json.put(month, "month", one.month(m));
                month.put("scenarios", outcome.firstUnder(m));
                Json.putInto(month, risk.firstUnderFloor(m));
            }
        }
    }

    private static void putQuantiles(ArrayNode list, Iterable<Double> probabilities, Quantiles quantiles) {
        for (double probability : probabilities) {
            ObjectNode quantile = list.addObject();
            Json.put(quantile, "probability", probability);
            Json.putInto(quantile, quantiles.at(probability));
        }
    }
}
