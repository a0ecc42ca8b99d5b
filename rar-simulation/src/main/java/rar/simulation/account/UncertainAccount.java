package rar.simulation.account;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Comparator;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.schedule.Schedule;
import rar.simulation.random.CounterRandom;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.SampleQuantiles;

/**
 * An account over many draws of its uncertain numbers, each a function of seed, scenario and the number's name alone.
 *
 * @param scenarios how many
 * @param seed of the draws
 * @param quantiles of society's result: 5 %, 50 % and 95 %, each with its interval
 * @param pays the probability that society's discounted effects cover the discounted costs
 * @param paysWithin the probability that they do so within the stated months
 * @param payersGain the probability that a payer gains, in the account's order
 * @param tornado what each uncertain number does alone, the greatest first
 */
public record UncertainAccount(
        int scenarios,
        long seed,
        Vector<MoneyEstimate> quantiles,
        Estimate pays,
        Estimate paysWithin,
        Vector<Estimate> payersGain,
        Vector<UncertainInput> tornado) {

    /** The probabilities of the quantiles. */
    public static final Vector<Double> PROBABILITIES = Vector.of(0.05, 0.5, 0.95);

    /** @throws NullPointerException if a component is null; it names the component */
    public UncertainAccount {
        Components.present(UncertainAccount.class, quantiles, pays, paysWithin, payersGain, tornado);
    }

    /**
     * Draws an account.
     *
     * @param scenarios 1 or more
     * @param confidence of every interval
     * @throws IllegalArgumentException if a number is out of range
     */
    public static UncertainAccount of(
            SocioEconomicAccount account, Schedule schedule, int scenarios, long seed, double confidence) {
        AccountModel model = new AccountModel(account, schedule);
        long[] nets = new long[scenarios];
        long pays = 0;
        long within = 0;
        long[] gains = new long[account.payers().size()];
        for (int s = 0; s < scenarios; s++) {
            double[] numbers = model.drawn(CounterRandom.key(seed, s));
            nets[s] = Math.round(model.net(numbers));
            int payback = model.payback(numbers);
            pays += payback > 0 ? 1 : 0;
            within += payback > 0 && payback <= account.within() ? 1 : 0;
            for (int p = 0; p < gains.length; p++) {
                gains[p] += model.net(numbers, p) > 0 ? 1 : 0;
            }
        }
        Arrays.sort(nets);
        return new UncertainAccount(
                scenarios,
                seed,
                PROBABILITIES.map(p -> SampleQuantiles.at(nets, p, confidence)),
                Estimate.ofCount(pays, scenarios, confidence),
                Estimate.ofCount(within, scenarios, confidence),
                Vector.ofAll(gains).map(count -> Estimate.ofCount(count, scenarios, confidence)),
                tornado(model));
    }

    private static Vector<UncertainInput> tornado(AccountModel model) {
        Vector<UncertainInput> bars = Vector.empty();
        for (int i = 0; i < model.inputs().size(); i++) {
            Input input = model.inputs().get(i);
            if (input.isUncertain()) {
                double low = input.distribution().quantile(PROBABILITIES.head());
                double high = input.distribution().quantile(PROBABILITIES.last());
                bars = bars.append(new UncertainInput(input.id(), low, high, net(model, i, low), net(model, i, high)));
            }
        }
        return bars.sorted(Comparator.comparing(UncertainInput::swing).reversed());
    }

    private static Money net(AccountModel model, int input, double value) {
        double[] numbers = model.expected();
        numbers[input] = value;
        return new Money(Math.round(model.net(numbers)));
    }
}
