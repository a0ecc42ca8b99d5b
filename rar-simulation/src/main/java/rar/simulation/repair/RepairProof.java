package rar.simulation.repair;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * Weighs the rows of a programme and finds, in exact fractions, the most that any repair brings to their sum: of each source
 * all that it can give goes where that brings most. It knows neither prices nor boxes nor the search.
 */
final class RepairProof {

    private static final Share ORE_IN_TKR = Share.of(MovablePayout.TKR, RepairSource.ONE);

    private final RepairModel model;
    private final List<RepairRow> rows;

    RepairProof(RepairModel model, List<RepairRow> rows) {
        this.model = model;
        this.rows = rows;
    }

    /** The certificate of one row. */
    Option<InfeasibilityCertificate> alone(int row) {
        BigInteger[] weights = new BigInteger[rows.size()];
        Arrays.fill(weights, BigInteger.ZERO);
        weights[row] = BigInteger.ONE;
        return certificate(weights);
    }

    /**
     * The certificate of weighted rows, if with these weights the demand is out of reach.
     *
     * @param weights zero or more; those after the last row are of no row of a month
     */
    Option<InfeasibilityCertificate> certificate(BigInteger[] weights) {
        SortedMap<Integer, BigInteger> months = new TreeMap<>();
        BigInteger all = BigInteger.ZERO;
        BigInteger lacking = BigInteger.ZERO;
        for (int row = 0; row < rows.size(); row++) {
            if (weights[row].signum() > 0) {
                all = all.add(weights[row]);
                months.merge(rows.get(row).month(), weights[row], BigInteger::add);
                lacking = lacking.add(weights[row].multiply(model.lacking(rows.get(row), model.everything())));
            }
        }
        BigInteger missing = lacking.subtract(mostLift(weights));
        return missing.signum() > 0 ? Option.some(certificate(months, all, missing)) : Option.none();
    }

    /** The most that any repair adds to the weighted rows. */
    private BigInteger mostLift(BigInteger[] weights) {
        BigInteger[] best = new BigInteger[model.sources()];
        Arrays.fill(best, BigInteger.ZERO);
        for (int column = 0; column < model.columns().size(); column++) {
            BigInteger lift = BigInteger.ZERO;
            for (int row = 0; row < rows.size(); row++) {
                if (weights[row].signum() > 0) {
                    lift = lift.add(weights[row].multiply(BigInteger.valueOf(model.lift(rows.get(row), column))));
                }
            }
            int source = model.columns().get(column).source();
            best[source] = best[source].max(lift);
        }
        BigInteger most = BigInteger.ZERO;
        for (int source = 0; source < best.length; source++) {
            most = most.add(best[source].multiply(
                    BigInteger.valueOf(model.source(source).capacity())));
        }
        return most;
    }

    private InfeasibilityCertificate certificate(
            SortedMap<Integer, BigInteger> weights, BigInteger all, BigInteger missing) {
        Vector<InfeasibilityCertificate.WeightedMonth> months = Vector.empty();
        Share demanded = Share.ZERO;
        for (var each : weights.entrySet()) {
            int month = each.getKey();
            Share weight = new Share(each.getValue(), all);
            demanded = demanded.plus(weight.times(Share.of(model.demand().least(month), 1)));
            months = months.append(new InfeasibilityCertificate.WeightedMonth(
                    model.horizon().month(month),
                    model.demand().goal(month),
                    new Money(model.demand().least(month)),
                    new Money(model.cash(month)),
                    weight));
        }
        Share missed = new Share(missing, all).times(ORE_IN_TKR);
        return new InfeasibilityCertificate(months, demanded, demanded.plus(missed.times(Share.of(-1, 1))));
    }
}
