package rar.simulation.decision;

import java.util.List;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Selection;
import rar.simulation.rule.DecisionRule;

/**
 * Decides on grants in all scenarios of a block, month after month, and pays what is granted: at each sitting one grant
 * comes up, in all scenarios at once in which it does, with what each knows by then.
 */
public final class GrantDecider {

    private final RuledGrants governance;
    private final Outlook outlook;
    private final BoardMeeting sitting;
    private final List<GrantPayer> payers;
    private final GrantPayer.Rows rows;
    /** Where each grant has come up and is not decided. */
    private final Selection[] open;
    /** Where something is granted at the sitting at hand. */
    private final Selection granted;

    private final double[] amounts;
    private final double[][] asked;

    /** The desk for a block, of which it reads what is asked for. */
    public GrantDecider(RuledGrants governance, Block block) {
        int capacity = block.capacity();
        this.governance = governance;
        this.outlook = new Outlook(governance, capacity);
        this.sitting = new BoardMeeting(governance.months(), capacity, governance.floors::demanded);
        this.payers = governance.grants.stream()
                .map(grant -> new GrantPayer(grant, governance.expensesAtDecision, capacity))
                .toList();
        this.rows = new GrantPayer.Rows(governance.months(), capacity);
        this.open = new Selection[payers.size()];
        for (int g = 0; g < open.length; g++) {
            open[g] = new Selection(capacity);
        }
        this.granted = new Selection(capacity);
        this.amounts = new double[capacity];
        this.asked = governance.grants.stream()
                .map(grant -> grant.asked().row(block))
                .toArray(double[][]::new);
    }

    /** What is asked for by each grant in the block's scenarios, 0 where it does not come up. */
    public double[] asked(int g) {
        return asked[g];
    }

    /** Decides in every scenario of a block whose cash is that of everything but the governed grants. */
    public void decide(Block block) {
        begin(block);
        for (int now = 0; now < governance.months(); now++) {
            outlook.learn(block, now);
            for (int g = 0; g < open.length; g++) {
                if (governance.grants.get(g).decided() == now) {
                    comeUp(block, g);
                }
                if (open[g].count() > 0) {
                    sit(block, g, now);
                }
            }
        }
    }

    private void begin(Block block) {
        outlook.open(block);
        for (int g = 0; g < open.length; g++) {
            payers.get(g).draw(block);
            open[g].clear(block.size);
            Kernel.fill(block.granted[g], 0, block.size);
            Kernel.fill(block.waited[g], 0, block.size);
        }
    }

    private void comeUp(Block block, int g) {
        for (int i = 0; i < block.size; i++) {
            if (asked[g][i] != 0) {
                open[g].take(i);
            }
        }
    }

    /** Each grant is decided with those before it granted. */
    private void sit(Block block, int g, int now) {
        RuledGrant grant = governance.grants.get(g);
        sitting.open(grant, now, open[g].count());
        open[g].read(sitting.asked(), asked[g]);
        outlook.forecast(block, open[g], now, sitting.forecast());
        governance.rule.decide(sitting, amounts);
        minute(block, g);
        if (granted.count() > 0) {
            payers.get(g).pay(block, outlook, now, granted, amounts, rows);
        }
    }

    /** Notes what was decided; what was put off stays open. */
    private void minute(Block block, int g) {
        int asking = open[g].count();
        open[g].clear(block.size);
        granted.clear(block.size);
        for (int j = 0; j < asking; j++) {
            int i = open[g].get(j);
            double amount = amounts[j];
            if (amount == DecisionRule.WAIT) {
                open[g].take(i);
                block.waited[g][i]++;
            } else if (amount != 0) {
                block.granted[g][i] = amount;
                amounts[granted.count()] = amount;
                granted.take(i);
            }
        }
    }
}
